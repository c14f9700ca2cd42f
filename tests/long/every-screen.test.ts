import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../e2e/course.ts';
import { lookAtAll, openEveryScreen } from '../e2e/every-screen.ts';
import { startPractice, type Practice } from '../e2e/practice.ts';

let practice: Practice;
let browser: Browser;
beforeAll(async () => {
  [practice, browser] = await Promise.all([startPractice(4575), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

test('every screen of the course, each reply of each talk among them, can be read in each of its languages', async () => {
  const page = await openEveryScreen(browser, practice.address);
  const { findings, screens } = await lookAtAll(page, 1_200_000);
  expect(findings).toEqual([]);
  expect(screens).toBeGreaterThan(3000);
  await page.close();
});
