import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { strictScript } from '../lms/inject.ts';
import { openBrowser } from './course.ts';
import { enter } from './hands.ts';
import { servePackaged } from './packaged.ts';
import { here, next } from './play.ts';
import { serveFiles, type Site } from './site.ts';
import { tripwire } from './tripwire.ts';

const holding = (address: string, more = '') =>
  `<!doctype html><html lang="en"><head><title>LMS</title><link rel="icon" href="data:,"></head><body><iframe src="${address}" width="1000" height="700" title="inside"></iframe>${more}</body></html>`;

const course = '/package/index.html';

/** Six pages, one in the other, the course in the last. */
const nest = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((depth) => [`/nest-${depth}`, holding(depth === 6 ? course : `/nest-${depth + 1}`)]),
);

/** A desk whose menu, a frame, opens a window that holds the course in a frame. */
const desk = {
  '/desk': holding('/menu'),
  '/menu': `<!doctype html><title>Menu</title><button onclick="window.open('/shell', 'shell', 'width=1000,height=700')">open</button>`,
  '/shell': holding(course),
};

let site: Site;
let portal: Site;
let browser: Browser;
let context: BrowserContext;
let tripped: readonly string[];

beforeAll(async () => {
  site = await servePackaged('1.2', { ...nest, ...desk });
  portal = await serveFiles({}, { '/portal': holding(`${site.address}/lms`) }, '');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await portal?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => context.close());

/** Opens a page; the one at `host` is the LMS, late by so many milliseconds. */
async function open(address: string, host: string, late = 0): Promise<Page> {
  tripped = await tripwire(context, new URL(address).origin);
  const script = await strictScript({ host });
  await context.addInitScript(late > 0 ? `setTimeout(() => { ${script} }, ${late});` : script);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const inside = (page: Page, frames: number): FrameLocator =>
  Array.from({ length: frames - 1 }).reduce((frame: FrameLocator) => frame.frameLocator('iframe'), page.frameLocator('iframe'));

/** To the tripwire the portal is home, and asking the LMS below it for something is not. */
const isElsewhere = (what: string) => !/^(request|navigated) /.test(what) || !what.includes(site.address);

/** The course talks to the LMS of the page, which is one of the window's frames, and says nothing of keeping answers itself. */
async function expectSaves(screen: FrameLocator, window_: Page, host: string, notices: readonly unknown[] = []): Promise<void> {
  const lms = window_.frames().find((frame) => new URL(frame.url()).pathname === host);
  await screen.locator('parley-player[slide]').waitFor();
  const first = await here(screen);
  await next(screen, enter());
  await screen.locator('parley-player[saved="saved"]').waitFor();
  expect(await screen.locator('.notice').allInnerTexts()).toEqual(notices);
  const told = await lms?.evaluate(() => ({ data: { ...window.__strict.committed }, violations: window.__strict.violations }));
  expect(told?.data).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.lesson_location': await here(screen) });
  expect(await here(screen)).not.toBe(first);
  expect(told?.violations).toEqual([]);
}

test('an API that appears after three seconds is found', async () => {
  const page = await open(`${site.address}/lms`, '/lms', 3000);
  await expectSaves(inside(page, 1), page, '/lms');
  expect(tripped).toEqual([]);
});

test('an API six frames up is found', async () => {
  const page = await open(`${site.address}/nest-1`, '/nest-1');
  await expectSaves(inside(page, 6), page, '/nest-1');
  expect(tripped).toEqual([]);
});

test('an API above the frame that opened the window of the course is found', async () => {
  const page = await open(`${site.address}/desk`, '/desk');
  const [window_] = await Promise.all([page.waitForEvent('popup'), page.frameLocator('iframe').locator('button').click()]);
  await expectSaves(inside(window_, 1), page, '/desk');
  expect(tripped.filter((what) => !what.startsWith('window '))).toEqual([]);
});

test('an API below a top window of another origin is found', async () => {
  const page = await open(`${portal.address}/portal`, '/lms');
  await expectSaves(inside(page, 2), page, '/lms');
  expect(tripped.filter(isElsewhere)).toEqual([]);
});

test('an API below a top window of another site is found, where the browser allows no storage and no locks', async () => {
  const page = await open(`${portal.address.replace('127.0.0.1', 'localhost')}/portal`, '/lms');
  await expectSaves(inside(page, 2), page, '/lms', [expect.stringContaining('不让保存')]);
  expect(tripped.filter(isElsewhere)).toEqual([]);
});
