import type { BrowserContext } from 'playwright';
import { expect, test } from 'vitest';
import { strictScript } from '../lms/inject.ts';
import type { Strict12 } from '../strict/types12.ts';
import { loadCourse } from './course.ts';
import { mouse } from './hands.ts';
import { here, hurryTo, turnTo } from './play.ts';
import { usePackaged } from './used.ts';

declare global {
  interface Window {
    __strict: Strict12;
  }
}

const used = usePackaged();

async function open(context: BrowserContext, given: Readonly<Record<string, string>>) {
  const page = await context.newPage();
  await page.addInitScript(await strictScript({ host: '/lms', given }));
  await page.goto(`${used.site.address}/lms`);
  const screen = page.frameLocator('iframe');
  await here(screen);
  return { page, screen, hand: mouse(page) };
}

test('in review mode the learner’s answers are shown, every slide can be opened, and nothing is written', async () => {
  const { outline, slides } = await loadCourse(`${used.site.address}/package`);
  const learner = await used.browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  const taken = await open(learner, {});
  await hurryTo(taken.screen, slides, 'm1-satisfaction');
  await taken.screen.locator('parley-player[saved="saved"]').waitFor();
  await taken.page.waitForFunction(() => window.__strict.committed?.['cmi.core.lesson_location'] === 'm1-satisfaction');
  const held = await taken.page.evaluate(() => ({ ...window.__strict.committed }));
  await learner.close();

  const reviewer = await used.browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  const { 'cmi.suspend_data': state = '', 'cmi.core.lesson_status': status = '' } = held;
  const given = { 'cmi.suspend_data': state, 'cmi.core.lesson_status': status, 'cmi.core.lesson_mode': 'review' };
  const { page, screen, hand } = await open(reviewer, given);
  expect(await screen.locator('.notice').innerText()).toContain('什么都不会记录');
  await turnTo(screen, hand, outline, 'm2-results');
  await turnTo(screen, hand, outline, 'm1-heard-in-store');
  expect(await screen.locator('slide-match path.linked').count()).toBe(3);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await page.evaluate(() => ({ committed: window.__strict.committed, violations: window.__strict.violations }))).toEqual({
    committed: undefined,
    violations: [],
  });
  await reviewer.close();
});
