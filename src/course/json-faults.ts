import type { Code, Values } from './check-messages.ts';

/** Why a text is not JSON, and the text with this one fault mended where that is certain (of the same length). */
export interface JsonFault {
  code: Code;
  offset: number;
  values?: Values;
  mended?: string;
}

const chineseKeyboard: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '＂': '"',
  '‘': '"',
  '’': '"',
  '：': ':',
  '，': ',',
  '、': ',',
  '；': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '\u3000': ' ',
  '\u00a0': ' ',
};

/** A text that is not closed before its line ends: what no JSON has, and what hides the faults after it. */
export function openString(source: string): JsonFault | undefined {
  let from = -1;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (from < 0 && sign === '"') from = at;
    else if (from >= 0 && sign === '\\') at += 1;
    else if (from >= 0 && sign === '"') from = -1;
    else if (from >= 0 && sign === '\n') return openAt(source, from, at);
  }
  return from < 0 ? undefined : openAt(source, from, source.length);
}

/** How many brackets may be open at once: scripts need eight, and what is read level by level must end. */
const deepest = 40;

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

function openAt(source: string, from: number, end: number): JsonFault {
  const close = /[”“＂](?=\s*(?:[,，:：}｝\]］]|$))/g;
  const hit = [...source.slice(from, end).matchAll(close)].at(-1);
  if (!hit) return { code: 'json.openString', offset: from };
  return keyboardFault(source, from + hit.index, hit[0]) ?? { code: 'json.openString', offset: from };
}

/** What is wrong at the place where a parser gave up. */
export function faultAt(source: string, offset: number): JsonFault {
  const found = source[offset];
  const before = source.slice(0, offset).trimEnd();
  const last = before.at(-1) ?? '';
  if (found === undefined || endsAfter(source, offset)) return { code: 'json.end', offset: Math.max(0, source.trimEnd().length - 1) };
  const keyboard = keyboardFault(source, offset, found);
  if (keyboard) return keyboard;
  if (found === "'") return { code: 'json.singleQuote', offset };
  if (found === '/') return { code: 'json.comment', offset };
  if (found === '\\') return { code: 'json.escape', offset, values: { found: source[offset + 1] ?? '' } };
  if ('}]'.includes(found) && last === ',')
    return { code: 'json.trailingComma', offset: before.length - 1, mended: put(source, before.length - 1, ' ') };
  const word = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(source.slice(offset))?.[0];
  if (word && source[offset - 1] === '"') return closedByKeyboard(source, offset - 1) ?? { code: 'json.innerQuote', offset: offset - 1 };
  if (word) return { code: 'json.bareWord', offset, values: { found: word } };
  if (/["{[\d-]/.test(found) && /["}\]\w]/.test(last)) return missingComma(source, before.length, offset);
  return { code: 'json.unexpected', offset, values: { found } };
}

/** Whether a parser gave up on the last sign of a file in which something is still open. */
function endsAfter(source: string, offset: number): boolean {
  if (!/^(?:"(?:[^"\\]|\\.)*"|[\w.+-]+|[^\s\w])\s*$/.test(source.slice(offset))) return false;
  const signs = source.replace(/"(?:[^"\\]|\\.)*"/g, '');
  const count = (sign: RegExp) => signs.match(sign)?.length ?? 0;
  return count(/[[{]/g) > count(/[\]}]/g);
}

/** A text that a Chinese quote was meant to close, and that went on to the next real one. */
function closedByKeyboard(source: string, end: number): JsonFault | undefined {
  const start = source.lastIndexOf('"', end - 1) + 1;
  const hit = /[”“](?=\s*[:：,，}\]])/.exec(source.slice(start, end));
  return hit ? keyboardFault(source, start + hit.index, hit[0]) : undefined;
}

function missingComma(source: string, end: number, next: number): JsonFault {
  return { code: 'json.missingComma', offset: end, ...(next > end ? { mended: put(source, end, ',') } : {}) };
}

function keyboardFault(source: string, offset: number, found: string): JsonFault | undefined {
  const right = chineseKeyboard[found];
  return right === undefined
    ? undefined
    : { code: 'json.punctuation', offset, values: { found, right: right === ' ' ? '" "' : right }, mended: put(source, offset, right) };
}

const put = (source: string, offset: number, sign: string) => source.slice(0, offset) + sign + source.slice(offset + 1);
