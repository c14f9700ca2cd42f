import type { Edit, JsonFault } from './json-faults.ts';
import { put } from './json-signs.ts';

/** Words in a text that were to be strong, between asterisks of a Chinese keyboard. */
export const wideStrong = /(?<![*＊])＊＊[^*＊\n]+＊＊(?![*＊])/;

/** The same in a script, also where one side is right. */
const inScript = /(?<![*＊])([*＊]{2})((?:\\[^n]|[^*＊"\\\n])+)([*＊]{2})(?![*＊])/g;

/** Strong words of a script whose asterisks are wide, with the edits that mend them. */
export function wideMarkup(script: string): readonly (JsonFault & { edits: readonly Edit[] })[] {
  return [...script.matchAll(inScript)].flatMap(({ index, 0: found, 2: words = '' }) =>
    found.includes('＊')
      ? [
          {
            code: 'markup.wide' as const,
            offset: index,
            values: { found },
            edits: [put(index, 2, '**'), put(index + 2 + words.length, 2, '**')],
          },
        ]
      : [],
  );
}
