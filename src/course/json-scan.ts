import { deepest, type JsonFault } from './json-faults.ts';
import { codePoint } from './json-invisible.ts';
import { commentAt, fieldStart, foreignSpace, meant, opensText, put, swapped } from './json-signs.ts';
import { numberFault, wordFault } from './json-words.ts';
import { lineEnd, readText } from './json-text.ts';
import { lineColumn } from './place.ts';

interface Open {
  sign: '{' | '[';
  at: number;
}

/** What may stand next: a field's name, its colon, a value, a comma or the end of the object or list, or nothing more. */
type Next = 'name' | 'colon' | 'value' | 'comma' | 'nothing';

interface Scan {
  at: number;
  next: Next;
  open: readonly Open[];
  /** Where the last name or value ended. */
  end: number;
  /** The comma that stands last, if one does. */
  comma?: number | undefined;
}

/** A step further, and what was wrong on the way; no step where it is not certain what was meant. */
interface Step {
  faults?: readonly JsonFault[];
  scan?: Scan;
}

/** More than anybody wants to be told of. */
const most = 2000;

/** All that keeps a text from being JSON, up to the first fault that cannot be mended for certain. */
export function faultsIn(source: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  let scan: Scan = { at: 0, next: 'value', open: [], end: 0 };
  for (;;) {
    const space = skipSpace(source, scan.at);
    faults.push(...space.faults);
    scan = { ...scan, at: space.at };
    if (scan.at >= source.length) return scan.next === 'nothing' ? faults : [...faults, endFault(source, scan)];
    const step = stepOf(source, scan);
    for (const fault of step.faults ?? []) faults.push(joined(faults.at(-1), fault) ? together(faults.pop(), fault) : fault);
    if (!step.scan || faults.length > most || step.faults?.some(({ edits }) => !edits)) return faults;
    scan = step.scan;
  }
}

/** Whether a quote and the comma after it are missing together: one slip. */
const joined = (last: JsonFault | undefined, { code, edits, offset }: JsonFault) =>
  code === 'json.missingComma' && edits !== undefined && last?.code === 'json.openString' && last.edits?.[0]?.from === offset;

const together = (last: JsonFault | undefined, fault: JsonFault): JsonFault => ({
  ...fault,
  ...last,
  edits: [...(last?.edits ?? []), ...(fault.edits ?? [])],
});

function skipSpace(source: string, from: number): { at: number; faults: readonly JsonFault[] } {
  const faults: JsonFault[] = [];
  let at = from;
  for (;;) {
    while (/[ \t\r\n]/.test(source[at] ?? '')) at += 1;
    const foreign = foreignSpace.exec(source.slice(at, at + 200))?.[0];
    const comment = foreign ? undefined : commentAt(source, at);
    if (foreign)
      faults.push({
        code: 'json.space',
        offset: at,
        values: { found: codePoint(foreign) },
        edits: [put(at, foreign.length, ' '.repeat(foreign.length))],
      });
    if (comment) faults.push({ code: 'json.comment', offset: at, edits: [lineOf(source, at, comment)] });
    if (!foreign && !comment) return { at, faults };
    at += (foreign ?? comment ?? '').length;
  }
}

/** A comment that has its line to itself goes with the line. */
function lineOf(source: string, at: number, comment: string) {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const end = at + comment.length;
  const stop = lineEnd(source, end);
  if (source.slice(end, stop).trim() !== '') return put(at, comment.length, '');
  const before = source.slice(start, at).trimEnd();
  if (before !== '' || start === 0) return put(start + before.length, end - start - before.length, '');
  const next = source.indexOf('\n', end) + 1;
  return put(start, (next === 0 ? source.length : next) - start, '');
}

function stepOf(source: string, scan: Scan): Step {
  const { next } = scan;
  if (next === 'nothing') return { faults: [{ code: 'json.after', offset: scan.at }] };
  if (next === 'name') return nameStep(source, scan);
  if (next === 'colon') return colonStep(source, scan);
  return next === 'value' ? valueStep(source, scan) : commaStep(source, scan);
}

function nameStep(source: string, scan: Scan): Step {
  const sign = source[scan.at] ?? '';
  if (opensText(sign)) return textStep(source, scan, 'colon', 'name');
  if (closes(meant(sign, 'bracket'))) return close(source, scan);
  const word = /^[\p{L}_$][\p{L}\p{N}_$.-]*(?=\s*[:：])/u.exec(source.slice(scan.at, scan.at + 200))?.[0];
  if (word === undefined) return lost(source, scan, sign);
  const end = scan.at + word.length;
  const quotes = [put(scan.at, 0, '"'), put(end, 0, '"')];
  return {
    faults: [{ code: 'json.bareWord', offset: scan.at, values: { found: word }, edits: quotes }],
    scan: { ...scan, at: end, end, next: 'colon' },
  };
}

