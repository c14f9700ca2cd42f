import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds } from '../../src/slides/kinds.ts';
import { know } from '../../src/slides/known.ts';
import { loadCourse, openBrowser } from './course.ts';
import { mouse } from './hands.ts';
import { servePackaged } from './packaged.ts';
import { here, hurryTo, solve, type Slides } from './play.ts';
import type { Site } from './site.ts';

know(kinds);

let site: Site;
let browser: Browser;
let page: Page;
let slides: Slides;

beforeAll(async () => {
  site = await servePackaged();
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  ({ slides } = await loadCourse(`${site.address}/package`));
  await page.goto(`${site.address}/package/index.html`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const primary = () => page.locator('parley-bottom button.primary');

test('a double click on Next goes on by one slide', async () => {
  await page.locator('slide-page').waitFor();
  await primary().dblclick();
  await page.locator('slide-match').waitFor();
  expect(await here(page)).toBe('m1-heard-in-store');
});

test('a double click on Confirm shows what it was worth, and stays', async () => {
  const cards = (side: string) => page.locator(`slide-match .end[data-side="${side}"]`);
  for (const at of [0, 1, 2])
    await mouse(page).link(cards('left').and(page.locator(`[data-pair="${at}"]`)), cards('right').and(page.locator(`[data-pair="${at}"]`)));
  await primary().dblclick();
  await page.locator('slide-match .summary').waitFor();
  expect(await here(page)).toBe('m1-heard-in-store');
});

test('from the results a link leads to what was missed, and back', async () => {
  await hurryTo(page, slides, 'm2-check');
  await solve(page, mouse(page), slides, 1);
  await page.waitForTimeout(600);
  await primary().click();
  await page.locator('slide-results').waitFor();
  await page.locator('slide-results button.link').first().click();
  await page.locator('parley-player:not([slide="m2-results"])').waitFor();
  await page.locator('parley-bottom').getByRole('button', { name: '回到结果页' }).click();
  await page.locator('parley-player[slide="m2-results"]').waitFor();
  expect(await page.locator('parley-bottom').getByRole('button', { name: '回到结果页' }).count()).toBe(0);
});
