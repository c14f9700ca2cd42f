import type { Edit, JsonFault } from './json-faults.ts';
import { closesWithin, fieldStart, isQuote, openerOf, opensText, put, swapped } from './json-signs.ts';

/** What surrounds a text: it is a field's name, or a value within an object or a list. */
export type Role = 'name' | 'field' | 'item';

/** Where a text ends, with what is wrong with it; without an end where that is not certain. */
export interface TextRead {
  end?: number;
  faults: readonly JsonFault[];
}

/** Reads the text that a quote of any kind opens. */
export function readText(source: string, at: number, role: Role): TextRead {
  return role === 'name' ? readName(source, at) : readValue(source, at, role);
}

/** No field's name holds a quote or a colon, so what closes it is certain. */
function readName(source: string, at: number): TextRead {
  const line = source.slice(at + 1, lineEnd(source, at));
  const open = /^[\p{L}\p{N}_$.-]+(?=\s*[:：])/u.exec(line)?.[0];
  if (open !== undefined) {
    const end = at + 1 + open.length;
    return { end, faults: [{ code: 'json.openString', offset: at, edits: [...quoteEdit(source, at), put(end, 0, '"')] }] };
  }
  const [end] = quotesOnLine(source, at);
  return end === undefined ? { faults: [{ code: 'json.openString', offset: at }] } : closed(source, at, end, []);
}

function readValue(source: string, at: number, role: 'field' | 'item'): TextRead {
  const near = source[at] === '"' ? straightQuote(source, at) : undefined;
  if (near !== undefined && fits(source, near, role)) return closed(source, at, near, []);
  const marks = quotesOnLine(source, at);
  const straight = marks.find((mark) => source[mark] === '"');
  if (near !== undefined && marks.length === 1) return closed(source, at, near, []);
  const end = marks.find((mark) => fits(source, mark, role) && !isOwn(source, at, mark));
  const own = source[at] === '"' ? straight : marks.find((mark) => openerOf(source[mark] ?? '') === source[at]);
  if (role === 'item' && own !== undefined && opensText(source.slice(own + 1).trimStart()[0]))
    return { faults: [{ code: 'json.missingComma', offset: own + 1 }] };
  if (end === undefined) return straight === undefined || source[at] !== '"' ? overLines(source, at, role) : stray(at, straight);
  const inner = marks.filter((mark) => mark < end && source[mark] === '"');
  if (inner.length % 2 === 1) return { faults: [{ code: 'json.openString', offset: at }] };
  const sure = inner.length === 0 || (role === 'field' && arePairs(source, inner));
  return sure ? closed(source, at, end, inner) : stray(at, inner[0] ?? at);
}

/** Whether a quote closes one that was opened within the text. */
function isOwn(source: string, at: number, mark: number): boolean {
  const sign = source[mark] ?? '';
  const opener = openerOf(sign);
  const count = (one: string) => source.slice(at + 1, mark).split(one).length;
  return opener !== undefined && count(opener) > count(sign);
}

/** Whether quotes stand around words within a text, and not around the next field or between two texts. */
function arePairs(source: string, inner: readonly number[]): boolean {
  return inner.every((mark, at) => {
    if (at % 2 === 1) return !/^\s*(?::|：\s*["“])/.test(source.slice(mark + 1, mark + 20));
    const words = source.slice(mark + 1, inner[at + 1]);
    return words.trim() === words && words !== '' && !/^[,，;:]|[,;:]$/.test(words);
  });
}

const stray = (at: number, inner: number): TextRead => ({ faults: [{ code: 'json.innerQuote', offset: inner > at ? inner : at }] });

/** A text between two quotes: those are made JSON's own, and so is what stands between them. */
function closed(source: string, at: number, end: number, inner: readonly number[]): TextRead {
  if (closesWithin(source, at, end)) return { faults: [{ code: 'json.openString', offset: at }] };
  const quotes = [...quoteEdit(source, at), ...quoteEdit(source, end)];
  const [first] = quotes;
  const found = source[first?.from ?? at] ?? '';
  const edges: readonly JsonFault[] = !first
    ? []
    : found === "'"
      ? [{ code: 'json.singleQuote', offset: first.from, edits: quotes }]
      : [{ ...swapped(first.from, found, '"'), edits: quotes }];
  const [quote] = inner;
  const escaped: readonly JsonFault[] =
    quote === undefined ? [] : [{ code: 'json.innerQuote', offset: quote, edits: inner.map((mark) => put(mark, 0, '\\')) }];
  const signs = signFaults(source, at + 1, end);
  const unsure = signs.find(({ edits }) => !edits);
  if (unsure) return { faults: [...edges, ...escaped, unsure] };
  return { end: end + 1, faults: [...edges, ...escaped, ...signs].sort((a, b) => a.offset - b.offset) };
}

function quoteEdit(source: string, at: number): readonly Edit[] {
  return source[at] === '"' ? [] : [put(at, 1, '"')];
}

const control = /\p{Cc}/u;

/** Signs within a text that JSON writes otherwise. */
function signFaults(source: string, from: number, to: number): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  for (let at = from; at < to; at += 1) {
    const sign = source[at] ?? '';
    const next = source[at + 1] ?? '';
    if (sign === '\\' && next === "'") faults.push({ code: 'json.escape', offset: at, values: { found: next }, edits: [put(at, 1, '')] });
    else if (sign === '\\' && !/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(source.slice(at + 1, at + 6)))
      return [...faults, { code: 'json.escape', offset: at, values: { found: next } }];
    else if (control.test(sign) && sign < ' ' && sign !== '\r' && sign !== '\n')
      faults.push({ code: 'json.control', offset: at, edits: [put(at, 1, sign === '\t' ? '\\t' : unicode(sign))] });
    if (sign === '\\') at += 1;
  }
  return faults;
}

const unicode = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const closer = /^[}｝\]］】]/;

