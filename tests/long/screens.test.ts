import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../src/slides/kinds.ts';
import { know } from '../../src/slides/known.ts';
import { loadCourse, openBrowser } from '../e2e/course.ts';
import { servePackaged } from '../e2e/packaged.ts';
import type { Site } from '../e2e/site.ts';
import { faultsOnTheWay, sizes } from '../e2e/sound.ts';

know(kinds);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await servePackaged();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('every screen of the course, before and after it is done', () => {
  test.each(sizes.filter(({ width }) => width === 360))('at $width × $height, $colorScheme', { timeout: 900_000 }, async (size) => {
    const course = await loadCourse(`${site.address}/package`);
    expect(await faultsOnTheWay(browser, `${site.address}/package/index.html`, course, size)).toEqual([]);
  });
});
