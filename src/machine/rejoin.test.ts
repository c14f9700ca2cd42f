import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleCourse, idOf } from '../../tests/journeys/course.ts';
import { opened } from '../../tests/journeys/session.ts';
import { shelf } from '../../tests/lms/sites.ts';
import { strict12 } from '../../tests/lms/strict12.ts';
import type { Shelf } from '../lms/local.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

const course = exampleCourse({ navigation: 'free' });
const [choice, match] = [idOf('choice'), idOf('match')];
const right = 'both right replies, in any order';
const wrong = 'one of the two is not enough';
const linked = 'all linked at the first try';
const keys = (notices: readonly { key: string }[]) => notices.map(({ key }) => key);

/** A session on a device, all of it stored. */
async function stored(device: Shelf, lms = strict12()) {
  const session = await opened(course, { device, lms });
  await session.pass(1100);
  return session;
}

/** The session goes on while the LMS cannot be had, and its tab is killed. */
async function lost(session: Awaited<ReturnType<typeof stored>>, ...walks: readonly (readonly [string, string])[]) {
  session.faults.commits = 99;
  for (const [id, walk] of walks) await session.walk(id, walk);
  await session.pass(1100);
  session.actor.stop();
}

test('what two devices did apart is joined: the earlier first attempt stands, and nobody’s answer is lost', async () => {
  const [phone, desk] = [shelf(), shelf()];
  const lms = (await stored(phone)).lms;
  await lost(await stored(phone, lms.relaunch()), [choice, wrong]);
  await vi.advanceTimersByTimeAsync(600_000);
  const there = await stored(desk, lms.relaunch());
  await there.walk(choice, right);
  await there.walk(match, linked);
  await there.pass(1100);

  const again = await opened(course, { device: phone, lms: there.lms.relaunch() });
  expect(keys(again.notices)).toEqual(['told.joined']);
  const { works } = again.now().journey;
  expect(works[match]).toMatchObject({ tries: 1, done: true });
  expect(works[choice]).toMatchObject({ first: { earned: 0 }, best: { earned: 1 }, tries: 1 });
  expect(again.now().pending.map(({ id }) => id)).toEqual([choice]);
});

test('a device that was left behind brings nothing back', async () => {
  const [phone, desk] = [shelf(), shelf()];
  const first = await stored(phone);
  await first.walk(choice, right);
  await first.pass(1100);
  const there = await stored(desk, first.lms.relaunch());
  await there.walk(match, linked);
  await there.pass(1100);
  const again = await opened(course, { device: phone, lms: there.lms.relaunch() });
  expect(again.notices).toEqual([]);
  expect(again.now().journey.works).toMatchObject({ [choice]: { tries: 1 }, [match]: { tries: 1 } });
  expect(again.now().pending).toEqual([]);
});

test('where the LMS holds nothing any more, the course begins anew and says that the device still has answers', async () => {
  const phone = shelf();
  const first = await stored(phone);
  await first.walk(choice, right);
  await first.pass(1100);
  const again = await opened(course, { device: phone, lms: strict12() });
  expect(keys(again.notices)).toEqual(['told.anew']);
  expect(again.now().journey.works[choice]).toBeUndefined();
});

test('a first session that never reached the LMS is back as it was', async () => {
  const phone = shelf();
  const first = await opened(course, { device: phone });
  first.faults.commits = 99;
  await first.walk(choice, right);
  await first.pass(1100);
  first.actor.stop();
  const again = await opened(course, { device: phone, lms: strict12() });
  expect(keys(again.notices)).toEqual(['told.recovered']);
  expect(again.now().journey.works[choice]).toEqual(first.now().journey.works[choice]);
  expect(again.now().pending.map(({ id, latency }) => [id, latency])).toEqual(first.now().pending.map(({ id, latency }) => [id, latency]));
});

test('what storage holds that is no journal is passed over', async () => {
  const phone = shelf();
  const { lms } = await stored(phone);
  for (const written of ['', '[', '{}', '["P3.x"]', '["P9.AAAA","",false,[]]', '["P3.AAA","",false,[{"id":1}]]', 'null']) {
    phone.setItem(`${course.outline.code}/learner-1/journal`, written);
    expect((await opened(course, { device: phone, lms: lms.relaunch() })).notices).toEqual([]);
  }
});
