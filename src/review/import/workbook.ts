import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { refused, type Refused, type Watch } from './outcome.ts';
import { headingsAt, isEmpty, namedApart } from './rows.ts';
import type { Row, Table } from './table.ts';

const largest = 1 << 29;
const sliceSize = 2000;

/** The table on the first sheet of a workbook (.xlsx). */
export async function workbook(bytes: Uint8Array): Promise<Table | Refused> {
  const plain = unpacked(bytes);
  if (!(plain instanceof Uint8Array)) return plain;
  const rows = await rowsOf(plain);
  if (!rows) return refused('import.brokenWorkbook');
  const at = headingsAt(rows.slice(0, 50));
  if (at < 0) return refused('import.noTable');
  const filled = rows.flatMap((cells, index): readonly Row[] => (index > at && !isEmpty(cells) ? [{ line: index + 1, cells }] : []));
  return {
    kind: 'table',
    headings: namedApart(rows[at] ?? []),
    sample: filled.slice(0, 50),
    damaged: false,
    each: (take, watch) => inSlices(filled, take, watch),
  };
}

/** The same archive without compression: the reader would unpack large files in workers, which pages may not be allowed to start. */
function unpacked(bytes: Uint8Array): Uint8Array | Refused {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === 'content.xml') return true;
        if (!/\.(xml|rels)$/.test(name)) return false;
        total += originalSize;
        return total <= largest;
      },
    });
    if (total > largest) return refused('import.tooLarge');
    if (Object.hasOwn(files, 'content.xml')) return refused('import.openDocument');
    return zipSync(files, { level: 0, mtime: new Date(2026, 0, 1) });
  } catch {
    return refused('import.brokenWorkbook');
  }
}

/** Every cell as text: dates as Excel shows them, without a zone. */
async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[] | undefined> {
  try {
    const sheet = await readSheet<string>(new Uint8Array(bytes).buffer, { parseNumber: (text) => text });
    return sheet.map((row) => row.map((cell) => (cell instanceof Date ? written(cell) : String(cell ?? ''))));
  } catch {
    return undefined;
  }
}

/** Excel keeps a moment as a broken number of days, which falls short of the second by a hair. */
function written(date: Date): string {
  const second = new Date(Math.round(date.getTime() / 1000) * 1000);
  return Number.isNaN(second.getTime()) ? '' : second.toISOString().slice(0, 19).replace('T', ' ');
}

/** Hands over rows in slices; resolves to false where it was stopped. */
export async function inSlices<Item>(items: readonly Item[], take: (item: Item) => void, watch: Watch = {}): Promise<boolean> {
  for (let at = 0; at < items.length; at += sliceSize) {
    for (const item of items.slice(at, at + sliceSize)) take(item);
    await watch.tell?.(Math.min(1, (at + sliceSize) / items.length));
    if (watch.signal?.aborted) return false;
  }
  return true;
}
