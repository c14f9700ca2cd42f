import { decode, type Decoded } from './decode.ts';
import { delimited } from './delimited.ts';
import { refused, type Refused, type Watch } from './outcome.ts';
import { workbook } from './workbook.ts';

/** A row of a table. */
export interface Row {
  /** As a spreadsheet counts it. */
  line: number;
  cells: readonly string[];
  /** Its quotation marks do not match. */
  broken?: boolean;
}

/** A table with headings, of which no two are alike. */
export interface Table {
  kind: 'table';
  headings: readonly string[];
  /** Some of its first rows. */
  sample: readonly Row[];
  /** Some characters were lost. */
  damaged: boolean;
  /** Hands over every row but the headings and empty ones, in slices; answers whether it came to the end. */
  each(take: (row: Row) => void, watch?: Watch): Promise<boolean>;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** An archive, as every workbook is. */
export interface Archive {
  kind: 'archive';
  bytes: Uint8Array;
}

const isArchive = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 3, 4]);

const isOldExcel = (bytes: Uint8Array) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** What kind of file bytes are: text, an archive, or one that cannot be read. */
export function contentOf(bytes: Uint8Array): Decoded | Archive | Refused {
  if (isArchive(bytes)) return { kind: 'archive', bytes };
  return isOldExcel(bytes) ? refused('import.oldExcel') : decode(bytes);
}

/** The table in a file: delimited text, or the first sheet of a workbook. */
export async function tableIn(content: Decoded | Archive | Refused): Promise<Table | Refused> {
  if (content.kind === 'archive') return workbook(content.bytes);
  return content.kind === 'text' ? delimited(content.text, content.damaged) : content;
}