function colonStep(source: string, scan: Scan): Step {
  const sign = source[scan.at] ?? '';
  const right = meant(sign, 'colon');
  const after: Scan = { ...scan, at: scan.at + 1, next: 'value', comma: undefined };
  if (right === ':') return { faults: sign === right ? [] : [swapped(scan.at, sign, right)], scan: after };
  const starts = opensText(sign) || /[\d{[-]/.test(sign) || /^(?:true|false|null)\b/.test(source.slice(scan.at, scan.at + 6));
  const near = !source.slice(scan.end, scan.at).includes('\n');
  const edits = starts && near ? { edits: [put(scan.end, 0, ':')] } : {};
  return { faults: [{ code: 'json.missingColon', offset: scan.end, ...edits }], scan: { ...after, at: scan.at } };
}

function valueStep(source: string, scan: Scan): Step {
  const sign = source[scan.at] ?? '';
  const right = meant(sign, 'bracket');
  const inList = scan.open.at(-1)?.sign === '[';
  if (scan.open.length === 0 && right !== '{' && right !== '[') return { faults: [{ code: 'json.noObject', offset: scan.at }] };
  if (opensText(sign)) return textStep(source, scan, 'comma', inList ? 'item' : 'field');
  if (right === '{' || right === '[') return openStep(scan, sign, right);
  if (closes(right) && inList) return close(source, scan);
  if (closes(right) || (meant(sign, 'separator') === ',' && !inList)) return { faults: [{ code: 'json.noValue', offset: scan.end }] };
  const word = numberFault(source, scan.at) ?? wordFault(source, scan.at);
  if (!word) return lost(source, scan, sign);
  return { faults: word.faults, scan: { ...scan, at: word.end, end: word.end, next: 'comma', comma: undefined } };
}

function openStep(scan: Scan, sign: string, right: '{' | '['): Step {
  const { at, open } = scan;
  if (open.length >= deepest) return { faults: [{ code: 'json.deep', offset: at, values: { limit: deepest } }] };
  return {
    faults: sign === right ? [] : [swapped(at, sign, right)],
    scan: { at: at + 1, end: at + 1, next: right === '{' ? 'name' : 'value', open: [...open, { sign: right, at }] },
  };
}

function textStep(source: string, scan: Scan, next: Next, role: 'name' | 'field' | 'item'): Step {
  const { end, faults } = readText(source, scan.at, role);
  return end === undefined ? { faults } : { faults, scan: { ...scan, at: end, end, next, comma: undefined } };
}

function commaStep(source: string, scan: Scan): Step {
  const sign = source[scan.at] ?? '';
  const right = meant(sign, 'separator');
  const inList = scan.open.at(-1)?.sign === '[';
  if (right === ',')
    return {
      faults: sign === right ? [] : [swapped(scan.at, sign, right)],
      scan: { ...scan, at: scan.at + 1, next: inList ? 'value' : 'name', comma: scan.at },
    };
  if (closes(right)) return close(source, scan);
  const coming = source.slice(scan.at, lineEnd(source, scan.at));
  if (/,["”]$/.test(source.slice(0, scan.end).slice(-2))) return { faults: [{ code: 'json.missingComma', offset: scan.end }] };
  if (inList ? /^["“「『《[{［｛【]/.test(sign) : fieldStart.test(coming))
    return {
      faults: [{ code: 'json.missingComma', offset: scan.end, edits: [put(scan.end, 0, ',')] }],
      scan: { ...scan, next: inList ? 'value' : 'name' },
    };
  if (inList && right === ':') return { faults: [{ code: 'json.colonInList', offset: scan.at }] };
  if (opensText(sign) || right === '{' || right === '[') return { faults: [{ code: 'json.missingComma', offset: scan.end }] };
  return lost(source, scan, sign);
}

const closes = (sign: string) => sign === '}' || sign === ']';

/** A closing bracket, and the comma before it that is one too many. */
function close(source: string, scan: Scan): Step {
  const sign = source[scan.at] ?? '';
  const right = meant(sign, 'bracket');
  const last = scan.open.at(-1);
  const wanted = last?.sign === '{' ? '}' : ']';
  if (right !== wanted || !last)
    return {
      faults: [
        { code: 'json.mismatch', offset: scan.at, values: { found: right, right: wanted, line: lineColumn(source, last?.at ?? 0).line } },
      ],
    };
  const open = scan.open.slice(0, -1);
  const comma: readonly JsonFault[] =
    scan.comma === undefined ? [] : [{ code: 'json.trailingComma', offset: scan.comma, edits: [put(scan.comma, 1, '')] }];
  return {
    faults: [...comma, ...(sign === right ? [] : [swapped(scan.at, sign, right)])],
    scan: { at: scan.at + 1, end: scan.at + 1, next: open.length === 0 ? 'nothing' : 'comma', open },
  };
}

function lost(source: string, scan: Scan, sign: string): Step {
  const right = meant(sign, 'separator');
  const object = scan.open.at(-1);
  if (right === ',' && scan.comma !== undefined) return doubleComma(scan);
  if (sign === '{' && object && scan.comma !== undefined && !source.slice(0, scan.comma).trimEnd().endsWith('}'))
    return { faults: [{ code: 'json.openObject', offset: scan.at, values: { line: lineColumn(source, object.at).line } }] };
  const found = String.fromCodePoint(source.codePointAt(scan.at) ?? 0);
  return { faults: [{ code: scan.next === 'name' ? 'json.noName' : 'json.unexpected', offset: scan.at, values: { found } }] };
}

/** In an object nothing can be missing between two commas; in a list it can. */
function doubleComma(scan: Scan): Step {
  const fault: JsonFault = { code: 'json.doubleComma', offset: scan.at };
  if (scan.next !== 'name') return { faults: [fault] };
  return { faults: [{ ...fault, edits: [put(scan.at, 1, '')] }], scan: { ...scan, at: scan.at + 1 } };
}

function endFault(source: string, { open, next }: Scan): JsonFault {
  const last = open.at(-1);
  if (!last) return { code: next === 'value' ? 'file.empty' : 'json.noObject', offset: 0 };
  return {
    code: 'json.end',
    offset: Math.max(0, source.trimEnd().length - 1),
    values: { found: last.sign, right: last.sign === '{' ? '}' : ']', line: lineColumn(source, last.at).line },
  };
}
