import { describe, expect, it } from 'vitest';
import { importReport } from '../../../src/review/import/import.ts';
import { sentence } from '../../../src/review/import/messages.ts';
import { dictionary, imported, importText, sample, written } from './course.ts';

const report = (name: string) => importReport({ name, bytes: sample(name) }, dictionary, { minutesAhead: () => 480 });

const attempt = (learner: string, standing: string, score: number, decisions: readonly (readonly [string, string, boolean])[]) => ({
  learner,
  number: 1,
  standing,
  score,
  begun: '2026-11-21T13:56:00.000Z',
  seen: '2026-11-21T13:56:00.000Z',
  decisions: decisions.map(([interaction, response, right]) => ({ interaction, response, right })),
});

describe('a report of a real Moodle', () => {
  it.each(['moodle-interactions-full.tsv', 'moodle-interactions-full.xlsx'])('gives exactly the decisions it holds: %s', async (name) => {
    const { attempts, people, rejected, notes } = imported(await report(name));
    expect(attempts).toEqual([
      attempt('learner@example.invalid', 'passed', 90, [
        ['m1-kinds-of-service', '1.a,2.b,3.c', true],
        ['m2-furious-d01', 'a', true],
        ['m2-furious-d02', 'b', true],
        ['m5-six-steps', 'a,b,c,d,e,f', true],
      ]),
      attempt('thr1@example.invalid', 'failed', 70, [
        ['m1-kinds-of-service', '1.b,2.a,3.c', false],
        ['m2-furious-d01', 'b', true],
        ['m2-furious-d02', 'a', true],
        ['m5-six-steps', 'a,c,b,d,e,f', false],
      ]),
      attempt('thr2@example.invalid', 'failed', 40, [
        ['m1-kinds-of-service', '1.a,2.c,3.b', false],
        ['m2-furious-d01', 'c', false],
        ['m2-furious-d02', 'c', false],
        ['m5-six-steps', 'b,a,c,d,f,e', false],
      ]),
    ]);
    expect(people.map(({ name: called }) => called)).toEqual(Array.from({ length: 3 }, () => "Žoë “Q” O'Neil, 李"));
    expect([rejected, notes]).toEqual([[], []]);
  });

  it('as it is downloaded at first is refused, with the boxes to tick', async () => {
    const outcome = await report('moodle-interactions-default.tsv');
    expect(outcome).toEqual({ kind: 'refused', why: { key: 'import.tickBoxes' } });
    if (outcome.kind !== 'refused') return;
    expect(sentence(outcome.why, 'en')).toMatch(/“Summary of question”.*“Summary of right answer”.*“Summary of result”/);
    expect(sentence(outcome.why, 'zh-CN')).toMatch(/“问题汇总”“回答汇总”“正确答案汇总”和“结果摘要”/);
    expect(sentence(outcome.why, 'ko')).toMatch(/“질문 요약”.*“정답 요약”.*“결과 요약”/);
  });

  it('of objectives is refused, with the report to take instead', async () => {
    expect(await report('moodle-objectives.tsv')).toEqual({ kind: 'refused', why: { key: 'import.objectivesReport' } });
  });

  it('without either is refused as the basic one', async () => {
    const text = new TextDecoder().decode(sample('moodle-objectives.tsv')).replaceAll(/\t[^\t\n]*(?=\n)/g, '');
    expect(await importText(text)).toEqual({ kind: 'refused', why: { key: 'import.basicReport' } });
  });

  it('of another course is refused', async () => {
    const text = new TextDecoder().decode(sample('moodle-interactions-full.tsv')).replaceAll(/m\d-/g, 'other-');
    expect(await importText(text)).toMatchObject({
      kind: 'refused',
      why: { key: 'import.otherCourse', values: { example: expect.stringContaining('other-furious-d01') } },
    });
  });

  it('of another edition keeps what is not known, and says so', async () => {
    const text = new TextDecoder().decode(sample('moodle-interactions-full.tsv')).replaceAll('m5-six-steps', 'm5-seven-steps');
    const { attempts, notes } = imported(await importText(text));
    expect(attempts.map(({ decisions }) => decisions.at(-1)?.interaction)).toEqual(['m5-seven-steps', 'm5-seven-steps', 'm5-seven-steps']);
    expect(notes).toEqual([{ key: 'import.unknownInteractions', values: { count: 3, example: 'm5-seven-steps' } }]);
  });
});

