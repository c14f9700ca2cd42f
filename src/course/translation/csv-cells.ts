/** What a spreadsheet would take for a formula, a number or a date. */
const taken = String.raw`(?:[\s\0]*[=+\-@＝＋－＠|%]|[\t\r\n]|[\d\s.,:/()%年月日时分-]+$|(?:true|false)$)`;
const needsSign = new RegExp(`^'*${taken}`, 'i');
const hasSign = new RegExp(`^'+${taken}`, 'i');

/** A text as a cell that a spreadsheet leaves as it is: with an apostrophe before what it would calculate. */
export const cellOf = (text: string): string => (needsSign.test(text) ? `'${text}` : text);

/** The text of such a cell. */
export const textOfCell = (cell: string): string => (hasSign.test(cell) ? cell.slice(1) : cell);
