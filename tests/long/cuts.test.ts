import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../e2e/course.ts';
import { cutAll } from '../e2e/cuts/all.ts';
import { moments } from '../e2e/cuts/plan.ts';
import { serveEveryType, type Packaged } from '../e2e/cuts/site.ts';
import { expectWhole, wasBehind } from '../e2e/cuts/whole.ts';

const count = 100;

let packaged: Packaged;
let browser: Browser;

beforeAll(async () => {
  packaged = await serveEveryType();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await packaged?.close();
});

test(`${count} cuts: before, during and after the save, on every slide, in both versions of SCORM`, async () => {
  const came = new Set<string>();
  let behind = 0;
  await cutAll(browser, packaged, [...Array(count).keys()], (plan, cut) => {
    expectWhole(packaged.course, plan, cut);
    if (cut.came) came.add(`${plan.scorm} ${plan.moment}`);
    came.add(`${plan.scorm} ${cut.atTheCut.journey.at}`);
    if (wasBehind(packaged.course, cut)) behind += 1;
  });
  const slides = packaged.course.outline.slides.map(({ id }) => id);
  expect(came).toEqual(new Set(['1.2', '2004'].flatMap((scorm) => [...moments, ...slides].map((what) => `${scorm} ${what}`))));
  console.log(`the LMS held less than was done in ${behind} of ${count} cuts`);
  expect(behind).toBeGreaterThan(count / 4);
});
