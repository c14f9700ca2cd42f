import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCourse, openBrowser } from '../e2e/course.ts';
import { finger } from '../e2e/hands.ts';
import { attemptOf, eventually, launch } from '../e2e/learner.ts';
import { reportsOf } from '../../src/slides/roleplay/reports.ts';
import { bestReplies, playTo } from '../e2e/play.ts';
import { startPractice, type Practice } from '../e2e/practice.ts';

let practice: Practice;
let browser: Browser;

beforeAll(async () => {
  practice = await startPractice(4191);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

describe('the first two modules from the first screen to the result', () => {
  test('on a phone', async () => {
    const name = '手指';
    const { outline, slides } = await loadCourse(`${practice.address}/package`);
    const learner = await launch(browser, practice.address, name, phone);
    await playTo(learner.screen, finger(), slides, 'm2-results', 1);

    const row = await eventually(
      () => attemptOf(practice.address, name),
      (attempt) => attempt.location === 'm2-results',
    );
    expect(row).toMatchObject({ course: outline.code, status: 'incomplete', score: null, location: 'm2-results' });
    const met = outline.slides
      .slice(
        0,
        outline.slides.findIndex(({ id }) => id === 'm2-results'),
      )
      .flatMap(({ id }) => slides[id] ?? []);
    const talks = met.flatMap((slide) => (slide.type === 'roleplay' ? reportsOf(slide, bestReplies(slide)) : []));
    const matches = met.filter((slide) => slide.type === 'match');
    const pledges = met.filter((slide) => slide.type === 'pledge');
    expect(row.decisions).toHaveLength(matches.length + talks.length + pledges.length + 5);
    expect(row.decisions.map((decision) => decision.index)).toEqual([...row.decisions.keys()]);
    const quiz = row.decisions.filter((decision) => decision.interaction.startsWith('m2-check-'));
    expect(quiz.map((decision) => decision.result)).toEqual(['wrong', 'correct', 'correct', 'correct', 'correct']);
    for (const match of matches) {
      expect(row.decisions.find((decision) => decision.interaction === match.id)).toMatchObject({ type: 'matching', result: 'correct' });
    }
    expect(learner.complaints).toEqual([]);
    await learner.close();
  });
});
