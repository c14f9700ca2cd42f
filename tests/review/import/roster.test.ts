import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/review/import/roster.ts';
import { encode, encodings } from './encode.ts';
import { written } from './course.ts';

const lin = { learner: 'lin@example.invalid', name: '林', dealer: '东城店', region: '北区', due: '2026-12-01' };

describe('a roster', () => {
  it.each([
    [['Learner', 'Name', 'Dealer', 'Region', 'Due date']],
    [['邮箱', '姓名', '经销商', '大区', '截止日期']],
    [['이메일', '이름', '대리점', '지역', '마감일']],
  ])('with the headings %s names people', async (headings) => {
    const rows = [headings, ['Lin@example.invalid', '林', '东城店', '北区', '2026年12月1日'], ['', '王', '', '', '']];
    for (const encoding of encodings) {
      expect(await readRoster({ bytes: encode(written(rows, ';'), encoding) })).toEqual({
        kind: 'roster',
        people: [lin, { learner: '王', name: '王', dealer: '', region: '' }],
        rejected: [],
        notes: [],
      });
    }
  });

  it('lists rows that cannot be taken', async () => {
    const rows = [
      ['姓名', '店', '截止'],
      ['林', '东城店', '2026-12-01'],
      ['', '东城店', ''],
      ['王', '', '2026-12-32'],
      ['林', '西城店', ''],
      ['a', 'b', '', 'c'],
    ];
    expect(await readRoster({ bytes: encode(written(rows), 'gb18030') })).toMatchObject({
      people: [{ learner: '林', name: '林', dealer: '东城店', region: '', due: '2026-12-01' }],
      rejected: [
        { line: 3, why: { key: 'import.noLearner' } },
        { line: 4, why: { key: 'import.notADay', values: { value: '2026-12-32' } } },
        { line: 5, why: { key: 'import.twiceOnRoster', values: { line: 2 } } },
        { line: 6, why: { key: 'import.tooManyCells', values: { cells: 4, columns: 3 } } },
      ],
    });
  });

  it('without a column for the learner is refused', async () => {
    expect(await readRoster({ bytes: encode('Dealer,Due\nx,2026-12-01', 'utf-8') })).toEqual({
      kind: 'refused',
      why: { key: 'import.rosterHeadings' },
    });
  });

  it('that is stopped halfway is not taken', async () => {
    const bytes = encode('Name,Dealer\na,b', 'utf-8');
    expect(await readRoster({ bytes }, { signal: { aborted: true } })).toEqual({ kind: 'refused', why: { key: 'import.stopped' } });
  });
});
