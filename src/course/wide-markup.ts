import type { Edit, JsonFault } from './json-faults.ts';
import { put } from './json-signs.ts';

const address = '先生|女士|小姐|太太|师傅|老板|经理|顾问';

/** Words between asterisks; names that are masked before a form of address, as 李＊＊先生, are none. */
const strong = (inner: string) => new RegExp(String.raw`(?<![*＊])([*＊]{2})(?!${address})(${inner}+)([*＊]{2})(?![*＊]|${address})`, 'g');
const inText = strong(String.raw`[^*＊\n]`);
const inScript = strong(String.raw`(?:\\[^n]|[^*＊"\\\n])`);

const isWide = ({ 1: before = '', 3: after = '' }: RegExpExecArray) => (before + after).includes('＊');

/** Words of a text that were to be strong, between asterisks of a Chinese keyboard on either side or on both. */
export const wideIn = (text: string): readonly RegExpExecArray[] => (text.includes('＊') ? [...text.matchAll(inText)].filter(isWide) : []);

/** The same in a script, with the edits that mend them. */
export function wideMarkup(script: string): readonly (JsonFault & { edits: readonly Edit[] })[] {
  if (!script.includes('＊')) return [];
  return [...script.matchAll(inScript)].filter(isWide).map(({ index, 0: found, 2: words = '' }) => ({
    code: 'markup.wide',
    offset: index,
    values: { found },
    edits: [put(index, 2, '**'), put(index + 2 + words.length, 2, '**')],
  }));
}
