import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { markOf } from '../../src/course/translation/translation.schema.ts';
import { loadCourse, openBrowser } from './course.ts';
import { launch } from './learner.ts';
import { hurryTo } from './play.ts';
import { startPractice, type Practice } from './practice.ts';
import { complaintsOf } from './sco.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const small = fileURLToPath(new URL('../courses/small', import.meta.url));
let folder = '';
let practice: Practice;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-author-'));
  cpSync(small, folder, { recursive: true });
  [practice, browser] = await Promise.all([startPractice(4571, folder), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await practice?.end();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  complaints = complaintsOf(page);
  await page.goto(`${practice.address}/author`);
  await at('hello');
});
afterEach(() => page.close());

const frame = () => page.frameLocator('author-live iframe');
const at = (slide: string) => frame().locator(`parley-player[slide="${slide}"]`).waitFor();
const slide = (id: string) => page.locator(`author-outline [data-slide="${id}"]`);
const quiz = () => join(folder, 'test/quiz.json');
const edit = (from: string | RegExp, to: string) => writeFileSync(quiz(), readFileSync(quiz(), 'utf8').replaceAll(from, to));
const chosen = () => frame().getByRole('radio', { checked: true });

it('a script that breaks is told of at its place, one that is mended is on screen, and the answers stay', async () => {
  await slide('quiz').click();
  await at('quiz');
  await frame().getByRole('radio').first().click();
  const answer = await chosen().textContent();

  edit('"draw": 1,', '"draw": 1');
  const problem = page.locator('author-outline .problem');
  await problem.waitFor();
  expect(await problem.locator('.place').textContent()).toMatch(/\/test\/quiz\.json:5:12$/);
  expect(await problem.textContent()).toContain('逗号');
  await page.getByText('课程还有错误').waitFor();
  expect(await frame().getByText('先做什么？').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'SCORM 1.2' }).getAttribute('aria-disabled')).toBe('true');

  await problem.getByRole('button', { name: '自动改好' }).click();
  await page.getByText('没有问题').waitFor();
  expect(readFileSync(`${quiz()}.bak`, 'utf8')).not.toContain('"draw": 1,');
  expect(readFileSync(quiz(), 'utf8')).toContain('"draw": 1,');

  const began = Date.now();
  edit('先做什么？', '第一步是什么？');
  await frame().getByText('第一步是什么？').waitFor();
  console.log(`on screen after ${Date.now() - began} ms`);
  await at('quiz');
  expect(await chosen().textContent()).toBe(answer);
  expect(complaints).toEqual([]);
});

it('what a learner opens next is the course as it was edited, with the answers there were', async () => {
  const address = `${practice.address}/package`;
  const first = await launch(browser, practice.address, '潘');
  await hurryTo(first.screen, (await loadCourse(address)).slides, 'quiz');
  const marked = (screen: FrameLocator) => screen.getByRole('radio', { checked: true });
  await first.screen.getByRole('radio').first().click();
  const answer = await marked(first.screen).textContent();
  await first.page.goto(practice.address);
  await first.close();

  edit(/，(?:先做什么|第一步是什么)？/g, '，该怎么办？');
  await slide('quiz').click();
  await frame().getByText('该怎么办？').waitFor();
  const second = await launch(browser, practice.address, '潘');
  await second.screen.getByText('该怎么办？').waitFor();
  expect(await marked(second.screen).textContent()).toBe(answer);
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await second.close();
});

const notice = () => page.locator('author-notice .told');

/** Waits for a notice that who sees the screen can read. */
async function isTold(words: string | RegExp): Promise<void> {
  const told = notice().filter({ hasText: words });
  await told.waitFor();
  await expect.poll(async () => (await told.boundingBox())?.height).toBeGreaterThan(30);
  const box = await told.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
}

/** Breaks a script for as long as something is done. */
async function withErrors(then: () => Promise<void>): Promise<void> {
  const before = readFileSync(quiz(), 'utf8');
  writeFileSync(quiz(), before.replace('"draw": 1,', '"draw": 1'));
  await page.locator('author-outline .problem').waitFor();
  await then().finally(() => writeFileSync(quiz(), before));
  await page.getByText('没有问题').waitFor();
}

it('a package comes out of it, and what became of it is told', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SCORM 2004-4' }).click()]);
  expect(download.suggestedFilename()).toBe('SMALL-1-scorm2004-4.zip');
  await isTold(/SMALL-1-scorm2004-4\.zip（[\d.]+ [kM]B）打包好了/);
  await notice().getByRole('button', { name: '关闭' }).click();
  expect(await notice().count()).toBe(0);
  await withErrors(async () => {
    await page.getByRole('button', { name: 'SCORM 1.2' }).press('Enter');
    await isTold('没有打包：课程还有错误');
  });
  await page.route('**/author/package*', (route) => route.abort());
  await page.getByRole('button', { name: 'SCORM 1.2' }).click();
  await isTold('服务器没有回应');
});

