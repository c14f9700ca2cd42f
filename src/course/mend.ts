import type { Code, Values } from './check-messages.ts';
import { readJson } from './json.ts';
import { lineColumn } from './place.ts';

/** A slip of the keyboard that was mended, and where it stood. */
export interface Mended {
  code: Code;
  line: number;
  column: number;
  values?: Values;
}

/** A script with all that is wrong with its writing mended; nothing where nothing is, or where it is not certain what was meant. */
export function mendScript(text: string): { text: string; mended: readonly Mended[] } | undefined {
  const { faults, text: mended } = readJson(text);
  if (mended === undefined || mended === text || faults.some(({ edits }) => !edits)) return undefined;
  const source = text.replace(/^\uFEFF/, '');
  const slips = faults.map(({ code, offset, values }) => ({ code, ...lineColumn(source, offset), ...(values ? { values } : {}) }));
  return { text: mended, mended: slips };
}

/** Whether nothing is wrong with the writing of a script. */
export const isWritten = (text: string): boolean => readJson(text).faults.length === 0;
