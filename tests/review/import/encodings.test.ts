import { describe, expect, it, test } from 'vitest';
import { importReport } from '../../../src/review/import/import.ts';
import type { Mapping } from '../../../src/review/import/mapping.ts';
import { decode } from '../../../src/review/import/decode.ts';
import { dictionary, imported, sample, written } from './course.ts';
import { encode, encodings } from './encode.ts';

const mapping: Mapping = {
  rows: 'interactions',
  columns: { learner: '学员', name: '姓名', interaction: '题目', response: '回答', result: '结果', dealer: '门店' },
};
const rows = [
  ['学员', '姓名', '门店', '题目', '回答', '结果'],
  ['a@example.invalid', '潘，"先生"; x\ty', '东城店, 一部', 'm2-furious-d01', 'a', '正确'],
  ['a@example.invalid', '潘，"先生"; x\ty', '东城店, 一部', 'm2-furious-d02', '一行\n两行', '错误'],
  ['b@example.invalid', '박서준 é', '서울;강남', 'm2-furious-d01', 'b', '정답'],
];

describe('a table', () => {
  const cases = encodings.flatMap((encoding) => [',', ';', '\t'].map((delimiter) => ({ encoding, delimiter })));

  it.each(cases)('in $encoding with $delimiter between its columns is read', async ({ encoding, delimiter }) => {
    const bytes = encode(written(rows, delimiter), encoding);
    const { attempts, people, rejected } = imported(await importReport({ name: 'x.csv', bytes }, dictionary, { mapping }));
    expect(attempts.map(({ learner, decisions }) => [learner, decisions])).toEqual([
      [
        'a@example.invalid',
        [
          { interaction: 'm2-furious-d01', response: 'a', right: true },
          { interaction: 'm2-furious-d02', response: '一行 两行', right: false },
        ],
      ],
      ['b@example.invalid', [{ interaction: 'm2-furious-d01', response: 'b', right: true }]],
    ]);
    expect(people).toEqual([
      { learner: 'a@example.invalid', name: '潘，"先生"; x y', dealer: '东城店, 一部' },
      { learner: 'b@example.invalid', name: '박서준 é', dealer: '서울;강남' },
    ]);
    expect(rejected).toEqual([]);
  });

  it.each(encodings)('written twice into one file in %s is the same as once', async (encoding) => {
    const once = await importReport({ name: 'x.csv', bytes: encode(written(rows), encoding) }, dictionary, { mapping });
    const twice = await importReport({ name: 'x.csv', bytes: encode(written([...rows, ...rows.slice(1)]), encoding) }, dictionary, {
      mapping,
    });
    expect(imported(twice).attempts).toEqual(imported(once).attempts);
    expect(imported(twice).rejected).toEqual(
      [2, 3, 4].map((line) => ({ line: line + 3, why: { key: 'import.duplicate', values: { line } } })),
    );
  });

  it('that Korean Excel saved is told from Chinese by its length', async () => {
    const korean = [['학습자', '질문', '응답'], ...['김하늘', '이바다', '박나무', '최구름'].map((name) => [name, 'm2-furious-d01', 'a'])];
    const columns = { learner: '학습자', interaction: '질문', response: '응답' };
    const bytes = encode(written(korean), 'euc-kr');
    const { people } = imported(await importReport({ name: 'x.csv', bytes }, dictionary, { mapping: { rows: 'interactions', columns } }));
    expect(people.map(({ name }) => name)).toEqual(['김하늘', '이바다', '박나무', '최구름']);
  });

  it('that Korean Excel saved is told from Chinese also where it holds Chinese, if it is long', () => {
    const [korean, chinese] = ['서비스 = 服務, 고객\n'.repeat(200), '上门服务，客户不满意\n'.repeat(200)];
    expect(decode(encode(korean, 'euc-kr'))).toMatchObject({ encoding: 'euc-kr', text: korean });
    expect(decode(encode(chinese, 'gb18030'))).toMatchObject({ encoding: 'gb18030', text: chinese });
  });

  it('cut off in the middle of a character is read, and it is said', async () => {
    const whole = encode(
      written([...rows, ['c', '王', '南城店', 'm2-furious-d01', '好', '正确'], ['d', '李', '', 'm2-furious-d01', '', '正']]),
      'utf-8',
    );
    const { notes, attempts } = imported(await importReport({ name: 'x.csv', bytes: whole.slice(0, -2) }, dictionary, { mapping }));
    expect(notes.map(({ key }) => key)).toContain('import.damaged');
    expect(attempts).toHaveLength(3);
  });
});

const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256);

test.each([
  ['nothing at all', new Uint8Array(), 'import.empty'],
  ['nothing but a mark', Uint8Array.of(0xff, 0xfe), 'import.empty'],
  ['nothing but blanks', encode(' \r\n\t', 'utf-8'), 'import.empty'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48), 'import.binary'],
  ['noise', noise, 'import.binary'],
  ['noise without zeros', noise.map((byte) => byte || 1), 'import.binary'],
  ['control characters', noise.map((byte) => (byte % 30) + 1), 'import.binary'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'import.oldExcel'],
  ['half a workbook', sample('moodle-interactions-full.xlsx').slice(0, 3000), 'import.brokenWorkbook'],
  ['a letter', encode('这不是报表。\n只是一封信。', 'gb18030'), 'import.noTable'],
  [
    'headings alone',
    encode('Name\tEmail address\tAttempt\tStarted on\tLast accessed on\tScore\tCourse\tQuestion 0\tResponse 0', 'utf-8'),
    'import.noRows',
  ],
])('%s is refused', async (_, bytes, key) => {
  expect(await importReport({ name: 'x', bytes }, dictionary)).toMatchObject({ kind: 'refused', why: { key } });
});
