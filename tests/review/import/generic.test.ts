import { describe, expect, it } from 'vitest';
import { guessMapping, type Mapping } from '../../../src/review/import/mapping.ts';
import { imported, importText, written } from './course.ts';

const english = [
  'Learner',
  'Full name',
  'Attempt',
  'Question',
  'Response',
  'Correct',
  'Latency',
  'Date',
  'Score',
  'Status',
  'Dealer',
  'Region',
  'Due date',
];
const chinese = ['邮箱', '姓名', '学习次数', '题目', '回答', '结果', '用时（秒）', '作答时间', '得分', '状态', '门店', '大区', '截止日期'];
const korean = [
  '이메일',
  '이름',
  '시도',
  '문항',
  '응답',
  '정답 여부',
  '소요 시간',
  '응답 시간',
  '점수',
  '상태',
  '대리점',
  '지역',
  '마감일',
];

describe('a table of which nothing is known', () => {
  it.each([english, chinese, korean].map((headings) => [headings]))('is asked about, with a guess: %s', async (headings) => {
    const rows = [headings, ...Array.from({ length: 9 }, (_, at) => headings.map(() => String(at)))];
    const [learner, name, attempt, interaction, response, result, seconds, seen, score, status, dealer, region, due] = headings;
    const columns = { learner, name, attempt, interaction, response, result, seconds, seen, score, status, dealer, region, due };
    expect(await importText(written(rows))).toEqual({
      kind: 'mapping needed',
      headings,
      sample: rows.slice(1, 6),
      guess: { rows: 'interactions', columns },
      missing: [],
    });
  });

  it('without questions is guessed to be of attempts', () => {
    expect(guessMapping(['Student ID', 'Final score', 'Completion status'])).toEqual({
      rows: 'attempts',
      columns: { learner: 'Student ID', score: 'Final score', status: 'Completion status' },
    });
  });

  it('is asked about again where a column of the mapping is missing, or the mapping says too little', async () => {
    const columns = { learner: 'Who', score: 'Points', status: 'Status' };
    expect(await importText('Who,Points\na,1', { mapping: { rows: 'attempts', columns } })).toMatchObject({
      kind: 'mapping needed',
      missing: ['Status'],
    });
    expect(await importText('Who,Points\na,1', { mapping: { rows: 'interactions', columns: { learner: 'Who' } } })).toMatchObject({
      missing: [],
    });
  });

  it('may begin with a title, empty lines, a word on its delimiter, and have two columns of one name', async () => {
    expect(await importText('sep=;\r\nReport;\r\n\r\nName;Score;Score;;Date\r\na;1;2;3;4')).toMatchObject({
      headings: ['Name', 'Score', 'Score (2)', '#4', 'Date'],
      sample: [['a', '1', '2', '3', '4']],
    });
  });
});

it('the delimiter that gives the most columns is the one', async () => {
  expect(await importText('Name;Score, in percent;Date\na, b;1;2026-11-21')).toMatchObject({ sample: [['a, b', '1', '2026-11-21']] });
});

