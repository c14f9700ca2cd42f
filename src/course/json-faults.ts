import type { Code, Values } from './check-messages.ts';

/** A piece of a text, and what shall stand there instead. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Why a text is not JSON; with the edits that mend it, where that is certain. */
export interface JsonFault {
  code: Code;
  offset: number;
  values?: Values;
  edits?: readonly Edit[];
  /** That the text is JSON all the same. */
  severity?: 'warning';
}

/** The text after its edits, and where each of its places stood before. */
export function editedBy(source: string, edits: readonly Edit[]): { text: string; origin: (offset: number) => number } {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const shifts: { from: number; before: number; kept: number }[] = [];
  let text = '';
  let passed = 0;
  for (const edit of sorted) {
    text += source.slice(passed, edit.from);
    shifts.push({ from: text.length, before: edit.from, kept: edit.text.length });
    text += edit.text;
    passed = Math.max(passed, edit.to);
    shifts.push({ from: text.length, before: passed, kept: Infinity });
  }
  const origin = (offset: number) => {
    const shift = shifts.filter(({ from }) => from <= offset).at(-1);
    return shift ? shift.before + (shift.kept === Infinity ? offset - shift.from : 0) : offset;
  };
  return { text: text + source.slice(passed), origin };
}

/** How many brackets may be open at once: scripts need eight, and what is read level by level must end. */
export const deepest = 40;

/** The bracket that is one too many within others. */
export function tooDeep(source: string): JsonFault | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted && sign === '\\') at += 1;
    else if (!quoted && (sign === '[' || sign === '{')) depth += 1;
    else if (!quoted && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > deepest) return { code: 'json.deep', offset: at, values: { limit: deepest } };
  }
  return undefined;
}
