import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
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
  expect(await page.getByRole('link', { name: 'SCORM 1.2' }).getAttribute('aria-disabled')).toBe('true');

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

it('a package comes out of it', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'SCORM 2004-4' }).click()]);
  expect(download.suggestedFilename()).toBe('SMALL-1-scorm2004-4.zip');
});

it.each([
  [1440, 900],
  [1280, 800],
  [900, 900],
  [360, 740],
])('is sound at %d × %d', async (width, height) => {
  await page.setViewportSize({ width, height });
  for (const name of ['手机', '电脑']) {
    await page.getByRole('button', { name }).click();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    const violations = await page.evaluate(
      `${axe}; axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html)))`,
    );
    expect({ name, sideways, violations }).toEqual({ name, sideways: false, violations: [] });
  }
});