describe('rows that are decisions', () => {
  const columns = Object.fromEntries(
    [
      'learner',
      'name',
      'attempt',
      'interaction',
      'response',
      'result',
      'seconds',
      'seen',
      'score',
      'status',
      'dealer',
      'region',
      'due',
    ].map((role, at) => [role, english[at] ?? '']),
  );
  const mapping: Mapping = { rows: 'interactions', columns };
  const row = (over: Readonly<Record<number, string>>) =>
    ['a@x', '安', '1', 'm2-furious-d01', 'a', 'yes', '0:12', '2026-11-21 10:00', '', '', '东城店', '北区', '2026/12/1'].map(
      (cell, at) => over[at] ?? cell,
    );

  it('become attempts, in the order of their moments', async () => {
    const later = row({ 3: 'm2-furious-d02', 4: 'c', 5: 'no', 6: '', 7: '2026-11-21 09:00', 8: '85', 9: 'completed' });
    const second = row({ 2: '2', 6: '5' });
    const { attempts, people } = imported(await importText(written([english, row({}), later, second]), { mapping }));
    expect(attempts).toEqual([
      {
        learner: 'a@x',
        number: 1,
        standing: 'completed',
        score: 85,
        begun: '2026-11-21T09:00:00.000Z',
        seen: '2026-11-21T10:00:00.000Z',
        decisions: [
          { interaction: 'm2-furious-d02', response: 'c', right: false },
          { interaction: 'm2-furious-d01', response: 'a', right: true, seconds: 12 },
        ],
      },
      {
        learner: 'a@x',
        number: 2,
        standing: 'in-progress',
        begun: '2026-11-21T10:00:00.000Z',
        seen: '2026-11-21T10:00:00.000Z',
        decisions: [{ interaction: 'm2-furious-d01', response: 'a', right: true, seconds: 5 }],
      },
    ]);
    expect(people).toEqual([{ learner: 'a@x', name: '安', dealer: '东城店', region: '北区', due: '2026-12-01' }]);
  });

  it('that cannot be read are listed with line and reason, one each', async () => {
    const wrong: readonly Readonly<Record<number, string>>[] = [
      { 0: '', 1: '' },
      { 2: 'x', 8: 'x' },
      { 3: '' },
      { 6: 'long' },
      { 8: '101' },
      { 8: 'x' },
      { 9: 'odd' },
      { 12: '31.2.26' },
    ];
    const { rejected, attempts } = imported(await importText(written([english, row({}), ...wrong.map(row), row({})]), { mapping }));
    expect(rejected).toEqual([
      { line: 3, why: { key: 'import.noLearner' } },
      { line: 4, why: { key: 'import.notAnAttempt', values: { value: 'x' } } },
      { line: 5, why: { key: 'import.noInteraction' } },
      { line: 6, why: { key: 'import.notATime', values: { column: 'Latency', value: 'long' } } },
      { line: 7, why: { key: 'import.scoreRange', values: { value: 101 } } },
      { line: 8, why: { key: 'import.notANumber', values: { column: 'Score', value: 'x' } } },
      { line: 9, why: { key: 'import.unknownStatus', values: { value: 'odd' } } },
      { line: 10, why: { key: 'import.notADay', values: { value: '31.2.26' } } },
      { line: 11, why: { key: 'import.duplicate', values: { line: 2 } } },
    ]);
    expect(attempts[0]?.decisions).toHaveLength(1);
  });

  it('without a number are the first attempt’s, which is said', async () => {
    const { attempt: _, ...others } = columns;
    const { attempts, notes } = imported(
      await importText(written([english, row({ 2: '2' })]), { mapping: { ...mapping, columns: others } }),
    );
    expect(attempts.map(({ number }) => number)).toEqual([1]);
    expect(notes.map(({ key }) => key)).toContain('import.oneAttempt');
    const numbered = imported(await importText(written([english, row({ 2: '2' })]), { mapping }));
    expect(numbered.notes.map(({ key }) => key)).not.toContain('import.oneAttempt');
  });

  it('with a quotation mark that is never closed are read up to it', async () => {
    const text = `${written([english, row({})])}\n"b@x,no end\n${'c@x,1\n'.repeat(5)}`;
    expect(imported(await importText(text, { mapping })).rejected).toEqual([{ line: 3, why: { key: 'import.brokenQuotes' } }]);
  });
});

describe('rows that are attempts', () => {
  const mapping: Mapping = {
    rows: 'attempts',
    columns: { learner: 'Who', score: 'Score', status: 'Status', begun: 'Begun', seconds: 'Time' },
  };

  it('without a number are counted in the order they began', async () => {
    const text =
      'Who,Score,Status,Begun,Time\na,90,passed,2026-11-03,20:00\na,40,failed,2026-11-01,600\nb,,incomplete,,\na,40,failed,2026-11-01,600\nc,,not started,,';
    const { attempts, people, rejected } = imported(await importText(text, { mapping }));
    expect(attempts).toEqual([
      { learner: 'b', number: 1, standing: 'in-progress', decisions: [] },
      { learner: 'a', number: 1, standing: 'failed', score: 40, seconds: 600, begun: '2026-11-01T00:00:00.000Z', decisions: [] },
      { learner: 'a', number: 2, standing: 'passed', score: 90, seconds: 1200, begun: '2026-11-03T00:00:00.000Z', decisions: [] },
    ]);
    expect(people.map(({ learner }) => learner)).toEqual(['a', 'b', 'c']);
    expect(rejected).toEqual([{ line: 5, why: { key: 'import.duplicate', values: { line: 3 } } }]);
  });

  it('that are not numbered are to be told all at once, which is said', async () => {
    const table = (number: string, text: string) => importText(`Who,${number},Score\n${text}`, { mapping: numbered });
    const numbered: Mapping = { rows: 'attempts', columns: { learner: 'Who', attempt: 'Try', score: 'Score' } };
    const without: Mapping = { rows: 'attempts', columns: { learner: 'Who', score: 'Score' } };
    const december = imported(await importText('Who,Score\nli,80', { mapping: without }));
    expect(december.notes).toEqual([{ key: 'import.notNumbered' }]);
    expect(imported(await table('Try', 'li,,80')).notes).toEqual([{ key: 'import.notNumbered' }]);
    expect(imported(await table('Try', 'li,2,80')).notes).toEqual([]);
  });

  it('tell by the pass mark who passed where they do not say', async () => {
    const { attempts } = imported(
      await importText('Who,Score\na,80\nb,"79,9"', { mapping: { rows: 'attempts', columns: { learner: 'Who', score: 'Score' } } }),
    );
    expect(attempts.map(({ standing }) => standing)).toEqual(['passed', 'failed']);
  });
});
