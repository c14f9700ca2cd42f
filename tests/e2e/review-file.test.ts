import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn, type Dictionary } from '../../src/review/dictionary.ts';
import { openBrowser } from './course.ts';
import { findFirefox, firefoxAdvice, openFirefox } from './firefox.ts';
import { tripwire } from './tripwire.ts';

const browsers = [
  { name: 'Chromium', open: openBrowser, isMissing: false },
  { name: 'Firefox', open: openFirefox, isMissing: !process.env['CI'] && findFirefox() === undefined },
];

const folder = mkdtempSync(join(tmpdir(), 'parley-review-'));
const home = pathToFileURL(folder).href;
const hostile = `<img src=x onerror="window.__pwned='name'">`;
const asked = 'm2-check-what-is-service';
let dictionary: Dictionary;

beforeAll(() => {
  execFileSync(process.execPath, ['bin/parley.js', 'package', 'course', '--out', join(folder, 'course.zip')]);
  dictionary = JSON.parse(readFileSync(join(folder, 'course.dictionary.json'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Drops a file on the page, as a hand does. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([called, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], called));
      for (const type of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    },
    [name, content] as const,
  );
}

const moodle = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');

/** Six people of whom four gave the same wrong answer. */
function six(): string {
  const replies = dictionary.decisions[asked]?.replies ?? [];
  const [right = '', wrong = ''] = [true, false].map((is) => replies.find((reply) => reply.right === is)?.letter);
  const rows = Array.from({ length: 6 }, (_, at) => {
    const given = at < 2 ? ['90', asked, right, right, 'correct'] : ['40', asked, wrong, right, 'wrong'];
    return [at === 5 ? hostile : `同事${at}`, `p${at}@example.invalid`, '1', '', '', ...given];
  });
  return moodle([
    [
      'Name',
      'Email address',
      'Attempt',
      'Started on',
      'Last accessed on',
      'Score',
      'Question 0',
      'Response 0',
      'Right answer 0',
      'Result 0',
    ],
    ...rows,
  ]);
}

describe.each(browsers)('$name', ({ open, isMissing }) => {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    if (isMissing) console.warn(`\n${firefoxAdvice}\n`);
    else browser = await open();
  });
  afterEach(() => context?.close());
  afterAll(() => browser?.close());

  test('the review opens from disk, shows the decisions of a dropped report, and nothing leaves', async ({ skip }) => {
    if (!browser) return skip(firefoxAdvice);
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
    const tripped = await tripwire(context, home);
    const page = await context.newPage();
    await page.goto(`${home}/${dictionary.code}-review.html`);
    await page.getByRole('heading', { name: '看看大家错在哪里' }).waitFor();

    await drop(page, 'moodle.tsv', readFileSync('tests/review/samples/moodle-interactions-full.tsv', 'utf8'));
    await page.getByRole('heading', { name: '导入完成' }).waitFor();
    await drop(page, 'six.tsv', six());
    await page.getByRole('region', { name: 'six.tsv' }).getByRole('button', { name: '查看结果' }).click();

    await page.getByRole('link', { name: '错在哪里' }).click();
    await page.getByRole('row').nth(1).getByRole('link').click();
    expect(page.url()).toContain('#?view=decision&id=');
    await page.reload();
    await page.getByRole('heading', { name: '看看大家错在哪里' }).waitFor();
    await drop(page, 'six.tsv', six());
    await page.getByRole('button', { name: '查看结果' }).click();
    await page.getByRole('heading', { name: wordsIn(dictionary.decisions[asked]?.texts, 'zh-CN') }).waitFor();
    await page.locator('review-decision').getByText('67%').first().waitFor();

    await page.getByRole('link', { name: '人员' }).click();
    await page.getByRole('link', { name: hostile }).click();
    await page.getByRole('heading', { name: hostile }).waitFor();
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('button', { name: 'Excel' }).waitFor();
    expect(tripped).toEqual([]);
  });

  test('a report of another course is refused, and a roster comes with or without it', async ({ skip }) => {
    if (!browser) return skip(firefoxAdvice);
    context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 390, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${home}/${dictionary.code}-review.html`);
    await drop(page, 'other.tsv', six().replaceAll(asked, 'other-q1'));
    await page.getByRole('heading', { name: '읽을 수 없는 파일입니다' }).waitFor();
    await drop(page, 'roster.csv', '이메일,이름,대리점,지역,마감일\np1@example.invalid,이지은,강남점,서울,2026-01-01\n');
    await page.getByRole('button', { name: '결과 보기' }).click();
    await page.getByText('서울').first().waitFor();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways).toBe(0);
  });

  test('its page lets nothing in from elsewhere and nothing out', async ({ skip }) => {
    if (!browser) return skip(firefoxAdvice);
    context = await browser.newContext();
    const tripped = await tripwire(context, home);
    const page = await context.newPage();
    await page.goto(`${home}/${dictionary.code}-review.html`);
    await page.locator('review-import').waitFor();
    expect(tripped).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.__pwned = "inline"';
      const image = new Image();
      image.src = 'https://elsewhere.example/a.png';
      document.body.append(script, image);
      void fetch('https://elsewhere.example/').catch(() => undefined);
    });
    const stopped = ['script-src-elem inline', 'img-src https', 'connect-src https'];
    await expect.poll(() => stopped.filter((what) => !tripped.some((one) => one.startsWith(`policy ${what}`)))).toEqual([]);
    expect(tripped.filter((what) => what.startsWith('executed'))).toEqual([]);
  });
});
