import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, courseIn, openSco, place, speak, type Sco } from './sco.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let sco: Sco;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  sco = await openSco();
});
afterAll(() => sco?.end());
beforeEach(async () => {
  page = await sco.browser.newPage({ locale: 'zh-CN' });
  complaints = complaintsOf(page);
});
afterEach(() => page.close());

describe('the pages in a browser', () => {
  const hostile = `"><img src=x onerror="document.title='owned'">`;

  it.each([
    [1280, 900],
    [360, 740],
  ])('are sound at %d × %d', async (width, height) => {
    const frame = await sco.learn(page, hostile);
    await speak(frame, [
      ['LMSSetValue', 'cmi.interactions.0.id', hostile],
      ['LMSSetValue', 'cmi.core.lesson_status', 'passed'],
      place(hostile),
      ['LMSCommit', ''],
    ]);
    const { id } = await sco.attemptOf(hostile);
    await page.setViewportSize({ width, height });
    const course = `/learn?learner=${encodeURIComponent(hostile)}`;
    const views = ['people', 'decisions', 'skills', 'coaching', 'import'].map((view) => `/review?view=${view}`);
    const paths = ['/', '/learn?learner=', '/review', `/review/${id}`, ...views, '/author', '/author/talks/overdue-car', course];
    for (const path of paths) {
      await page.goto(sco.address() + path);
      if (path === course) await courseIn(page);
      if (path.startsWith('/review')) {
        await page.locator('parley-review .frame h1').waitFor();
        await page.waitForLoadState('networkidle');
      }
      if (path === `/review/${id}`) await page.getByRole('heading', { level: 1, name: hostile }).waitFor();
      const violations = await page.evaluate(
        `${axe}; axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html)))`,
      );
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect({ path, violations, sideways, title: await page.title() }).toMatchObject({ violations: [], sideways: false });
      expect(await page.title()).not.toBe('owned');
    }
    expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
  });
});
