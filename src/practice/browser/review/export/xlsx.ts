import writeExcelFile from 'write-excel-file/universal';
import type { Sheet } from './sheet.ts';

/** A table as an Excel file: its headings stay in sight, and a text is never a formula. */
export async function xlsxOf({ name, columns, rows }: Sheet): Promise<Blob> {
  const heading = columns.map(({ heading: value }) => ({ value, type: String, fontWeight: 'bold' as const }));
  const lines = rows.map((row) =>
    row.map((value) => (value === undefined ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String })),
  );
  const options = { sheet: sheetName(name), columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  return writeExcelFile([heading, ...lines], options).toBlob();
}

/** Excel knows no more than 31 letters, and not all signs. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
