import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkCourse } from '../../src/course/check.ts';
import { startPractice, type Practice } from '../../src/practice/practice.ts';
import { clientAt } from '../../src/practice/testing/client.ts';
import { build, practiceBuild } from '../../src/tools/build.ts';
import { busts } from '../../src/tools/busts.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { dictionaryOf } from '../../src/tools/dictionary.ts';
import { readTree } from '../../src/tools/files.ts';
import { packageFiles } from '../../src/tools/package-files.ts';
import { readPlayer } from '../../src/tools/player.ts';
import { scormPackage, scormVersions } from '../../src/tools/scorm.ts';
import { folderOf, scripts } from '../hostile/course.ts';
import { markup, words } from '../hostile/payloads.ts';
import { survivors } from '../hostile/survivors.ts';
import { strictScript } from '../lms/inject.ts';
import { types } from '../walks.ts';
import { loadCourse, openBrowser } from './course.ts';
import { enter } from './hands.ts';
import { here, next, player, solve, type Screen, type Slides } from './play.ts';
import { lmsPage } from './packaged.ts';
import { serveFiles, type Site } from './site.ts';
import { tripwire } from './tripwire.ts';

let site: Site;
let practice: Practice;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const data = mkdtempSync(join(tmpdir(), 'parley-hostile-'));

/** A folder that `check` refuses: markup in every text, and in names of files. */
function refused() {
  const { texts, media } = folderOf(
    scripts(),
    (text, _, count) => `${text} ${markup[count % markup.length]} ${words[count % words.length]}`,
  );
  const names = markup.map((payload) => `prototype/${payload.replaceAll('/', '∕')}.json`);
  return {
    texts: { ...texts, ...Object.fromEntries(names.map((name) => [name, '{ "type": "<img src=x onerror=window.__pwned=1>" }'])) },
    media,
  };
}

beforeAll(async () => {
  const { compiled } = compileFolder(survivors(), 'en');
  if (!compiled) throw new Error('the course cannot be compiled');
  const built = await readPlayer();
  await build(practiceBuild);
  site = await serveFiles(unzipSync(scormPackage(built, compiled, scormVersions[0]).bytes), { '/lms': lmsPage }, "default-src 'self'");
  const outlines = Object.values(compiled.locales).map(({ outline }) => outline);
  const check = () => ({ problems: checkCourse(refused(), 'en').problems, talks: checkCourse(survivors(), 'en').talks });
  const own = readTree(fileURLToPath(new URL('../../dist/practice', import.meta.url)));
  const course = { check, playable: { outlines, files: packageFiles(built, compiled), dictionary: dictionaryOf(compiled) } };
  practice = await startPractice({ port: 0, folder: data, prepare: async () => ({ course, assets: { ...own, ...busts() } }) });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await practice?.close();
  rmSync(data, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});
afterEach(() => context.close());

/** Plays every slide to the last and gives the types that were on screen. */
async function playThrough(screen: Screen, slides: Slides): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const last = Object.keys(slides).length;
  await screen.locator('parley-player[slide]').waitFor();
  for (let count = 1; count <= last; count += 1) {
    const type = slides[await here(screen)]?.type;
    if (type) seen.add(type);
    expect([
      type,
      await screen
        .locator('h1')
        .first()
        .evaluate((title) => title.scrollWidth > title.clientWidth),
    ]).toEqual([type, false]);
    await solve(screen, enter(), slides);
    if (count < last) await next(screen, enter());
  }
  return seen;
}

test('nothing of a hostile course is executed in the player, under the policy of page and server', async () => {
  const { outline, slides } = await loadCourse(`${site.address}/package`);
  const tripped = await tripwire(context, site.address);
  page = await context.newPage();
  await page.addInitScript(await strictScript({ host: '/lms', keepUnder: 'strict' }));
  await page.goto(`${site.address}/lms`);
  const screen = page.frameLocator('iframe');
  expect(await playThrough(screen, slides)).toEqual(new Set(types));
  const frame = page.frames().find((one) => one.url().includes('/package/'));
  expect(await frame?.title()).toBe(outline.title.replace(/\s+/g, ' ').trim());
  await screen.getByRole('button', { name: '目录' }).press('Enter');
  await screen
    .locator('parley-menu summary', { hasText: outline.sections[0]?.title.slice(0, 20) ?? '' })
    .first()
    .waitFor();
  const status = () => page.evaluate(() => window.__strict.committed?.['cmi.core.lesson_status']);
  await expect.poll(status, { timeout: 10_000 }).toBe('passed');
  expect(await page.evaluate(() => window.__strict.violations)).toEqual([]);
  expect(tripped).toEqual([]);
});

test('nothing of a hostile course is executed in the practice LMS', async () => {
  const learner = '<img src=x onerror=window.__pwned="learner">';
  const client = clientAt(practice.address);
  const launch = await client.launch(learner);
  const decision = (index: number, payload: string) => ({
    [`cmi.interactions.${index}.id`]: payload,
    [`cmi.interactions.${index}.type`]: 'choice',
    [`cmi.interactions.${index}.student_response`]: payload,
    [`cmi.interactions.${index}.correct_responses.0.pattern`]: payload,
    [`cmi.interactions.${index}.result`]: payload,
  });
  const told = { 'cmi.core.lesson_location': markup[0] ?? '', ...Object.assign({}, ...markup.map((payload, at) => decision(at, payload))) };
  expect((await client.commit(launch, 1, told, true)).status).toBe(200);

  const { slides } = await loadCourse(`${practice.address}/package`);
  const tripped = await tripwire(context, practice.address);
  page = await context.newPage();
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent('"><script>window.__pwned=1</script>')}`);
  const screen = page.frameLocator('iframe');
  await screen.locator('parley-player[slide]').waitFor();
  for (let count = 0; count < 3; count += 1) {
    await solve(screen, enter(), slides);
    await next(screen, enter());
  }
  expect(await player(screen).getAttribute('position')).toBe(`4/${Object.keys(slides).length}`);
  const talks = Object.values(slides).filter(({ type }) => type === 'roleplay');
  expect(talks).toHaveLength(1);
  const pages = ['/', '/review', `/review/${launch.attempt}`, '/author', ...talks.map(({ id }) => `/author/talks/${id}`)];
  for (const path of pages) {
    const response = await page.goto(`${practice.address}${path}`, { waitUntil: 'networkidle' });
    expect([path, response?.status()]).toEqual([path, 200]);
    await page.locator('main').waitFor();
    await page.mouse.move(300, 300);
    for (const focusable of (await page.locator('main :is(a, button, summary, input)').all()).slice(0, 10)) await focusable.focus();
    expect(
      await page
        .locator('main :is(script, iframe, object, embed, form[action*="elsewhere"], [onerror], [onload], [onfocus], base, meta)')
        .count(),
    ).toBe(0);
  }
  await page.goto(`${practice.address}/learn?learner=${encodeURIComponent('x'.repeat(81) + learner)}`).catch(() => undefined);
  expect(tripped.filter((what) => !/console Failed to load resource.*400/.test(what))).toEqual([]);
});
