import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleCourse, idOf } from '../../tests/journeys/course.ts';
import { opened } from '../../tests/journeys/session.ts';
import { shelf } from '../../tests/lms/sites.ts';
import { local } from '../lms/local.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

const course = exampleCourse({ navigation: 'free' });
const [match, choice, compare] = [idOf('match'), idOf('choice'), idOf('compare')];
const uncover = (row: number) => ({ type: 'answer', event: { type: 'uncover', row } }) as const;

async function settled() {
  const session = await opened(course);
  session.send({ type: 'go', slide: compare });
  await session.pass(1100);
  return { ...session, saved: () => session.now().saved, before: session.count('LMSCommit') };
}

describe('saving', () => {
  test('puts what happens within a second into one commit', async () => {
    const { send, pass, count, saved, before, lms } = await settled();
    expect(saved()).toBe('saved');
    for (const row of [0, 1, 2]) {
      send(uncover(row));
      expect(saved()).toBe('saving');
      await pass(300);
    }
    expect(count('LMSCommit')).toBe(before);
    await pass(101);
    expect(count('LMSCommit')).toBe(before + 1);
    expect(saved()).toBe('saved');
    await pass(60_000);
    expect(count('LMSCommit')).toBe(before + 1);
    expect(lms.violations).toEqual([]);
  });

  test('is not put off by a learner who never rests', async () => {
    const { send, pass, count, before } = await settled();
    for (let at = 0; at < 20; at += 1) {
      send({ type: 'go', slide: at % 2 ? match : choice });
      await pass(500);
    }
    expect(count('LMSCommit')).toBeGreaterThanOrEqual(before + 5);
  });

  test('waits while something is being dragged or moves, though not for ever, and not when the page is hidden', async () => {
    const { send, pass, count, faults, before } = await settled();
    faults.busy = true;
    send(uncover(0));
    await pass(5000);
    expect(count('LMSCommit')).toBe(before);
    faults.busy = false;
    await pass(101);
    expect(count('LMSCommit')).toBe(before + 1);
    faults.busy = true;
    send(uncover(1), { type: 'page.hidden' });
    await pass(1);
    expect(count('LMSCommit')).toBe(before + 2);
    send(uncover(2));
    await pass(12_000);
    expect(count('LMSCommit')).toBe(before + 3);
  });

  test('sets only what changed', async () => {
    const { send, pass, lms } = await settled();
    const from = lms.calls.length;
    send(uncover(0));
    await pass(1100);
    const set = lms.calls.slice(from).flatMap(({ name, args }) => (name === 'LMSSetValue' ? [args[0]] : []));
    expect(set).toEqual(['cmi.suspend_data', 'cmi.core.session_time']);
  });

  test('does not trouble the LMS when nothing happened', async () => {
    const { send, pass, lms } = await settled();
    const from = lms.calls.length;
    send(uncover(9), { type: 'submit' }, { type: 'save' }, { type: 'page.hidden' });
    await pass(60_000);
    expect(lms.calls).toHaveLength(from);
  });

  test('happens at once when the page is hidden', async () => {
    const { send, pass, count, before } = await settled();
    send(uncover(0), { type: 'page.hidden' });
    await pass(1);
    expect(count('LMSCommit')).toBe(before + 1);
  });

  test('what changes meanwhile is saved afterwards', async () => {
    const { send, pass, lms, now, count, before } = await settled();
    send(uncover(0), { type: 'page.hidden' }, uncover(1));
    await pass(1);
    expect(count('LMSCommit')).toBe(before + 1);
    expect(now().saved).toBe('saving');
    const stored = lms.committed?.['cmi.suspend_data'];
    await pass(1100);
    expect(count('LMSCommit')).toBe(before + 2);
    expect(lms.committed?.['cmi.suspend_data']).not.toBe(stored);
    expect(now().saved).toBe('saved');
  });

  test('every save differs from the last, also when the learner goes to and fro', async () => {
    const { send, pass, lms } = await settled();
    const texts = new Set<string | undefined>();
    for (const slide of [match, choice, match, choice]) {
      send({ type: 'go', slide });
      await pass(1100);
      texts.add(lms.committed?.['cmi.suspend_data']);
    }
    expect(texts.size).toBe(4);
  });
});

describe('closing', () => {
  test('saves everything and ends the session before it returns', async () => {
    const { send, lms, count, pass, before } = await settled();
    send(uncover(0), { type: 'page.closed' });
    expect([count('LMSCommit'), count('LMSFinish')]).toEqual([before + 1, 1]);
    const stored = lms.committed?.['cmi.suspend_data'];
    expect(lms.relaunch().data['cmi.suspend_data']).toBe(stored);
    await pass(60_000);
    expect(count('LMSCommit')).toBe(before + 1);
    expect(lms.violations).toEqual([]);
  });

  test('right after a save at once, it ends the session and nothing is said after that', async () => {
    const { send, lms, count, pass, before } = await settled();
    send(uncover(0), { type: 'page.hidden' }, { type: 'page.closed' });
    await pass(60_000);
    expect([count('LMSCommit'), count('LMSFinish')]).toEqual([before + 2, 1]);
    expect(lms.violations).toEqual([]);
  });

  test('right after opening still leaves a status and a place', async () => {
    const { send, lms } = await opened(course);
    send({ type: 'page.closed' });
    expect(lms.committed).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' });
    expect(lms.violations).toEqual([]);
  });

  test('while a section is still being fetched, too', async () => {
    const { send, lms, faults, pass } = await opened(course);
    faults.loads = 1;
    send({ type: 'go', slide: match }, { type: 'page.closed' });
    await pass(60_000);
    expect(lms.committed?.['cmi.core.lesson_location']).toBe(match);
    expect(lms.violations).toEqual([]);
  });
});

