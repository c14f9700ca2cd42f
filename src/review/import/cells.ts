import { momentOf, type MinutesAhead } from './dates.ts';
import { shortened, type Notes } from './notes.ts';
import { isEmpty } from './rows.ts';
import type { Row } from './table.ts';
import { resultOf } from './values.ts';

/** Whether a cell says that there is nothing to say. */
export const isBlank = (cell: string | undefined) => cell === undefined || /^[\s\-–—]*$/.test(cell);

/** A moment; one that cannot be read is left out, which is said once. */
export function momentIn(cell: string | undefined, minutesAhead: MinutesAhead, notes: Notes): string | undefined {
  if (cell === undefined || isBlank(cell)) return undefined;
  const moment = momentOf(cell, minutesAhead);
  if (moment === undefined) notes.count('import.datesLeftOut', cell.trim());
  return moment;
}

/** Whether a decision was right; a word for it that is not known is said once. */
export function rightIn(cell: string | undefined, notes: Notes): boolean | undefined {
  if (cell === undefined || isBlank(cell)) return undefined;
  const right = resultOf(cell);
  if (right === undefined) notes.count('import.unknownResults', cell.trim());
  return right === 'neutral' ? undefined : right;
}

/** A number or whatever is read from a cell; nothing where it is blank, a rejected row where it cannot be read. */
export function readCell<Value>(cell: string | undefined, read: (text: string) => Value | undefined, reject: (value: string) => void) {
  if (cell === undefined || isBlank(cell)) return { fine: true, value: undefined };
  const value = read(cell);
  if (value === undefined) reject(shortened(cell.trim()));
  return { fine: value !== undefined, value };
}

/** Whether a row can be read at all; says where it cannot. */
export function isWhole({ line, cells, broken }: Row, columns: number, notes: Notes): boolean {
  if (broken) {
    notes.reject(line, 'import.brokenQuotes');
    return false;
  }
  if (isEmpty(cells.slice(columns))) return true;
  notes.reject(line, 'import.tooManyCells', { cells: cells.length, columns });
  return false;
}
