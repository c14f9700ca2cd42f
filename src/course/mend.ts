import type { Code, Values } from './check-messages.ts';
import { editedBy, type JsonFault } from './json-faults.ts';
import { readJson } from './json.ts';
import { lineColumn } from './place.ts';
import { wideMarkup } from './wide-markup.ts';

/** A slip of the keyboard that was mended, and where it stood. */
export interface Mended {
  code: Code;
  line: number;
  column: number;
  values?: Values;
}

/** A script with all that is wrong with its writing mended, and the markup of its texts; nothing where nothing is, or where it is not certain what was meant. */
export function mendScript(text: string): { text: string; mended: readonly Mended[] } | undefined {
  const { faults, text: written, origin = (offset) => offset } = readJson(text);
  if (written === undefined || faults.some(({ edits }) => !edits)) return undefined;
  const wide = wideMarkup(written);
  const { text: mended } = editedBy(
    written,
    wide.flatMap(({ edits }) => edits),
  );
  if (mended === text) return undefined;
  const source = text.replace(/^\uFEFF/, '');
  const told: readonly JsonFault[] = [...faults, ...wide.map((fault) => ({ ...fault, offset: origin(fault.offset) }))];
  const slips = told.map(({ code, offset, values }) => ({ code, ...lineColumn(source, offset), ...(values ? { values } : {}) }));
  return { text: mended, mended: slips };
}

/** Whether nothing is wrong with the writing of a script. */
export const isWritten = (text: string): boolean => readJson(text).faults.length === 0;