const chinese = ['名称', '电子邮件地址', '学习次数', '开始时间', '最后访问时间', '得分', '课程', '问题0', '回答0', '正确的答案0', '结果0'];
const korean = ['이름', '이메일 주소', '시도', '시작일', '마지막 접속', '점수', '과정', '질문 0', '응답 0', '정답 0', '결과 0'];
const english = [
  'Name',
  'Email address',
  'Attempt',
  'Started on',
  'Last accessed on',
  'Score',
  'Course',
  'Question 0',
  'Response 0',
  'Right answer 0',
  'Result 0',
];
const asked = ['m2-furious-d01', 'a', 'a', 'correct'];
const row = (over: Readonly<Record<number, string>>) =>
  ['林', 'lin@example.invalid', '1', '-', '-', '0', '', ...asked].map((cell, at) => over[at] ?? cell);

describe('Moodle’s report', () => {
  it.each([
    ['Chinese', chinese, '2026年11月21日 星期六 21:56', '未通过', '已通过'],
    ['Korean', korean, '토요일, 21 11월 2026, 09:56 오후', '실패함', '통과됨'],
    ['English', english, 'Saturday, 21 November 2026, 9:56 PM', 'Failed', 'Passed'],
  ])('in %s tells dates and how far somebody is', async (_, headings, moment, failed, passed) => {
    const rows = [headings, row({ 3: moment, 4: moment, 6: failed }), row({ 2: '2', 3: moment, 4: moment, 6: passed })];
    const { attempts, notes } = imported(await importText(written(rows, '\t'), { minutesAhead: () => 540 }));
    expect(attempts.map(({ number, standing, begun, seen }) => [number, standing, begun, seen])).toEqual([
      [1, 'failed', '2026-11-21T12:56:00.000Z', '2026-11-21T12:56:00.000Z'],
      [2, 'passed', '2026-11-21T12:56:00.000Z', '2026-11-21T12:56:00.000Z'],
    ]);
    expect(notes).toEqual([]);
  });

  it('tells the score of the course, and of those under way none', async () => {
    const rows = [english, row({ 5: '1', 6: '60/75' }), row({ 1: 'b@x', 6: 'Incomplete' }), row({ 1: 'c@x', 5: '79.99', 6: '79.99' })];
    const { attempts } = imported(await importText(written(rows)));
    expect(attempts.map(({ standing, score }) => [standing, score])).toEqual([
      ['passed', 80],
      ['in-progress', undefined],
      ['failed', 79.99],
    ]);
  });

  it('does not guess who passed where the course has no pass mark', async () => {
    const { passMark: _, ...unmarked } = dictionary;
    const bytes = new TextEncoder().encode(written([english, row({ 6: '90' })]));
    const { attempts, notes } = imported(await importReport({ name: 'x', bytes }, unmarked));
    expect([attempts[0]?.standing, notes]).toEqual(['completed', [{ key: 'import.standingUnclear' }]]);
  });

  it('names those who have not begun', async () => {
    const absent = ['王', 'wang@example.invalid', '-', '-', '-', '-', 'Not attempted', '', '', '', ''];
    const { attempts, people, rejected } = imported(await importText(written([english, absent, row({})])));
    expect(people).toEqual([
      { learner: 'wang@example.invalid', name: '王' },
      { learner: 'lin@example.invalid', name: '林' },
    ]);
    expect([attempts.length, rejected]).toEqual([1, []]);
  });

  it('without addresses knows people by their names', async () => {
    const without = (cells: readonly string[]) => cells.filter((_, at) => at !== 1);
    const { attempts } = imported(await importText(written([without(english), without(row({}))])));
    expect(attempts[0]?.learner).toBe('林');
  });

  it('knows an address however it is written', async () => {
    const { attempts } = imported(await importText(written([english, row({ 1: ' Lin@Example.invalid ' })])));
    expect(attempts[0]?.learner).toBe('lin@example.invalid');
  });

  it('gives back what Moodle wrote for a page', async () => {
    const { attempts } = imported(await importText(written([english, row({ 8: '&lt;b&gt; &amp;amp; &#039;x&#039;' })])));
    expect(attempts[0]?.decisions[0]?.response).toBe("<b> &amp; 'x'");
  });

  it('lists broken rows with line and reason, and reads the others', async () => {
    const rows = [
      english,
      row({ 0: '', 1: '' }),
      row({ 2: 'many' }),
      row({ 5: 'good' }),
      row({ 6: '101' }),
      [...row({}), 'more'],
      row({ 0: 'x'.repeat(201) }),
      [],
      row({}),
    ];
    const again = [...rows, row({}), row({ 8: 'b' })];
    const { attempts, rejected } = imported(await importText(written(again)));
    expect(attempts).toHaveLength(1);
    expect(rejected).toEqual([
      { line: 2, why: { key: 'import.noLearner' } },
      { line: 3, why: { key: 'import.notAnAttempt', values: { value: 'many' } } },
      { line: 4, why: { key: 'import.notANumber', values: { column: 'Score', value: 'good' } } },
      { line: 5, why: { key: 'import.scoreRange', values: { value: 101 } } },
      { line: 6, why: { key: 'import.tooManyCells', values: { cells: 12, columns: 11 } } },
      { line: 7, why: { key: 'import.longName', values: { most: 200 } } },
      { line: 10, why: { key: 'import.duplicate', values: { line: 9 } } },
      { line: 11, why: { key: 'import.sameAttempt', values: { line: 9 } } },
    ]);
  });

  it('leaves out dates it cannot read, and results and responses that are not there, and says each once', async () => {
    const rows = [english, row({ 3: '11/12/2026', 4: 'yesterday', 8: '', 10: '0.5' }), row({ 1: 'b@x', 3: 'x', 8: '' })];
    const { attempts, notes } = imported(await importText(written(rows)));
    expect(attempts[0]).toEqual({
      learner: 'lin@example.invalid',
      number: 1,
      standing: 'in-progress',
      decisions: [{ interaction: 'm2-furious-d01', response: '' }],
    });
    expect(notes).toEqual([
      { key: 'import.datesLeftOut', values: { count: 3, example: '11/12/2026' } },
      { key: 'import.noResponses', values: { count: 2, example: '' } },
      { key: 'import.unknownResults', values: { count: 1, example: '0.5' } },
      { key: 'import.noStatus' },
    ]);
  });

  it('without results is read, with the box to tick', async () => {
    const without = (cells: readonly string[]) => cells.slice(0, -1);
    const { attempts, notes } = imported(await importText(written([without(english), without(row({ 6: '90' }))])));
    expect(attempts[0]?.decisions).toEqual([{ interaction: 'm2-furious-d01', response: 'a' }]);
    expect(notes).toEqual([{ key: 'import.judgedByKey' }]);
  });

  it('without results and responses says that nothing is known of right and wrong', async () => {
    const without = (cells: readonly string[]) => cells.slice(0, 8);
    const { notes } = imported(await importText(written([without(english), without(row({ 6: '90' }))])));
    expect(notes.map(({ key }) => key)).toEqual(['import.rightUnknown', 'import.noResponses']);
  });

  it('with hostile names and texts keeps them as text', async () => {
    const hostile = [
      '__proto__',
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x")',
      "'; drop table attempt; --",
      'a\u202eb\x07c\ud800',
    ];
    const rows = [english, ...hostile.map((text, at) => row({ 0: text, 1: '', 2: String(at + 1), 8: text }))];
    const { attempts, people } = imported(await importText(written(rows)));
    const kept = [...hostile.slice(0, 4), 'a\u202eb c\ufffd'];
    expect(people.map(({ name }) => name)).toEqual(kept);
    expect(attempts.map(({ learner, decisions }) => [learner, decisions[0]?.response])).toEqual(kept.map((text) => [text, text]));
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
