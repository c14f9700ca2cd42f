import Papa, { type ParseResult } from 'papaparse';
import { refused, type Refused, type Watch } from './outcome.ts';
import { headingsAt, isEmpty, namedApart } from './rows.ts';
import type { Row, Table } from './table.ts';

const delimiters = [',', ';', '\t'] as const;
const chunkSize = 1 << 18;
const sampled = 50;

/** The table in text whose columns are separated by commas, semicolons or tabs. */
export function delimited(source: string, damaged: boolean): Table | Refused {
  const told = /^sep=([,;\t])\r?\n/i.exec(source);
  const text = source.slice(told?.[0].length ?? 0).replace(/\r\n?/g, '\n');
  const before = told ? 1 : 0;
  const starts = (told ? [told[1] ?? ','] : delimiters).map((delimiter) => ({ delimiter, ...startOf(text, delimiter) }));
  const [best] = starts.filter(({ names }) => names.length > 1).sort((one, other) => other.names.length - one.names.length);
  if (!best) return refused('import.noTable');
  const { delimiter, names, rows, at } = best;
  const sample = rows.flatMap((cells, index): readonly Row[] =>
    index > at && !isEmpty(cells) ? [{ line: before + index + 1, cells }] : [],
  );
  const skipped = (row: Row) => row.line <= before + at + 1 || isEmpty(row.cells);
  const each: Table['each'] = (take, watch) => eachRow({ text, delimiter, before }, (row) => skipped(row) || take(row), watch);
  return { kind: 'table', headings: names, sample, damaged, each };
}

/** The first rows, the position of the one with the headings, and these. */
function startOf(text: string, delimiter: string) {
  const { data: rows } = Papa.parse<string[]>(text.slice(0, 1 << 20), { delimiter, newline: '\n', preview: sampled });
  const at = headingsAt(rows);
  return { rows, at, names: namedApart(rows[at] ?? []) };
}

interface Source {
  text: string;
  delimiter: string;
  /** How many lines came before the text. */
  before: number;
}

/** Parses text in slices; resolves to false where it was stopped. */
async function eachRow({ text, delimiter, before }: Source, take: (row: Row) => void, watch: Watch = {}): Promise<boolean> {
  let [line, cursor, size] = [before, 0, chunkSize];
  while (cursor < text.length) {
    const { data, errors, end } = sliceOf(text.slice(cursor, cursor + size), delimiter, cursor + size < text.length);
    const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    for (const [at, cells] of data.entries()) take({ line: (line += 1), cells, ...(broken.has(at) ? { broken: true } : {}) });
    cursor += end;
    size = data.length === 0 ? size * 2 : chunkSize;
    await watch.tell?.(Math.min(1, cursor / text.length));
    if (watch.signal?.aborted) return false;
  }
  return true;
}

/** The rows that are whole in a slice, and where they end; a row that is longer than a slice asks for a larger one. */
function sliceOf(slice: string, delimiter: string, hasMore: boolean) {
  const { data, errors, meta }: ParseResult<string[]> = new Papa.Parser({ delimiter, newline: '\n' }).parse(slice, 0, hasMore);
  return { data, errors, end: hasMore ? meta.cursor : slice.length };
}
