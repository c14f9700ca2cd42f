import { t } from '../../../../i18n/i18n.ts';
import type { Dictionary, Meaning } from '../../../../review/dictionary.ts';
import { betterThan, inWords, whyOf, wrongPart } from '../../../../review/wording.ts';
import type { Replies } from './told.ts';
import { betweenOf, questionOf, titleOf } from './words.ts';

/** A line of what to say: what it is, and the words. */
export interface CoachingLine {
  name: string;
  words: string;
  /** Whether it is something that is said or answered. */
  isSaid: boolean;
}

/** What to say of a decision in the morning meeting: the most frequent mistake and why, the right answer and why. Empty where nobody was wrong. */
export function coachingLines(meaning: Meaning, { wrong }: Replies, locale: string): readonly CoachingLine[] {
  const [mistake] = wrong;
  if (!mistake?.people) return [];
  const better = betterThan(meaning, mistake.replies);
  const said = (replies: readonly string[]) => inWords(meaning, replies, locale).join(betweenOf(meaning));
  return [
    { name: t('decisions.many'), words: said(mistake.replies), isSaid: true },
    { name: t('decisions.why'), words: whyOf(meaning, wrongPart(meaning, mistake.replies), locale), isSaid: false },
    { name: t('decisions.right'), words: said(better), isSaid: true },
    { name: t('decisions.why'), words: meaning.type === 'choice' ? whyOf(meaning, better, locale) : '', isSaid: false },
  ].filter(({ words }) => words !== '');
}

/** The same as one text, for a message. */
export function coachingWords(
  id: string,
  meaning: Meaning,
  lines: readonly CoachingLine[],
  dictionary: Dictionary,
  locale: string,
): string {
  const head = `【${titleOf(dictionary, meaning.slide, locale)}】${questionOf(id, meaning, locale)}`;
  return [head, ...lines.map(({ name, words }) => t('decisions.said', { name, words }))].join('\n');
}
