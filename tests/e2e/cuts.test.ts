import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { types } from '../walks.ts';
import { openBrowser } from './course.ts';
import { cutAll } from './cuts/all.ts';
import { serveEveryType, type Packaged } from './cuts/site.ts';
import { expectWhole, wasBehind } from './cuts/whole.ts';

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

test('whatever was done on a slide of any type is there again after the page has died, on the same screen', async () => {
  const ended = new Set<string | undefined>();
  let behind = 0;
  await cutAll(browser, packaged, [...types.keys()], (plan, cut) => {
    expectWhole(packaged.course, plan, cut);
    ended.add(packaged.course.slides[cut.atTheCut.journey.at]?.type);
    if (wasBehind(packaged.course, cut)) behind += 1;
  });
  expect(behind).toBeGreaterThan(0);
  expect(ended).toEqual(new Set(types));
});
