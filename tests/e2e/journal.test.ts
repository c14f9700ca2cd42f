import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCourse, openBrowser } from './course.ts';
import { mouse } from './hands.ts';
import { attemptOf, eventually } from './learner.ts';
import { here, next, solve } from './play.ts';
import { startPractice, type Practice } from './practice.ts';

let practice: Practice;
let browser: Browser;

beforeAll(async () => {
  practice = await startPractice(4196);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

/** Another tab of the same browser, with the course in it. */
async function tab(context: BrowserContext, learner: string, query = '') {
  const page = await context.newPage();
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent(learner)}${query}`);
  const screen = page.frameLocator('iframe');
  await screen.locator('parley-player[slide]').waitFor();
  return {
    page,
    screen,
    hand: mouse(page),
    light: screen.locator('parley-top parley-save-light :is(button, .light)'),
    saved: screen.locator('parley-player[saved="saved"]'),
  };
}

test('answers given while the LMS was away, in a tab that was closed, are back at the next launch on the device', async () => {
  const { slides } = await loadCourse(`${practice.address}/package`);
  const device = await browser.newContext();
  const first = await tab(device, '小骆');
  await first.saved.waitFor();
  await practice.kill();
  for (let slide = 0; slide < 3; slide += 1) {
    await next(first.screen, first.hand);
    await solve(first.screen, first.hand, slides);
  }
  await first.screen.locator('parley-player[saved="unsaved"]').waitFor({ timeout: 20_000 });
  expect(await first.light.innerText()).toContain('答案留在本机');
  const place = await here(first.screen);
  await first.page.close();

  await practice.start();
  const again = await tab(device, '小骆');
  expect(await here(again.screen)).toBe(place);
  expect(await again.screen.locator('.notice').innerText()).toContain('已经接上了');
  await again.saved.waitFor();
  const row = await eventually(
    () => attemptOf(practice.address, '小骆'),
    ({ location, decisions }) => location === place && decisions.length > 0,
  );
  expect(row.decisions.map(({ interaction }) => interaction)).toEqual(['m1-heard-in-store']);
  await device.close();
});

test('a second tab only looks, and says so; once the first is closed it can be gone on with', async () => {
  const device = await browser.newContext();
  const first = await tab(device, '小贺');
  await next(first.screen, first.hand);
  await first.saved.waitFor();
  const held = await attemptOf(practice.address, '小贺');

  const second = await tab(device, '小贺');
  expect(await second.screen.locator('.notice').innerText()).toContain('另一个窗口');
  expect(await second.light.innerText()).toContain('不记录');
  await first.page.bringToFront();
  expect(await attemptOf(practice.address, '小贺')).toMatchObject({ location: held.location, status: held.status });

  await first.page.close();
  await second.page.reload();
  await second.screen.locator('parley-player[slide]').waitFor();
  expect(await second.screen.locator('.notice').count()).toBe(0);
  expect(await here(second.screen)).toBe('m1-heard-in-store');
  await second.saved.waitFor();
  await device.close();
});

test('a new attempt begins anew, and what the device keeps of the last one is a press away', async () => {
  const { slides } = await loadCourse(`${practice.address}/package`);
  const device = await browser.newContext();
  const first = await tab(device, '小温');
  await next(first.screen, first.hand);
  await solve(first.screen, first.hand, slides);
  await first.saved.waitFor();
  const place = await here(first.screen);
  await first.page.close();

  const anew = await tab(device, '小温', '&new=1');
  expect(await here(anew.screen)).toBe('m1-welcome');
  const back = anew.screen.locator('.notice').getByRole('button', { name: '接着上次的学' });
  await back.click();
  await anew.screen.locator(`parley-player[slide="${place}"]`).waitFor();
  await anew.saved.waitFor();
  const row = await eventually(
    () => attemptOf(practice.address, '小温'),
    ({ location }) => location === place,
    10_000,
  );
  expect(row.location).toBe(place);
  await device.close();
});

test('what was settled since the launch is not told again when the learner goes on with an earlier attempt', async () => {
  const { slides } = await loadCourse(`${practice.address}/package`);
  const device = await browser.newContext();
  const first = await tab(device, '小祁');
  await next(first.screen, first.hand);
  await solve(first.screen, first.hand, slides);
  await first.saved.waitFor();
  const place = await here(first.screen);
  await first.page.close();

  await device.addInitScript(() => localStorage.setItem('parley/locale', 'en'));
  await device.route('**/course/en/titles.json*', (route) => route.abort());
  const { screen } = await tab(device, '小祁', '&new=1');
  const missing = screen.locator('.notice', { hasText: 'can’t be shown right now' });
  await missing.waitFor();
  await screen.locator('parley-top parley-settings select').waitFor();
  await device.unroute('**/course/en/titles.json*');
  await screen.locator('.notice').getByRole('button', { name: 'Try again' }).click();
  await screen.locator('article[lang="en"]').waitFor();
  expect(await missing.count()).toBe(0);
  await screen.locator('.notice').getByRole('button', { name: 'Use my earlier answers' }).click();
  await screen.locator(`parley-player[slide="${place}"]`).waitFor();
  expect(await missing.count()).toBe(0);
  await device.close();
});
