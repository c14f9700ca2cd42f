import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Version } from '../../src/lms/api.ts';
import { strictScript } from '../lms/inject.ts';
import { loadCourse, openBrowser } from './course.ts';
import { findFirefox, firefoxAdvice, openFirefox } from './firefox.ts';
import { enter } from './hands.ts';
import { servePackaged } from './packaged.ts';
import { places, type Place } from './places.ts';
import { here, hurryTo, playTo } from './play.ts';
import type { Site } from './site.ts';
import { tripwire } from './tripwire.ts';

const packages: readonly { name: string; scorm: Version }[] = [
  { name: '1.2', scorm: '1.2' },
  { name: '2004-4', scorm: '2004' },
];
const browsers = [
  { name: 'Chromium', open: openBrowser, isMissing: false },
  { name: 'Firefox', open: openFirefox, isMissing: !process.env['CI'] && findFirefox() === undefined },
];

const sites = new Map<string, Site>();
let context: BrowserContext | undefined;

beforeAll(async () => {
  const pages = Object.fromEntries(places.map(({ path, html }) => [path, html]));
  for (const { name } of packages) sites.set(name, await servePackaged(name, pages));
});
afterEach(() => context?.close());
afterAll(async () => {
  for (const site of sites.values()) await site.close();
});

/** Every other of the combinations, so that each browser is met with each package and in each place; all of them in the long tests, and where a browser is missing. */
const playedAt = (...at: readonly number[]) =>
  Boolean(process.env['WHOLE']) || browsers.some(({ isMissing }) => isMissing) || at.reduce((sum, one) => sum + one, 0) % 2 === 0;

describe.each(browsers)('$name', ({ name: browserName, open, isMissing }) => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (isMissing) console.warn(`\n${firefoxAdvice}\n`);
    else browser = await open();
  });
  afterAll(() => browser?.close());

  describe.each(packages)('the package for SCORM $name', ({ name, scorm }) => {
    const [own, ofPackage] = [browsers.findIndex((one) => one.name === browserName), packages.findIndex((one) => one.name === name)];
    test.for(places.filter((_, at) => playedAt(own, ofPackage, at)))(
      'plays $name, resumes, and tells a second tab',
      async (place, { skip }) => {
        const site = sites.get(name);
        if (isMissing) skip(firefoxAdvice);
        if (browser && site) await play(browser, site.address, scorm, place);
      },
    );
  });
});

async function play(browser: Browser, address: string, scorm: Version, { path, opens, launch }: Place): Promise<void> {
  const { slides } = await loadCourse(`${address}/package`);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tripped = await tripwire(context, address);
  await context.addInitScript(await strictScript({ scorm, host: path, keepUnder: 'strict' }));
  const lms = await context.newPage();
  await lms.goto(`${address}${path}`);
  const first = await launch(lms);
  await playTo(first.screen, enter(), slides, 'm1-what-is-service');
  await first.screen.locator('parley-player[saved="saved"]').waitFor();

  const other = await context.newPage();
  await other.goto(`${address}${path}`);
  const second = await launch(other);
  expect(await second.screen.locator('.notice').innerText()).toContain('另一个窗口');
  expect(await here(second.screen)).toBe('m1-what-is-service');
  await second.close();
  await other.close();

  await first.close();
  await lms.reload();
  const { screen } = await launch(lms);
  expect(await here(screen)).toBe('m1-what-is-service');
  expect(await screen.locator('.notice').count()).toBe(0);
  const last = 'm2-sarcastic';
  await hurryTo(screen, slides, last);
  await screen.locator('parley-player[saved="saved"]').waitFor();
  const { data, violations } = await lms.evaluate(() => ({
    data: { ...window.__strict.committed },
    violations: window.__strict.violations,
  }));
  expect(violations).toEqual([]);
  expect(data[scorm === '2004' ? 'cmi.location' : 'cmi.core.lesson_location']).toBe(last);
  const isOpening = (what: string) => what.startsWith('window ');
  expect(tripped.filter((what) => !isOpening(what))).toEqual([]);
  expect(tripped.filter(isOpening)).toHaveLength(opens ? 3 : 0);
}
