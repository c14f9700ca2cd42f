import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCourse, openBrowser } from '../e2e/course.ts';
import { finger, mouse } from '../e2e/hands.ts';
import { attemptOf, eventually, launch } from '../e2e/learner.ts';
import { playTo, turnTo } from '../e2e/play.ts';
import { startPractice, type Practice } from '../e2e/practice.ts';

let practice: Practice;
let browser: Browser;

beforeAll(async () => {
  practice = await startPractice(4199);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

describe('the whole course, every screen of it', { timeout: 1_200_000 }, () => {
  test('is passed on a phone', async () => {
    const { outline, slides } = await loadCourse(`${practice.address}/package`);
    const learner = await launch(browser, practice.address, '小全', {
      viewport: { width: 390, height: 780 },
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
    });
    await playTo(learner.screen, finger(), slides, outline.slides.at(-1)?.id ?? '');
    const row = await eventually(
      () => attemptOf(practice.address, '小全'),
      ({ status, location }) => status === 'passed' && location === outline.slides.at(-1)?.id,
    );
    expect(row).toMatchObject({ course: outline.code, status: 'passed', score: 100, location: outline.slides.at(-1)?.id });
    expect(row.decisions.map((decision) => decision.index)).toEqual([...row.decisions.keys()]);
    expect(learner.complaints).toEqual([]);
    await learner.close();
  });

  test('is failed on a desktop, and then passed', async () => {
    const { outline, slides } = await loadCourse(`${practice.address}/package`);
    const last = outline.slides.at(-1)?.id ?? '';
    const learner = await launch(browser, practice.address, '小败', { viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const { screen } = learner;
    const hand = mouse(learner.page);
    await playTo(screen, hand, slides, last, 5);
    const failed = await eventually(
      () => attemptOf(practice.address, '小败'),
      ({ location }) => location === last,
    );
    expect(failed).toMatchObject({ status: 'failed', location: last });

    await turnTo(screen, hand, outline, 'final-results');
    await hand.press(screen.locator('slide-results .again button'));
    await screen.locator('parley-player[slide="final-check"]').waitFor();
    await playTo(screen, hand, slides, last);
    const passed = await eventually(
      () => attemptOf(practice.address, '小败'),
      ({ status, location }) => status === 'passed' && location === last,
    );
    expect(passed).toMatchObject({ status: 'passed', score: 100 });
    expect(passed.decisions.map(({ index }) => index)).toEqual([...passed.decisions.keys()]);
    expect(passed.decisions.slice(0, failed.decisions.length)).toEqual(failed.decisions);
    expect(learner.complaints).toEqual([]);
    await learner.close();
  });
});
