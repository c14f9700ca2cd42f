import type { Edit, JsonFault } from './json-faults.ts';

/** What may be meant as the quote around a text. */
const quoteSigns = '"“”„＂‘’\'';

/** Brackets of Chinese texts that are taken for quotes, too: those that open, and those that close. */
const cornerSigns = { open: '「『', close: '」』' };

const opening = `[${quoteSigns}${cornerSigns.open}]`;
const closing = `[${quoteSigns}${cornerSigns.close}]`;

/** A name with its colon, as it begins a field. */
export const fieldStart = new RegExp(
  String.raw`^(?:${opening}[^${quoteSigns}${cornerSigns.close}\n]*${closing}|${opening}?[A-Za-z_$][\w$.-]*)\s*[:：=]`,
);

const brackets: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '［': '[', '］': ']', '【': '[', '】': ']' };
const separators: Readonly<Record<string, string>> = { '，': ',', '、': ',', '；': ',', ';': ',' };
const colons: Readonly<Record<string, string>> = { '：': ':', '；': ':', ';': ':', '=': ':' };

/** The sign of JSON that one of a Chinese keyboard, or its neighbour, stands for; by what may stand here. */
export function meant(sign: string, where: 'bracket' | 'separator' | 'colon'): string {
  const own = { bracket: brackets, separator: separators, colon: colons }[where];
  return own[sign] ?? brackets[sign] ?? sign;
}

/** A sign in the place of another. */
export function swapped(offset: number, found: string, right: string): JsonFault {
  const code = /^[\x20-\x7e]+$/.test(found) ? ('json.sign' as const) : ('json.punctuation' as const);
  return { code, offset, values: { found, right }, edits: [put(offset, found.length, right)] };
}

export const put = (from: number, length: number, text: string): Edit => ({ from, to: from + length, text });

export const isQuote = (sign: string | undefined) => sign !== undefined && quoteSigns.includes(sign);

/** Whether a text begins here, where one may stand. */
export const opensText = (sign: string | undefined) => isQuote(sign) || (sign !== undefined && cornerSigns.open.includes(sign));

/** Whether a corner bracket that opens a text closes within it: then it is likely the text's own. */
export function closesWithin(source: string, at: number, end: number): boolean {
  const corner = cornerSigns.open.indexOf(source[at] ?? ' ');
  const close = cornerSigns.close[corner];
  return close !== undefined && source[end] !== close && source.slice(at + 1, end).includes(close);
}

/** What opens the quotation within a text that a sign closes. */
export function openerOf(sign: string): string | undefined {
  const corner = cornerSigns.close.indexOf(sign);
  return sign === '”' ? '“' : corner < 0 ? undefined : cornerSigns.open[corner];
}

/** Whether what stands here can only be a comment. */
export const commentAt = (source: string, at: number): string | undefined =>
  source[at] === '/' || source[at] === '#' ? /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)/.exec(source.slice(at))?.[0].trimEnd() : undefined;

/** White space that JSON does not know. */
export const foreignSpace = /^[\u3000\u00a0\u2000-\u200a\u2028\u2029]+/;
