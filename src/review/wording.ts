import { wordsIn, type Meaning } from './dictionary.ts';

/** Replies in words, each for itself; a pair reads `left → right`. What the course does not know stays as it is. */
export function inWords(meaning: Meaning | undefined, replies: readonly string[], locale: string): readonly string[] {
  const words = (id: string) => wordsIn(meaning?.replies.find((one) => one.id === id)?.texts, locale) || id;
  return replies.map((reply) => (meaning?.type === 'matching' ? sides(reply).map(words).join(' → ') : words(reply)));
}

/** Both sides of a pair. */
export const sides = (pair: string): readonly string[] => pair.split('.');

/** The words of a decision. */
export const askedInWords = (meaning: Meaning | undefined, locale: string): string => wordsIn(meaning?.texts, locale);

/** Why replies are good or not, in the course's words: that of the first reply that has one. */
export function whyOf(meaning: Meaning | undefined, replies: readonly string[], locale: string): string {
  const ids = replies.map((reply) => (meaning?.type === 'matching' ? sides(reply)[0] : reply));
  const options = ids.flatMap((id) => meaning?.replies.find((one) => one.id === id) ?? []);
  return wordsIn(options.find(({ coaching }) => coaching)?.coaching, locale);
}

/** Of a response the part that is wrong: the wrong marks of a choice, the wrong pairs; of a sequence the first thing out of place. */
export function wrongPart(meaning: Meaning | undefined, replies: readonly string[]): readonly string[] {
  const [right = []] = meaning?.correct ?? [];
  if (meaning?.type === 'sequencing') return replies.filter((id, at) => id !== right[at]).slice(0, 1);
  const wrong = replies.filter((id) => !right.includes(id));
  return wrong.length > 0 ? wrong : replies;
}

/** What would have been better: the best response, or of a matching the places of what was put wrong. */
export function betterThan(meaning: Meaning | undefined, replies: readonly string[]): readonly string[] {
  const [right = []] = meaning?.correct ?? [];
  if (meaning?.type !== 'matching') return right;
  const wrong = wrongPart(meaning, replies).map((pair) => sides(pair)[0]);
  return right.filter((pair) => wrong.includes(sides(pair)[0]));
}
