import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportsOf } from '../../src/slides/roleplay/reports.ts';
import { loadCourse, openBrowser } from './course.ts';
import { enter, mouse } from './hands.ts';
import { attemptOf, eventually, launch, type Attempt, type Learner } from './learner.ts';
import { bestReplies, here, next, playTo, solve, turnTo, type Slides } from './play.ts';
import { startPractice, type Practice } from './practice.ts';

let practice: Practice;
let browser: Browser;

beforeAll(async () => {
  practice = await startPractice(4194);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

const learn = (name: string) => launch(browser, practice.address, name, { locale: 'zh-CN' }, '&scorm=2004');

/** The learner's newest attempt, once it fits. */
const attemptThat = (name: string, fits: (attempt: Attempt) => boolean) => eventually(() => attemptOf(practice.address, name), fits);

const leave = async (learner: Learner) => {
  await learner.page.goto(practice.address);
  await learner.close();
};

test('left in the middle, it resumes on the same slide with the same answers', async () => {
  const { slides } = await loadCourse(`${practice.address}/package`);
  const first = await learn('小顾');
  await playTo(first.screen, mouse(first.page), slides, 'm1-ten-wishes');
  const boxes = first.screen.locator('slide-reveal li');
  for (const at of [1, 4, 7]) await boxes.nth(at).locator('> button').click();
  expect(await first.page.evaluate(() => [typeof window.API, typeof window.API_1484_11])).toEqual(['undefined', 'object']);
  expect(await first.screen.locator('meta[name="scorm"]').getAttribute('content')).toBe('2004');
  expect(first.complaints).toEqual([]);
  await leave(first);

  const row = await attemptThat('小顾', ({ location, closed }) => location === 'm1-ten-wishes' && closed !== null);
  expect(row).toMatchObject({ scorm: '2004', status: 'incomplete', score: null, location: 'm1-ten-wishes' });
  expect(row.closed).not.toBeNull();

  const again = await learn('小顾');
  expect(await here(again.screen)).toBe('m1-ten-wishes');
  const opened = again.screen.locator('slide-reveal li > button[aria-expanded="true"]');
  await expect.poll(() => opened.count(), { timeout: 5000 }).toBe(3);
  expect((await attemptOf(practice.address, '小顾')).id).toBe(row.id);
  await again.close();
});

test('a server that dies while slides are answered has all of them once it is back', async () => {
  const { slides } = await loadCourse(`${practice.address}/package`);
  const learner = await learn('小沈');
  const hand = mouse(learner.page);
  await learner.screen.locator('parley-player[saved="saved"]').waitFor();
  await practice.kill();
  for (let slide = 0; slide < 3; slide += 1) {
    await next(learner.screen, hand);
    await solve(learner.screen, hand, slides);
  }
  await learner.screen.locator('parley-player[saved="unsaved"]').waitFor({ timeout: 20_000 });
  const place = await here(learner.screen);
  await practice.start();
  await learner.screen.locator('parley-player[saved="saved"]').waitFor({ timeout: 30_000 });
  const row = await attemptOf(practice.address, '小沈');
  expect(row.location).toBe(place);
  expect(row.decisions.map((decision) => decision.interaction)).toEqual(['m1-heard-in-store']);
  await learner.close();
});

test('the attempts in both versions of one learner stand apart', async () => {
  const old = await launch(browser, practice.address, '小宋');
  await next(old.screen, mouse(old.page));
  await leave(old);
  const { id } = await attemptThat('小宋', ({ location, closed }) => location === 'm1-heard-in-store' && closed !== null);
  const learner = await learn('小宋');
  expect(await here(learner.screen)).not.toBe('m1-heard-in-store');
  await learner.screen.locator('parley-player[saved="saved"]').waitFor();
  const row = await attemptThat('小宋', ({ scorm }) => scorm === '2004');
  expect([row.scorm, row.id === id]).toEqual(['2004', false]);
  await learner.screen.locator('parley-top').getByRole('button', { name: '退出' }).click();
  await learner.page.locator('#closed').waitFor({ state: 'visible' });
  expect(new URL(learner.page.url()).searchParams.get('scorm')).toBe('2004');
  await learner.close();
});

/** The decisions of the best talks, as SCORM 2004 tells them. */
const bestDecisions = (slides: Slides) =>
  Object.values(slides)
    .flatMap((slide) => (slide.type === 'roleplay' ? reportsOf(slide, bestReplies(slide)) : []))
    .map(({ id, given, correct, also = [] }) => {
      const short = (replies: readonly string[]) => replies.map((reply) => reply.replaceAll('-', '_'));
      return {
        interaction: id,
        type: 'choice',
        response: short(given).join('[,]'),
        correct: short([...correct, ...also]),
        result: 'correct',
      };
    });

test('passed stays passed, with its score, its objectives and its decisions, whose replies can be read', async () => {
  const { outline, slides } = await loadCourse(`${practice.address}/package`);
  const learner = await learn('小何');
  await playTo(learner.screen, enter(), slides, 'm2-pledge-brief');
  await solve(learner.screen, enter(), slides);
  await turnTo(learner.screen, enter(), outline, 'final-intro');
  await playTo(learner.screen, enter(), slides, 'final-thanks');
  const passed = await attemptThat('小何', ({ status, location }) => status === 'passed' && location === 'final-thanks');
  expect(passed).toMatchObject({ scorm: '2004', status: 'passed', score: 100 });
  expect(passed.objectives.map(({ status }) => status).filter((status) => status !== 'passed' && status !== 'completed')).toEqual([]);
  expect(passed.objectives).toContainEqual({ id: 'skill-listen', score: 100, status: 'completed' });
  const talks = bestDecisions(slides);
  const told = talks.map(({ interaction }) => passed.decisions.find((made) => made.interaction === interaction));
  expect(talks.length).toBeGreaterThan(5);
  expect(told).toMatchObject(talks);
  for (const made of told) expect(made?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  await leave(learner);
  await attemptThat('小何', ({ closed }) => closed !== null);

  const again = await learn('小何');
  await again.screen.locator('parley-player[saved="saved"]').waitFor();
  await leave(again);
  const after = await attemptThat('小何', ({ closed, updated }) => closed !== null && updated > passed.updated);
  expect(after).toMatchObject({ id: passed.id, status: 'passed', score: 100 });
  expect(after.decisions).toEqual(passed.decisions);
  expect(again.complaints).toEqual([]);
});
