/** Signs that move a terminal's cursor, colour it, or turn the direction of what follows. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A word of a command line, in quotation marks where it needs them. */
export const typed = (word: string): string =>
  /[^\p{L}\p{N}\p{So}\p{Mn}._/:@%+,=-]/u.test(word) ? `"${word.replace(/["$`]/g, '\\$&')}"` : word;

/** One line of what others wrote, as a terminal may be given it: what would steer it is written out. */
export function shown(text: string): string {
  return text.replace(unseen, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