/** Whether a quote can close a text: what follows it goes on with the object or the list. */
function fits(source: string, mark: number, role: 'field' | 'item'): boolean {
  const rest = source
    .slice(mark + 1, lineEnd(source, mark))
    .trim()
    .slice(0, 300);
  if (rest === '' || closer.test(rest) || /^(?:\/\/|\/\*)/.test(rest)) return true;
  if (role === 'item' ? rest.startsWith(':') : /^:\s*["[{\d]/.test(rest)) return true;
  if (!/^[,，、；;]/.test(rest)) return role === 'field' && !/^[\p{L}]/u.test(rest) && fieldStart.test(rest);
  const next = rest.slice(1).trim();
  if (role === 'field' && (next.startsWith('{') || (isQuote(next[0]) && !Array.from(next.slice(1)).some(isQuote)))) return true;
  if (next === '' || next.startsWith(',') || closer.test(next) || /^(?:\/\/|\/\*)/.test(next)) return true;
  return role === 'field' ? fieldStart.test(next) : opensText(next[0]) || /^(?:[[{［｛【\d-]|true\b|false\b|null\b)/.test(next);
}

/** A text that does not end on its line: it goes on in the next, or its quote is missing. */
function overLines(source: string, at: number, role: 'field' | 'item'): TextRead {
  const end = lineEnd(source, at);
  const open: TextRead = { faults: [{ code: 'json.openString', offset: at }] };
  if (source[at] !== '"') return open;
  const following = source.slice(end).trimStart();
  if (/^[}\]]/.test(following) || following === '' || opensText(following[0]) || fieldStart.test(following))
    return lineClosed(source, at, role);
  const straight = unescaped(source, at + 1, Math.min(source.length, at + 4000)).find((mark) => source[mark] === '"');
  if (straight === undefined || !fits(source, straight, role)) return open;
  const breaks = [...source.slice(at, straight).matchAll(/\r?\n/g)].map((hit) => put(at + hit.index, hit[0].length, '\\n'));
  const { end: after, faults } = closed(source, at, straight, []);
  return { ...(after === undefined ? {} : { end: after }), faults: [{ code: 'json.lineBreak', offset: at, edits: breaks }, ...faults] };
}

/** Where the missing quote of a text belongs: at the end of its line, but before the comma when something follows. */
function lineClosed(source: string, at: number, role: 'field' | 'item'): TextRead {
  const end = lineEnd(source, at);
  const line = source.slice(at, end).trimEnd();
  const last = /^[}\]]/.test(source.slice(end).trimStart());
  const unclosed: JsonFault = { code: 'json.openString', offset: at };
  const own = role === 'field' ? /[^}]\s*}\s*[,}\]\s]*$/ : /]\s*[,}\]\s]*$/;
  if (own.test(line.replace(/\{\{[^{}]*\}\}/g, (whole) => 'x'.repeat(whole.length)))) return { faults: [unclosed] };
  const close = at + (line.endsWith(',') && !last ? line.slice(0, -1).trimEnd().length : line.length);
  if (close === at + 1) return { faults: [unclosed] };
  const inside = signFaults(source, at + 1, close);
  if (inside.some(({ edits }) => !edits)) return { faults: inside };
  return { end: close, faults: [{ ...unclosed, edits: [put(close, 0, '"')] }, ...inside] };
}

function straightQuote(source: string, at: number): number | undefined {
  const end = lineEnd(source, at);
  for (let mark = at + 1; mark < end; mark += source[mark] === '\\' ? 2 : 1) if (source[mark] === '"') return mark;
  return undefined;
}

const quotesOnLine = (source: string, at: number) => unescaped(source, at + 1, lineEnd(source, at));

function unescaped(source: string, from: number, to: number): readonly number[] {
  const marks: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (isQuote(source[at]) || closesCorner(source, from - 1, at)) marks.push(at);
  }
  return marks;
}

/** Whether a corner bracket closes a text rather than a quotation in it. */
const closesCorner = (source: string, opened: number, at: number) =>
  source[at] !== '”' && openerOf(source[at] ?? '') !== undefined && !isOwn(source, opened, at);

/** Longer than any line that is looked through for what was meant. */
const longestLine = 4000;

export function lineEnd(source: string, at: number): number {
  const end = source.slice(at, at + longestLine).indexOf('\n');
  if (end < 0) return Math.min(source.length, at + longestLine);
  return source[at + end - 1] === '\r' ? at + end - 1 : at + end;
}