it('a place is told as copied where it is, and shown where the browser refuses', async () => {
  const copy = () => page.getByRole('button', { name: '复制位置' }).click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await withErrors(async () => {
    await copy();
    await isTold(/已复制 .*test\/quiz\.json:5:12/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/test\/quiz\.json:5:12$/);
    await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) }));
    await copy();
    await isTold('请自己选中');
    expect(await notice().locator('code').textContent()).toMatch(/test\/quiz\.json:5:12$/);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
    await notice().getByRole('button').click();
    await copy();
    await isTold('请自己选中');
  });
});

const isFocused = (one: Locator) => expect.poll(() => one.evaluate((element) => element.matches(':focus'))).toBe(true);

it('what is mended by keyboard is told, and the keyboard goes on there', async () => {
  writeFileSync(quiz(), readFileSync(quiz(), 'utf8').replace('"draw": 1,', '"draw": 1'));
  await page.getByRole('button', { name: '自动改好' }).press('Enter');
  await isTold('test/quiz.json 已改好');
  await page.getByText('没有问题').waitFor();
  await isFocused(slide('quiz'));
  const anew = page.getByRole('button', { name: '从头开始' });
  await Promise.all([page.waitForEvent('framenavigated'), anew.press('Enter')]);
  await at('hello');
  await isFocused(anew);
});

it('a slide that is not in the live course is told of, and one that is comes into sight', async () => {
  const extra = join(folder, 'test/extra.json');
  writeFileSync(extra, '{ "id": "extra", "type": "page", "title": "多的一页" }');
  await slide('extra').click();
  await isTold('没有这一页');
  rmSync(extra);
  await page.getByText('没有问题').waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  await slide('car').click();
  await at('car');
  expect(await page.locator('author-live').evaluate((live) => live.getBoundingClientRect().bottom > 200)).toBe(true);
  const seen = await page.locator('author-live iframe').evaluate((live) => {
    const { top, bottom } = live.getBoundingClientRect();
    return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / (bottom - top);
  });
  expect(seen).toBeGreaterThan(0.9);
});

it('the number of errors leads to the first of them', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await withErrors(async () => {
    await page.getByRole('button', { name: /^\d 个错误/ }).press('Enter');
    await isFocused(page.locator('author-outline .problem').getByRole('button', { name: '显示这一页' }));
    expect(await page.locator('author-outline .problem').evaluate((problem) => problem.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
  });
});

it('says in Korean that problems are told in English', async () => {
  const korean = await browser.newPage({ locale: 'ko-KR' });
  await korean.goto(`${practice.address}/author`);
  await korean.locator('author-outline .slide').first().waitFor();
  expect(await korean.locator('author-outline .foreign').count()).toBe(0);
  await withErrors(async () => {
    await korean.getByText('문제 설명은 영어와 중국어로만 있어').waitFor();
    expect(await korean.locator('author-outline .what [lang="en"]').textContent()).toContain('comma');
    expect(await page.locator('author-outline .foreign').count()).toBe(0);
  });
  await korean.close();
});

it.each([
  [1440, 900, 'zh-CN'],
  [1280, 800, 'ko'],
  [900, 900, 'en'],
  [360, 740, 'zh-CN'],
  [360, 740, 'en'],
  [320, 640, 'ko'],
] as const)('is sound at %d × %d in %s', async (width, height, locale) => {
  const own = await browser.newPage({ locale, viewport: { width, height } });
  await own.goto(`${practice.address}/author`);
  await own.frameLocator('author-live iframe').locator('parley-player[slide]').waitFor();
  await withErrors(async () => {
    await own.locator('author-outline .problem').waitFor();
    await own.locator('author-outline .deeds button').nth(1).click();
    await own.locator('author-notice .told').waitFor();
    for (const button of await own.locator('author-live .choice').first().getByRole('button').all()) {
      await button.click();
      await own.waitForTimeout(250);
      const sideways = await own.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      const violations = await own.evaluate(
        `${axe}; axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html)))`,
      );
      expect({ sideways, violations }).toEqual({ sideways: false, violations: [] });
    }
  });
  await own.close();
});

it('shows the course in each of its languages, also one the interface lacks', async () => {
  const course = join(folder, 'course.json');
  const before = readFileSync(course, 'utf8');
  const { title } = JSON.parse(before);
  mkdirSync(join(folder, 'translations/ar'), { recursive: true });
  writeFileSync(join(folder, 'translations/ar/course.json'), JSON.stringify({ title: { from: markOf(title), text: 'دورة {{brand}}' } }));
  const inArabic = before.replace('["zh-CN"]', '["zh-CN", "ar"]').replace('"en": "Kia"', '"en": "Kia", "ar": "كيا"');
  writeFileSync(course, inArabic.replace('"passMark"', '"partial": ["ar"], "passMark"'));
  const arabic = page.getByRole('button', { name: 'العربية' });
  await arabic.waitFor();
  await expect.poll(() => frame().locator('#outline').textContent()).toContain('"ar"');
  await arabic.click();
  await frame().locator('html[dir="rtl"]').waitFor();
  await expect.poll(() => arabic.getAttribute('aria-pressed')).toBe('true');
  writeFileSync(course, before);
  rmSync(join(folder, 'translations'), { recursive: true });
});
