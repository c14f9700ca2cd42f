/** The most characters a learner's name may have. */
export const longestName = 80;

/** A learner's name as it is kept, or what is wrong with it. */
export type NameCheck = { name: string } | { wrong: 'empty' | 'tooLong' | 'unreadable' };

/** Blanks at the ends and in a row do not count; two ways to write the same letters are the same name, and so are capitals in an e-mail address. */
export function readName(given: string): NameCheck {
  const plain = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const name = /^\S+@\S+$/.test(plain) ? plain.toLowerCase() : plain;
  if (/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(name)) return { wrong: 'unreadable' };
  if (!/[^\p{Z}\p{Cf}]/u.test(name)) return { wrong: 'empty' };
  return [...name].length > longestName ? { wrong: 'tooLong' } : { name };
}
