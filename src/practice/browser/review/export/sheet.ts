/** What stands in a cell: a text, a figure, or nothing. */
export type Cell = string | number | undefined;

/** A table as it is written into a file. */
export interface Sheet {
  name: string;
  columns: readonly { heading: string; width: number }[];
  rows: readonly (readonly Cell[])[];
}

/** The kinds of files a table can be written into. */
export const formats = ['xlsx', 'csv'] as const;
export type Format = (typeof formats)[number];

/** A file's name: what it is about, the course and the day, without signs that a disk refuses. */
export function fileName(code: string, what: string, today: string, format: string): string {
  return `${[code, what, today].map(plain).filter(Boolean).join('-')}.${format}`;
}

const plain = (part: string) =>
  part
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, '-');
