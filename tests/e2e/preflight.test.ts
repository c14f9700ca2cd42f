import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsIn } from '../../src/lms/preflight/code.ts';
import { bundle, strictScript } from '../lms/inject.ts';
import { lmsOf } from '../lms/preflight-sites.ts';
import { openBrowser } from './course.ts';
import { lmsPage, servePackaged } from './packaged.ts';
import { serveFiles, type Site } from './site.ts';

const script = fileURLToPath(new URL('preflight-page.ts', import.meta.url));
const theme = readFileSync(new URL('../../src/player/theme.css', import.meta.url));
const policy = "default-src 'self'; style-src 'self' 'nonce-parley'";
const page = (version: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Check</title><link rel="stylesheet" href="theme.css"></head>
  <body><script src="check.js"></script><script src="start-${version}.js"></script></body></html>`;
const start = (version: string) => `parleyCheck.checkFirst('${version}').catch((error) => console.error(error));`;
const bytes = (text: string) => new TextEncoder().encode(text);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  const files = {
    'check.js': bytes(await bundle(script, 'parleyCheck')),
    'theme.css': new Uint8Array(theme),
    'assets/here.txt': bytes('parley\n'),
    ...Object.fromEntries(
      ['1.2', '2004'].flatMap((one) => [
        [`start-${one}.js`, bytes(start(one))],
        [`${one}.html`, bytes(page(one))],
      ]),
    ),
  };
  const frame = (version: string) => lmsPage.replace('/package/index.html', `/package/${version}.html?check`);
  site = await serveFiles(
    files,
    { '/1.2': frame('1.2'), '/2004': frame('2004'), '/above': '<iframe src="/1.2" title="LMS"></iframe>' },
    policy,
  );
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function listen(one: Page): string[] {
  const complaints: string[] = [];
  one.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  one.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** The code on the screen, once the check is done, as what it says. */
async function told(screen: FrameLocator): Promise<Readonly<Record<string, string>> | undefined> {
  return factsIn((await screen.locator('parley-preflight .code').textContent({ timeout: 20_000 })) ?? '');
}

const lmsIn = (one: Page) =>
  one.evaluate(() => ({
    data: { ...window.__strict.data },
    committed: { ...window.__strict.committed },
    violations: window.__strict.violations,
  }));

describe.each(['1.2', '2004'] as const)('?check in a frame of an LMS with SCORM %s', (version) => {
  const begun = {
    'cmi.suspend_data': 'P3.AAEAAAHAAAAAabcd.abcdefgBA',
    ...(version === '1.2' ? { 'cmi.core.lesson_status': 'incomplete' } : { 'cmi.completion_status': 'incomplete' }),
  };

  test('finds everything in order, tells it in a code, and leaves the state as it was', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const one = await context.newPage();
    const complaints = listen(one);
    await one.addInitScript(await strictScript({ host: `/${version}`, scorm: version, given: begun }));
    await one.goto(`${site.address}/${version}`);
    const screen = one.frameLocator('iframe');
    expect(await told(screen)).toMatchObject({
      api: version,
      place: 'parent',
      session: 'open',
      mode: 'normal',
      write: 'good',
      commit: 'good',
      restored: 'yes',
      interactions: 'yes',
      objectives: 'yes',
      override: 'no',
      host: 'good',
      storage: 'good',
      window: 'frame',
      width: 'wide',
      browser: 'chromium',
    });
    const { data, committed, violations } = await lmsIn(one);
    expect(violations).toEqual([]);
    expect(committed).toEqual(data);
    const fresh = await one.evaluate(() => window.__strict.relaunch().data);
    expect(fresh).toMatchObject(begun);
    const untouched = Object.entries(data).filter(([name]) => !name.endsWith('exit'));
    expect(Object.fromEntries(untouched)).toEqual(lmsOf(version, { given: begun }).data());

    await screen.getByRole('button', { name: 'Start the course' }).click();
    await screen.locator('body[data-begun]').waitFor();
    expect(await screen.locator('parley-preflight').count()).toBe(0);
    expect(one.frames().map((frame) => new URL(frame.url()).search)).toEqual(['', '']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('writes nothing where the LMS only shows the course', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const one = await context.newPage();
    const mode = version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode';
    await one.addInitScript(await strictScript({ host: `/${version}`, scorm: version, given: { ...begun, [mode]: 'review' } }));
    await one.goto(`${site.address}/${version}`);
    expect(await told(one.frameLocator('iframe'))).toMatchObject({ mode: 'review', write: 'skipped', restored: 'skipped' });
    expect(await lmsIn(one)).toMatchObject({ committed: {}, violations: [] });
    await context.close();
  });
});

test('an LMS two windows above is told from one that is next to the course', async () => {
  const context = await browser.newContext();
  const one = await context.newPage();
  await one.addInitScript(await strictScript({ host: '/above' }));
  await one.goto(`${site.address}/above`);
  expect(await told(one.frameLocator('iframe').frameLocator('iframe'))).toMatchObject({ api: '1.2', place: 'above' });
  await context.close();
});

describe('while the course runs', () => {
  let packaged: Site;
  beforeAll(async () => {
    packaged = await servePackaged();
  });
  afterAll(() => packaged?.close());

  /** The course in a frame of the LMS, with everything its frame can wait for. */
  async function opened() {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    const one = await context.newPage();
    const complaints = listen(one);
    await one.addInitScript(await strictScript({ host: '/lms' }));
    await one.goto(`${packaged.address}/lms`);
    const screen = one.frameLocator('iframe');
    await screen.locator('parley-player[saved="saved"]').waitFor();
    await screen.getByRole('button', { name: '退出' }).waitFor();
    return { context, one, complaints, screen };
  }

  test('a long press on the save light checks it, and sets nothing', async () => {
    const { context, one, complaints, screen } = await opened();
    const before = await lmsIn(one);
    const box = await screen.locator('parley-top parley-save-light').boundingBox();
    await one.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await one.mouse.down();
    await screen.locator('parley-preflight .code').waitFor();
    await one.mouse.up();
    expect(await told(screen)).toMatchObject({ session: 'open', write: 'skipped', host: 'good' });
    expect(await lmsIn(one)).toEqual(before);
    await one.keyboard.press('Escape');
    await screen.locator('parley-preflight').waitFor({ state: 'detached' });
    await screen.locator('parley-bottom button.primary').click();
    await screen.locator('parley-player[position="2/7"]').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the menu offers it, and says so where the check itself cannot be had', async () => {
    const { context, one, screen } = await opened();
    await one.route('**/open-*.js', (route) => route.abort());
    await screen.getByRole('button', { name: '目录' }).click();
    await screen.getByRole('button', { name: '连接检查' }).click();
    await screen.getByRole('heading', { name: '连接检查' }).waitFor();
    await screen.getByText('可能是网络断了').waitFor();
    await context.close();
  });
});
