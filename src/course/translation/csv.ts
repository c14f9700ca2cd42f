import Papa from 'papaparse';
import { cellOf, textOfCell } from './csv-cells.ts';
import type { ReadExchange, ReadSegment } from './exchange-read.ts';
import { markedAs, markIn } from './exchange-mark.ts';
import { segmentId, type Exchange } from './exchange.ts';

const columns = ['id', 'file', 'field', 'source', 'target', 'state', 'note', 'language', 'mark'] as const;
type Column = (typeof columns)[number];

/** A table for Excel: CSV with a byte-order mark, in which no text becomes a formula, a number or a date. */
export function csvOf({ locale, segments }: Exchange): string {
  const rows = segments.map(({ id, file, field, source, target, state, notes }) =>
    [id, file, field, source, target, state, notes.join('\n'), locale, markedAs(target)].map(cellOf),
  );
  return `\uFEFF${Papa.unparse([[...columns], ...rows], { newline: '\r\n' })}\r\n`;
}

/** Reads such a table as spreadsheets save it: with commas, semicolons or tabs. */
export function readCsv(text: string): ReadExchange {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [told = ''] = /^sep=[,;\t]\n/i.exec(body) ?? [];
  const table = body.slice(told.length);
  const delimiter = told[4] ?? [',', ';', '\t'].find((one) => headings(table, one).includes('target')) ?? ',';
  const names = headings(table, delimiter);
  const missing = columns.slice(0, 5).filter((name) => !names.includes(name) && !['file', 'field'].includes(name));
  if (missing.length > 0) return { segments: [], faults: [{ code: 'exchange.columns', values: { among: missing } }] };
  const cell = (cells: readonly string[], name: Column) => textOfCell(cells[names.indexOf(name)] ?? '');
  const rows = rowsOf(table, delimiter).flatMap((row, at) =>
    at === 0 || row.cells.every((one) => one.trim() === '') ? [] : [{ ...row, at }],
  );
  return {
    locale: rows.map(({ cells }) => cell(cells, 'language')).find((locale) => locale !== ''),
    segments: rows.map(({ cells, isBroken, at }): ReadSegment => {
      const [file = '', ...field] = cell(cells, 'id').split('#');
      return {
        file,
        field: field.join('#'),
        source: cell(cells, 'source'),
        target: cell(cells, 'target'),
        done: cell(cells, 'state').trim() === 'translated',
        mark: markIn(cell(cells, 'mark')),
        line: at + 1 + (told === '' ? 0 : 1),
        ...(isBroken || !isWhole(cells, names.length)
          ? { fault: { code: 'exchange.row', values: { found: segmentId(file, field.join('#')) } } }
          : {}),
      };
    }),
    faults: [],
  };
}

const headings = (table: string, delimiter: string): readonly string[] =>
  (parsed(table.slice(0, 1000).split('\n')[0] ?? '', delimiter)[0]?.cells ?? []).map((name) => name.trim().toLowerCase());

/** A row that was cut off has fewer cells than there are headings; one with a comma that stands in no quotes has more. */
const isWhole = (cells: readonly string[], count: number) => cells.length >= count && cells.slice(count).every((cell) => cell === '');

interface Row {
  cells: readonly string[];
  /** Its quotes do not match. */
  isBroken: boolean;
}

/** Where quotes do not match somewhere, what starts with an id is a row by itself, so that one broken row does not take the others with it. */
function rowsOf(table: string, delimiter: string): readonly Row[] {
  const rows = parsed(table, delimiter);
  if (!rows.some(({ isBroken }) => isBroken)) return rows;
  return table.split(/\n(?="?[\w./-]+\.json#)/).map((text) => {
    const [first, ...others] = parsed(text, delimiter).filter(({ cells }) => cells.some((cell) => cell !== ''));
    return { cells: first?.cells ?? [], isBroken: first?.isBroken === true || others.length > 0 };
  });
}

function parsed(table: string, delimiter: string): readonly Row[] {
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, newline: '\n' });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  return data.map((cells, at) => ({ cells, isBroken: broken.has(at) }));
}
