import { knownAs } from '../../review/learner.ts';

/** The most characters a learner's name may have. */
export const longestName = 80;

/** A learner's name as it is kept, or what is wrong with it. */
export type NameCheck = { name: string } | { wrong: 'empty' | 'tooLong' | 'unreadable' };

/** Reads a name that somebody types or that stands in an address. */
export function readName(given: string): NameCheck {
  const name = knownAs(given);
  if (/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(name)) return { wrong: 'unreadable' };
  if (!/[^\p{Z}\p{Cf}]/u.test(name)) return { wrong: 'empty' };
  return [...name].length > longestName ? { wrong: 'tooLong' } : { name };
}
