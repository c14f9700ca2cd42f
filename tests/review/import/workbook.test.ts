import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { importReport } from '../../../src/review/import/import.ts';
import { readRoster } from '../../../src/review/import/roster.ts';
import { dictionary, imported, sample } from './course.ts';

type Cell = string | number | Date | null;

async function workbook(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const written = (value: Cell) => (value instanceof Date ? { value, format: 'yyyy-mm-dd hh:mm' } : value === null ? null : { value });
  const blob = await writeExcelFile(rows.map((cells) => cells.map(written))).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

describe('a workbook', () => {
  it('holds numbers and dates as they are shown, and rows as Excel counts them', async () => {
    const due = new Date(Date.UTC(2026, 11, 1));
    const rows = [
      ['名单'],
      [],
      ['工号', '姓名', '门店', '截止日期'],
      ['007', '林', '=1+1', due],
      [null],
      [8, '王', null, '2026/12/2'],
      ['9', '李', 'x', 'soon'],
    ];
    expect(await readRoster({ bytes: await workbook(rows) })).toEqual({
      kind: 'roster',
      people: [
        { learner: '007', name: '林', dealer: '=1+1', region: '', due: '2026-12-01' },
        { learner: '8', name: '王', dealer: '', region: '', due: '2026-12-02' },
      ],
      rejected: [{ line: 7, why: { key: 'import.notADay', values: { value: 'soon' } } }],
      notes: [],
    });
  });

  it('tells moments in the zone of the LMS', async () => {
    const bytes = await workbook([
      ['Who', 'Score', 'Finished'],
      ['a', 87.5, new Date(Date.UTC(2026, 10, 21, 21, 56))],
    ]);
    const mapping = { rows: 'attempts', columns: { learner: 'Who', score: 'Score', seen: 'Finished' } } as const;
    const { attempts } = imported(await importReport({ name: 'x.xlsx', bytes }, dictionary, { mapping, minutesAhead: () => 480 }));
    expect(attempts).toEqual([
      { learner: 'a', number: 1, standing: 'passed', score: 87.5, seen: '2026-11-21T13:56:00.000Z', decisions: [] },
    ]);
  });
});

/** The sample, saying of its sheet that it is as large as this. */
function swollen(size: number): Uint8Array {
  const bytes = sample('moodle-interactions-full.xlsx');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const text = new TextDecoder('latin1').decode(bytes);
  const entry = text.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  view.setUint32(entry + 24, size, true);
  return bytes;
}

it.each([
  [
    'a spreadsheet of another kind',
    () => zipSync({ mimetype: strToU8('application/x'), 'content.xml': strToU8('<x/>') }),
    'import.openDocument',
  ],
  ['another archive', () => zipSync({ 'letter.txt': strToU8('Dear all') }), 'import.brokenWorkbook'],
  ['a broken sheet', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), 'import.brokenWorkbook'],
  ['one that would fill the memory', () => swollen(2 ** 30), 'import.tooLarge'],
])('%s is refused', async (_, bytes, key) => {
  expect(await importReport({ name: 'x.xlsx', bytes: bytes() }, dictionary)).toEqual({ kind: 'refused', why: { key } });
});

it('an empty workbook is refused', async () => {
  expect(await importReport({ name: 'x.xlsx', bytes: await workbook([['Title']]) }, dictionary)).toEqual({
    kind: 'refused',
    why: { key: 'import.noTable' },
  });
});
