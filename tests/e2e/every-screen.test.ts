import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longWords, rightToLeft } from '../courses/pseudo.ts';
import { translatedInto } from '../courses/translated.ts';
import { openBrowser } from './course.ts';
import { everyTypeFolder } from './cuts/course.ts';
import { lookAtAll, looked, openEveryScreen } from './every-screen.ts';
import { startPractice, type Practice } from './practice.ts';
import { complaintsOf } from './sco.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder = '';
let practice: Practice;
let browser: Browser;

/** A course with every slide type in Chinese, in a language of long, accented words, and in one that is written from right to left. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-screens-'));
  const { texts, media } = translatedInto(translatedInto(everyTypeFolder(), 'en-XA', longWords), 'ar', rightToLeft);
  for (const [path, content] of Object.entries({ ...texts, ...media })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  [practice, browser] = await Promise.all([startPractice(4573, folder), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await practice?.end();
  rmSync(folder, { recursive: true, force: true });
});

test('every screen of every slide type can be read in Chinese, in long words and from right to left, and nothing of it is kept', async () => {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 }, hasTouch: true, isMobile: true });
  await context.addInitScript(() => localStorage.getItem('parley/locale') ?? localStorage.setItem('parley/locale', 'ar'));
  const page = await openEveryScreen(context, practice.address);
  const complaints = complaintsOf(page);
  const { told, findings, screens } = await lookAtAll(page);
  expect(findings).toEqual([]);
  expect(told).toBe(`Every word can be read. Screens looked at: ${screens}.`);
  expect(screens).toBeGreaterThan(450);
  expect(await page.evaluate(() => localStorage.getItem('parley/locale'))).toBe('ar');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('CUTS-1')))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a title that does not wrap is told in each language left in, and shown when asked for; the look can be stopped', async () => {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } });
  await context.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      if (this.localName === 'parley-stage') queueMicrotask(() => addRule(root));
      return root;
    };
    const addRule = (root: ShadowRoot) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1, h1 * { white-space: nowrap !important; }');
      root.adoptedStyleSheets.push(sheet);
    };
  });
  const page = await openEveryScreen(context, practice.address);
  await page.getByLabel('العربية').uncheck();
  await page.locator('parley-screens button.primary').click();
  await page.locator('.finding').nth(3).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Look again' }).waitFor();
  const { told, findings } = await looked(page);
  expect(told).toMatch(/^To be fixed: \d+, see below\. Screens looked at: \d+\.$/);
  const first = page.locator('.finding').first();
  const title = await first.locator('h2').innerText();
  expect(findings[0]).toContain(`Off the screen: “${title.slice(0, 40)}`);
  expect(findings.every((finding) => finding.includes('中文'))).toBe(true);
  await page.evaluate(() => localStorage.setItem('parley/locale', 'ko'));
  await first.getByRole('button', { name: 'Show this screen' }).click();
  await page.frameLocator('parley-screens iframe').getByRole('heading', { level: 1, name: title }).waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  await first.getByRole('button', { name: 'Show this screen' }).click();
  await expect.poll(() => page.locator('parley-screens iframe').evaluate((frame) => frame.getBoundingClientRect().top)).toBeLessThan(300);
  expect(await page.evaluate(() => localStorage.getItem('parley/locale'))).toBe('ko');
  await context.close();
});

test('a slide that breaks while it is drawn is told', async () => {
  const context = await browser.newContext({ locale: 'en' });
  await context.addInitScript(() => {
    const define = customElements.define;
    customElements.define = function (name, element, options) {
      if (name === 'slide-compare')
        Object.assign(element.prototype, {
          render() {
            throw new Error('broken on purpose');
          },
        });
      define.call(this, name, element, options);
    };
  });
  const page = await openEveryScreen(context, practice.address);
  await page.getByLabel('العربية').uncheck();
  await page.locator('parley-screens button.primary').click();
  const finding = page.locator('.finding').first();
  await finding.waitFor();
  expect(await finding.innerText()).toContain('This slide failed while it was being shown');
  await page.getByRole('button', { name: 'Stop' }).click();
  await context.close();
});

test('the keyboard stays on the button that starts and stops, and what is wrong in the folder meanwhile is told', async () => {
  const context = await browser.newContext({ locale: 'en' });
  const page = await openEveryScreen(context, practice.address);
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());
  await page.locator('parley-screens button.primary').focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Slide [3-9] of/).waitFor();
  expect(await focused()).toBe('Stop');
  const course = join(folder, 'course.json');
  const before = readFileSync(course, 'utf8');
  writeFileSync(course, before.replace('"title"', '"titel"'));
  await page.getByText('The course has errors').waitFor();
  writeFileSync(course, before);
  await page.getByText('The course has errors').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Look again' }).waitFor();
  expect(await focused()).toBe('Look again');
  await context.close();
});

test.each([
  [1280, 900, 'zh-CN'],
  [650, 800, 'en'],
  [320, 640, 'ko'],
] as const)('the page is sound at %d × %d in %s', async (width, height, locale) => {
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const page = await openEveryScreen(context, practice.address);
  const sound = async () => {
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    const violations = await page.evaluate(
      `${axe}; axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html)))`,
    );
    expect({ sideways, violations }).toEqual({ sideways: false, violations: [] });
  };
  await sound();
  await page.locator('parley-screens button.primary').click();
  await page.locator('parley-screens progress').waitFor();
  await sound();
  await page.locator('parley-screens .tools .plain').click();
  await page.locator('parley-screens button.primary').waitFor();
  await sound();
  await context.close();
});