describe('an LMS that fails', () => {
  test('is asked again after 1, 2, 4 … seconds, and then gets everything', async () => {
    const { send, pass, faults, saved, count, lms, before } = await settled();
    faults.commits = 3;
    send(uncover(0));
    await pass(1001);
    expect(saved()).toBe('unsaved');
    send(uncover(1));
    expect(saved()).toBe('unsaved');
    for (const [seconds, left] of [
      [1, 1],
      [2, 0],
    ] as const) {
      await pass(seconds * 1000 + 5);
      expect(faults.commits).toBe(left);
      expect(saved()).toBe('unsaved');
    }
    send(uncover(2));
    await pass(4005);
    expect(saved()).toBe('saved');
    expect(count('LMSCommit')).toBe(before + 1);
    const again = await opened(course, { lms: lms.relaunch() });
    expect(again.now().journey.works[compare]).toMatchObject({ answer: [0, 1, 2], done: true });
  });

  test('is asked again at most every 15 seconds, and at once when the learner says so', async () => {
    const { send, pass, faults, saved } = await settled();
    faults.commits = 20;
    send(uncover(0));
    await pass(60_000);
    const left = faults.commits;
    await pass(15_005);
    expect(faults.commits).toBe(left - 1);
    faults.commits = 0;
    send({ type: 'save' });
    await pass(1);
    expect(saved()).toBe('saved');
  });

  test('begins with short waits again after a success', async () => {
    const { send, pass, faults, saved } = await settled();
    faults.commits = 4;
    send(uncover(0));
    await pass(30_000);
    expect(saved()).toBe('saved');
    faults.commits = 1;
    send(uncover(1));
    await pass(1005);
    expect(saved()).toBe('unsaved');
    await pass(1010);
    expect(saved()).toBe('saved');
  });
});

describe('an LMS that says it stored what it could not send', () => {
  test('is not believed while its host is away', async () => {
    const { send, pass, faults, saved, now } = await settled();
    faults.away = true;
    send(uncover(0));
    await pass(1100);
    expect(saved()).toBe('unsaved');
    expect(now().keptHere).toBe(true);
    await pass(60_000);
    expect(saved()).toBe('unsaved');
  });

  test('is not troubled while its host is away, but for what a learner asks for', async () => {
    const { send, pass, faults, count } = await settled();
    faults.away = true;
    send(uncover(0));
    await pass(1100);
    const tried = count('LMSCommit');
    await pass(60_000);
    expect(count('LMSCommit')).toBe(tried);
    send({ type: 'save' });
    await pass(1);
    expect(count('LMSCommit')).toBe(tried + 1);
  });

  test('is told all anew once its host is back, in texts it has not seen', async () => {
    const session = await settled();
    const { walk, pass, faults, saved, lms, now } = session;
    faults.away = true;
    await walk(choice, 'both right replies, in any order');
    await pass(1100);
    faults.away = false;
    const from = lms.calls.length;
    await pass(20_000);
    expect(saved()).toBe('saved');
    expect(now().pending).toEqual([]);
    const states = lms.calls
      .slice(from)
      .flatMap(({ name, args }) => (name === 'LMSSetValue' && args[0] === 'cmi.suspend_data' ? [args[1]] : []));
    expect(new Set(states).size).toBe(states.length);
    const told = lms.calls
      .slice(from)
      .flatMap(({ name, args }) => (name === 'LMSSetValue' && args[0] === 'cmi.interactions.0.id' ? [args[1]] : []));
    expect(told).toEqual([`${choice}_`, choice]);
    expect(lms.committed).toMatchObject({
      'cmi.interactions.0.id': choice,
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.result': 'correct',
    });
    expect(lms.violations.filter(({ rule }) => rule !== 'rewrites-interaction')).toEqual([]);
  });

  test('has stored what it holds at the next launch; what it lost, the device brings back', async () => {
    const device = shelf();
    const first = await opened(course, { device });
    await first.pass(1100);
    const lost = first.lms.relaunch();
    first.faults.away = true;
    await first.walk(choice, 'both right replies, in any order');
    await first.pass(1100);
    const again = await opened(course, { lms: lost, device });
    expect(again.notices.map(({ key }) => key)).toEqual(['told.recovered']);
    expect(again.now().journey.works[choice]).toMatchObject({ done: true, tries: 1 });
    expect(again.now().pending).toMatchObject([{ id: choice, index: 0, at: expect.any(Number) }]);
    await again.pass(1100);
    expect(again.lms.committed?.['cmi.interactions.0.id']).toBe(choice);
    const third = await opened(course, { lms: again.lms.relaunch(), device });
    expect(third.notices).toEqual([]);
  });
});

test('without an LMS the browser keeps the journey', async () => {
  const browser = shelf();
  const first = await opened(course, { port: local(browser, 'EX-1') });
  await first.walk(choice, 'both right replies, in any order');
  await first.pass(1100);
  const second = await opened(course, { port: local(browser, 'EX-1') });
  expect(second.now().journey.works[choice]).toEqual(first.now().journey.works[choice]);
  expect(second.now().status).toBe('incomplete');
});
