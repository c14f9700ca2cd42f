import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCourse, openBrowser } from './course.ts';
import { mouse } from './hands.ts';
import { attemptOf, eventually, launch } from './learner.ts';
import { here, next, player, playTo, solve } from './play.ts';
import { startPractice, type Practice } from './practice.ts';

let practice: Practice;
let browser: Browser;

beforeAll(async () => {
  practice = await startPractice(4192);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

test('left in the middle, it resumes on the same slide with the same answers', async () => {
  const { slides } = await loadCourse(`${practice.address}/package`);
  const first = await launch(browser, practice.address, '小顾');
  await playTo(first.screen, mouse(first.page), slides, 'm1-ten-wishes');
  const boxes = first.screen.locator('slide-reveal li');
  for (const at of [1, 4, 7]) await boxes.nth(at).locator('> button').click();
  await first.page.goto(practice.address);
  await first.close();

  const row = await eventually(
    () => attemptOf(practice.address, '小顾'),
    (attempt) => attempt.location === 'm1-ten-wishes',
  );
  expect(row).toMatchObject({ status: 'incomplete', score: null, location: 'm1-ten-wishes' });

  const again = await launch(browser, practice.address, '小顾');
  expect(await here(again.screen)).toBe('m1-ten-wishes');
  await again.screen.locator('slide-reveal').waitFor();
  const opened = again.screen.locator('slide-reveal li:has(> button[aria-expanded="true"])');
  await eventually(
    () => opened.count(),
    (count) => count === 3,
    5000,
  );
  expect(await opened.count()).toBe(3);
  await again.close();
});

test('a server that dies while three slides are answered has all of them once it is back', async () => {
  const { slides } = await loadCourse(`${practice.address}/package`);
  const learner = await launch(browser, practice.address, '小沈');
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
  const back = Date.now();
  await learner.screen.locator('parley-player[saved="saved"]').waitFor({ timeout: 30_000 });
  expect(Date.now() - back).toBeLessThan(30_000);
  const row = await attemptOf(practice.address, '小沈');
  expect(row.location).toBe(place);
  expect(row.decisions.map((decision) => decision.interaction)).toEqual(['m1-heard-in-store']);
  await learner.close();

  const again = await launch(browser, practice.address, '小沈');
  expect(await here(again.screen)).toBe(place);
  await again.close();
});

test('Exit saves, ends the session and says so', async () => {
  const learner = await launch(browser, practice.address, '小宋');
  await next(learner.screen, mouse(learner.page));
  await learner.screen.locator('parley-top').getByRole('button', { name: '退出' }).click();
  await learner.page.locator('#closed').waitFor({ state: 'visible' });
  const row = await attemptOf(practice.address, '小宋');
  expect(row.location).toBe('m1-heard-in-store');
  expect(row.closed).not.toBeNull();
  await learner.close();
});

test('without a launch token a commit is refused', async () => {
  const { id } = await attemptOf(practice.address, '小顾');
  const answer = await fetch(`${practice.address}/api/attempts/${id}/commit`, { method: 'POST', body: '{"cmi":{}}' });
  expect(answer.status).toBe(403);
});

test('the player names its place and state for whoever watches it', async () => {
  const learner = await launch(browser, practice.address, '小何');
  await learner.screen.locator('parley-player[saved="saved"]').waitFor();
  expect(await player(learner.screen).getAttribute('position')).toMatch(/^1\/\d+$/);
  expect(await player(learner.screen).getAttribute('locale')).toBe('zh-CN');
  await learner.close();
});
