import type { JsonFault } from './json-faults.ts';
import { put } from './json-signs.ts';

/** Scripts whose letters are joined or parted by signs that cannot be seen. */
const scripts = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt';
const letters = scripts.replace(/(\w+) ?/g, String.raw`\p{Script=$1}`);
const emoji = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f`;

const stray = String.raw`[\u2060-\u2064\ufeff]|(?<![${letters}])\u200b(?![${letters}])|(?<![${letters}${emoji}])[\u200c\u200d](?![${letters}])`;
const first = new RegExp(stray, 'u');
const any = /[\u200b-\u200d\u2060-\u2064\ufeff]/;
const runs = new RegExp(`(?:${stray})+`, 'gu');

/** Whether signs that cannot be seen came along with copied words. */
export const hasInvisible = (text: string): boolean => any.test(text) && first.test(text);

/** Signs that cannot be seen and do nothing where they stand. */
export function invisibleIn(source: string): readonly JsonFault[] {
  return [...source.matchAll(runs)].map(({ index, 0: run }) => ({
    code: 'json.invisible',
    offset: index,
    values: { found: codePoint(run) },
    edits: [put(index, run.length, '')],
  }));
}

/** A text as it is read: without those signs. */
export const withoutInvisible = (text: string): string => (hasInvisible(text) ? text.replace(runs, '') : text);

/** A sign by its number, as U+200B. */
export const codePoint = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
