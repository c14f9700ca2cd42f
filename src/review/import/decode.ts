import { refused, type Refused } from './outcome.ts';

declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'euc-kr';

/** A file's text, and how it was written. */
export interface Decoded {
  kind: 'text';
  text: string;
  encoding: Encoding;
  /** Some characters were lost. */
  damaged: boolean;
}

/**
 * Reads text in UTF-8, UTF-16 or GB18030, with a byte-order mark or without, and Korean text as Excel
 * saves it (EUC-KR) where it is long enough to be told from Chinese. Refuses what is empty or no text.
 */
export function decode(bytes: Uint8Array): Decoded | Refused {
  const decoded = marked(bytes) ?? wide(bytes) ?? narrow(bytes);
  if (!decoded) return refused(bytes.length === 0 ? 'import.empty' : 'import.binary');
  if (decoded.text.trim() === '') return refused('import.empty');
  return isText(decoded.text) ? decoded : refused('import.binary');
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

function marked(bytes: Uint8Array): Decoded | undefined {
  const [encoding] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  return encoding && lossy(bytes, encoding);
}

/** UTF-16 without a mark: only there are bytes of 0, and on the one side of spaces, digits and line breaks. */
function wide(bytes: Uint8Array): Decoded | undefined {
  if (!bytes.includes(0) || bytes.length % 2 === 1) return undefined;
  let [little, big] = [0, 0];
  for (let at = 0; at + 1 < Math.min(bytes.length, 1 << 16); at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (second === 0 && isPlain(first)) little += 1;
    if (first === 0 && isPlain(second)) big += 1;
  }
  if (little === big) return undefined;
  return exact(bytes, little > big ? 'utf-16le' : 'utf-16be');
}

const isPlain = (byte: number) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127);

function narrow(bytes: Uint8Array): Decoded | undefined {
  if (bytes.includes(0)) return undefined;
  return exact(bytes, 'utf-8') ?? mostly(lossy(bytes, 'utf-8')) ?? korean(bytes) ?? exact(bytes, 'gb18030');
}

/** UTF-8 in which a few characters are broken, as where a file was cut off. */
function mostly(decoded: Decoded): Decoded | undefined {
  const lost = countOf(decoded.text, /\ufffd/g);
  return lost * 9 < countOf(decoded.text, /[^\0-\x7f\ufffd]/g) ? decoded : undefined;
}

/**
 * All of Chinese would lie among Korean's syllables only by chance: one character in two does. A long text with Chinese in it
 * can be no GB18030 where it can be read as Korean: one Chinese character in 25 has bytes that mean nothing in Korean, or only what each maker likes.
 */
function korean(bytes: Uint8Array): Decoded | undefined {
  const decoded = exact(bytes, 'euc-kr');
  const syllables = countOf(decoded?.text ?? '', /[가-힣]/g);
  const characters = countOf(decoded?.text ?? '', /\p{Script=Han}/gu);
  const own = countOf(decoded?.text ?? '', /[\ue000-\uf8ff]/g);
  return syllables >= 12 && own === 0 && (characters === 0 || syllables + characters >= 1000) ? decoded : undefined;
}

const countOf = (text: string, pattern: RegExp) => text.slice(0, 1 << 18).match(pattern)?.length ?? 0;

const lossy = (bytes: Uint8Array, encoding: Encoding): Decoded => {
  const text = new TextDecoder(encoding).decode(bytes);
  return { kind: 'text', text: text.replace(/^\ufeff/, ''), encoding, damaged: text.includes('\ufffd') };
};

function exact(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damaged: false };
  } catch {
    return undefined;
  }
}

/** Text has hardly any control characters, and no character 0. */
function isText(text: string): boolean {
  const start = text.slice(0, 1 << 16);
  const controls = start.match(/(?![\t-\r])\p{Cc}/gu)?.length ?? 0;
  return !start.includes('\0') && controls * 50 <= start.length;
}
