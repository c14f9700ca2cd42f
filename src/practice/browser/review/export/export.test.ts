import { readSheet } from 'read-excel-file/node';
import { beforeAll, expect, it } from 'vitest';
import { attempts, people, today } from '../../../../../tests/review/counted-people.ts';
import { dictionary, tally } from '../../../../../tests/review/shop.ts';
import { speak } from '../../../../i18n/i18n.ts';
import type { PeopleQuery } from '../../../../review/counting.ts';
import { csvOf } from '../../../../review/import/csv.ts';
import { rankedItems } from '../../../../review/items.ts';
import { countInMemory } from '../../../../review/memory/memory.ts';
import { decisionsSheet } from './decisions.ts';
import { peopleSheet } from './people.ts';
import { fileName } from './sheet.ts';
import { xlsxOf } from './xlsx.ts';
import { speakOfReview } from '../texts.ts';

const query: PeopleQuery = { scope: {}, text: '', sort: 'name', descending: false, from: 40, count: 20 };
const work = { progress: () => undefined, signal: new AbortController().signal };
const everybody = () => peopleSheet(countInMemory(people, attempts, today), query, work);

beforeAll(async () => {
  await speak('zh-CN');
  await speakOfReview();
});

it('writes everybody who is found, whatever part is on screen', async () => {
  const { columns, rows } = await everybody();
  expect(rows.length).toBeGreaterThanOrEqual(people.length);
  expect(columns.slice(0, 5).map(({ heading }) => heading)).toEqual(['姓名', '学员', '区域', '门店', '状态']);
  expect(rows.find(([, learner]) => learner === 'li')?.slice(0, 9)).toEqual(['李', 'li', '北区', '东门店', '通过', '', 80, 3, 8.3]);
  const north = await peopleSheet(countInMemory(people, attempts, today), { ...query, scope: { dealer: '西门店' } }, work);
  expect(north.rows.map(([, learner]) => learner).sort()).toEqual(['pan', 'qi']);
});

it('asks in portions until it has all of a long list, and can be stopped', async () => {
  const many = Array.from({ length: 4500 }, (_, at) => ({ learner: `p${at}`, name: `p${at}`, dealer: '', region: '' }));
  const counting = countInMemory(many, [], today);
  const shares: number[] = [];
  const { rows } = await peopleSheet(counting, query, { ...work, progress: (share) => shares.push(share) });
  expect([rows.length, new Set(rows.map(([, learner]) => learner)).size, shares.at(-1)]).toEqual([4500, 4500, 1]);
  const job = new AbortController();
  const stopped = peopleSheet(counting, query, { signal: job.signal, progress: () => job.abort() });
  await expect(stopped).rejects.toThrow('aborted');
});

it('says of each decision how many got it right, what the others took, and why that is not good', () => {
  const items = rankedItems(
    [tally('greet', 'a', true, 6), tally('greet', 'b', false, 3), tally('greet', 'c', false, 1), tally('steps', 'a,c,b', false, 2)],
    dictionary,
  );
  const { columns, rows } = decisionsSheet(items, dictionary, 'zh-CN');
  expect(columns.map(({ heading }) => heading)).toEqual([
    '排名',
    '页面',
    '题目',
    '作答人次',
    '答对率（%）',
    '区分度',
    '最常见的错误回答',
    '选它的比例（%）',
    '为什么',
    '编号',
  ]);
  expect(rows).toEqual([[1, '前台', '先说哪句？', 10, 60, undefined, '下一位，快', 30, '像在赶人。', 'greet']]);
});

it('keeps texts that look like formulas texts, in CSV and in Excel', async () => {
  const evil = ['=cmd()', '+1+1', '-2', '@SUM(A1)', '\u0000\u001fx', '<b>&"', 'a\nb'];
  const sheet = {
    name: 'x/y:[z]',
    columns: [
      { heading: '=H', width: 10 },
      { heading: 'n', width: 5 },
    ],
    rows: evil.map((text, at) => [text, at]),
  };
  const csv = csvOf(['=H', 'n'], sheet.rows);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv).not.toMatch(/(^|,|"|\ufeff)[=+@]/m);
  const blob = await xlsxOf(sheet);
  const read = await readSheet(Buffer.from(await blob.arrayBuffer()));
  expect(read[0]).toEqual(['=H', 'n']);
  expect(read.slice(1).map(([text]) => text)).toEqual(['=cmd()', '+1+1', '-2', '@SUM(A1)', 'x', '<b>&"', 'a\nb']);
  expect(read[2]?.[1]).toBe(1);
});

it('names files by course and day, without what a disk refuses', () => {
  expect(fileName('FM-1', '错在哪里', '2026-11-22', 'csv')).toBe('FM-1-错在哪里-2026-11-22.csv');
  expect(fileName('../a', 'b:c  d', '2026-11-22', 'xlsx')).toBe('a-b-c-d-2026-11-22.xlsx');
});
