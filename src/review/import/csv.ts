import Papa from 'papaparse';

/** What a cell holds; nothing for an empty one. */
export type Cell = string | number | undefined;

/** How spreadsheets begin what they would calculate; such a text is written with an apostrophe before it. */
const formula = /^(?:[\s\0]*[=+\-@＝＋－＠|%]|[\t\r\n])/;

/** A table as CSV that Excel opens in the right encoding, in which no text becomes a formula. */
export function csvOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = Papa.unparse([[...headings], ...rows.map((cells) => [...cells])], { escapeFormulae: formula, newline: '\r\n' });
  return `\ufeff${text}\r\n`;
}
