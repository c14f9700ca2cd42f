import type { JsonFault } from './json-faults.ts';
import { put, swapped } from './json-signs.ts';

interface Word {
  end: number;
  faults: readonly JsonFault[];
}

/** A number as JSON writes it, or one that a reader would take for it. */
export function numberFault(source: string, at: number): Word | undefined {
  const found = /^[+-]?[.．]?[\d０-９][\p{L}\p{N}.．+%％-]*/u.exec(source.slice(at, at + 60))?.[0];
  if (found === undefined) return undefined;
  const end = at + found.length;
  if (isNumber(found)) return { end, faults: [] };
  const narrow = found.normalize('NFKC');
  if (narrow !== found && isNumber(narrow)) return { end, faults: [swapped(at, found, narrow)] };
  const right = narrow
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  const edits = isNumber(right) && right !== narrow ? { edits: [put(at, found.length, right)] } : {};
  return { end, faults: [{ code: 'json.number', offset: at, values: { found }, ...edits }] };
}

const isNumber = (text: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);

const yesNo = /^(?:yes|no|on|off|y|n|是|否|有|对|错|真|假)$/i;
const nothing = /^(?:none|undefined|nil|nan|infinity|无|空)$/i;

/** A word without quotes: true, false and null, or one that lacks them; so does a text that begins with the title of a book. */
export function wordFault(source: string, at: number): Word | undefined {
  const found = /^(?:《[^》\n]*》?|[\p{L}_$])[\p{L}\p{N}_$.-]*/u.exec(source.slice(at, at + 400))?.[0];
  if (found === undefined) return undefined;
  const end = at + found.length;
  if (/^(?:true|false|null)$/.test(found)) return { end, faults: [] };
  const fault: JsonFault = { code: 'json.bareWord', offset: at, values: { found } };
  if (/^(?:true|false|null)$/i.test(found))
    return {
      end,
      faults: [
        {
          ...fault,
          code: 'json.literal',
          values: { found, right: found.toLowerCase() },
          edits: [put(at, found.length, found.toLowerCase())],
        },
      ],
    };
  if (yesNo.test(found)) return { end, faults: [{ ...fault, code: 'json.yesNo' }] };
  if (nothing.test(found)) return { end, faults: [{ ...fault, code: 'json.nothing' }] };
  const alone = /^\s*(?:[,，}｝\]］】]|$)/.test(source.slice(end).split('\n')[0] ?? '');
  return { end, faults: [alone ? { ...fault, edits: [put(at, 0, '"'), put(end, 0, '"')] } : fault] };
}
