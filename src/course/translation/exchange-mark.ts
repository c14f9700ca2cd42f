import { asRead } from './exchange-read.ts';
import { markOf } from './translation.schema.ts';

/** The mark of a translation, however its characters are put together and its lines end. */
export const translationMark = (text: string): string => markOf(asRead(text));

/** What an export says of a translation that it holds. The word before the mark keeps a spreadsheet from taking it for a number. */
export const markedAs = (target: string): string => `translation:${translationMark(target)}`;

/** The mark that such a saying names; none where it is something else. */
export const markIn = (said: string): string | undefined => /^translation:([0-9a-f]{8})$/.exec(said.trim())?.[1];
