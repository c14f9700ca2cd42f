import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsIn, type Dictionary } from '../../src/review/dictionary.ts';
import { encode, encodings } from '../review/import/encode.ts';
import { written } from '../review/import/course.ts';
import { openBrowser } from './course.ts';
import { startPractice, type Practice } from './practice.ts';
import { tripwire } from './tripwire.ts';

const hostile = `<img src=x onerror="window.__pwned='name'">`;
const asked = 'm2-check-what-is-service';
let practice: Practice;
let browser: Browser;
let dictionary: Dictionary;

beforeAll(async () => {
  practice = await startPractice(4203);
  browser = await openBrowser();
  dictionary = await (await fetch(`${practice.address}/api/review/dictionary`)).json();
});
afterAll(async () => {
  await browser?.close();
  await practice?.end();
});

/** Gives the page a file and what it says of it. */
async function give(page: Page, name: string, content: Uint8Array | string): Promise<string> {
  await page.locator('review-import input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  const result = page.getByRole('region', { name, exact: true });
  await result.waitFor();
  return (await result.innerText()).replace(/\s+/g, ' ');
}

const headings = ['姓名', '电子邮件地址', '尝试', '开始于', '最后访问', '得分', '问题 0', '回答 0', '正确答案 0', '结果 0'];
const reply = (right: boolean) => dictionary.decisions[asked]?.replies.find((one) => one.right === right);
const row = (name: string, at: number, isRight: boolean) => {
  const [letter = '', right = ''] = [reply(isRight)?.letter, reply(true)?.letter];
  return [
    name,
    `p${at}@example.invalid`,
    '1',
    '2026年11月21日 星期六 21:56',
    '',
    isRight ? '90' : '50',
    asked,
    letter,
    right,
    isRight ? '正确' : '错误',
  ];
};

test('reports in every encoding are taken in once, broken rows are named, and the review shows what they hold', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const tripped = await tripwire(context, practice.address);
  const page = await context.newPage();
  await page.goto(`${practice.address}/review?view=import`);

  const rows = [headings, ...[0, 1, 2, 3, 4].map((at) => row(at === 4 ? hostile : `学员${at}`, at, at < 2))];
  expect(await give(page, 'first.csv', written(rows))).toContain('新增 5 条');
  for (const encoding of encodings) {
    expect([encoding, await give(page, `${encoding}.txt`, encode(written(rows, '\t'), encoding))]).toEqual([
      encoding,
      expect.stringContaining('什么都没有变'),
    ]);
  }
  const mended = [
    headings,
    row('学员3', 3, true),
    ['', '', '1', '', '', '', asked, 'a', 'a', '正确'],
    row('学员5', 5, false).map((cell, at) => (at === 2 ? '第一次' : cell)),
  ];
  const told = await give(page, 'mended.csv', written(mended, ';'));
  expect(told).toContain('更新 1 条');
  expect(told).toMatch(/2 行没有导入.* 3 没有写是谁。.* 4 “第一次”/);
  expect(await give(page, 'default.tsv', readFileSync('tests/review/samples/moodle-interactions-default.tsv'))).toContain('勾选');
  expect(await give(page, 'empty.csv', '')).toContain('这个文件是空的');
  expect(await give(page, 'moodle.xlsx', readFileSync('tests/review/samples/moodle-interactions-full.xlsx'))).toContain('新增 3 条');

  await page.getByRole('link', { name: '错在哪里' }).click();
  await page.getByRole('link', { name: wordsIn(dictionary.decisions[asked]?.texts, 'zh-CN') }).click();
  const taken = page.locator('review-decision').getByRole('listitem');
  await taken
    .filter({ hasText: wordsIn(reply(true)?.texts, 'zh-CN') })
    .getByText('60%')
    .waitFor();
  await page.goto(`${practice.address}/review?view=person&learner=p4@example.invalid`);
  await page.getByRole('heading', { name: hostile }).waitFor();
  await page
    .getByText(wordsIn(reply(false)?.texts, 'zh-CN'))
    .first()
    .waitFor();
  expect(tripped).toEqual([]);
  await context.close();
});

test('a roster tells who is overdue, and takes the place of the sample one', async () => {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(`${practice.address}/review?view=import`);
  const roster = written([
    ['邮箱', '姓名', '门店', '区域', '截止日期'],
    ['late@example.invalid', '周晚', '真实店', '真实区', '2020-01-31'],
    ['p0@example.invalid', '学员0', '真实店', '真实区', ''],
  ]);
  expect(await give(page, 'roster.csv', encode(roster, 'gb18030'))).toContain('名单已导入');
  await page.goto(`${practice.address}/review`);
  await page.getByText('示例北区').first().waitFor();
  await page.goto(`${practice.address}/review?view=import`);
  await give(page, 'roster.csv', roster);
  await page.getByRole('button', { name: '只保留这份名单里的人' }).click();
  await page.getByRole('heading', { name: '现在只有这份名单里的人' }).waitFor();
  await page.goto(`${practice.address}/review?view=people&overdue=yes`);
  await page.getByRole('link', { name: '周晚' }).waitFor();
  await page.goto(`${practice.address}/review`);
  await page.getByText('真实区').first().waitFor();
  expect(await page.getByText('示例北区').count()).toBe(0);
  await page.close();
});
