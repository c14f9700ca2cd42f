import type { Completion } from '../../../course/completion.ts';
import type { Outline } from '../../../course/outline.ts';
import { spoken, t } from '../../../i18n/i18n.ts';

/** Everything that stands on a completion card, from top to bottom. */
export interface CardWords {
  heading: string;
  name: string;
  /** What was done: completed, or passed. */
  deed: string;
  course: string;
  code: string;
  /** The day, and the score where there is one. */
  facts: readonly string[];
}

/** The words of a card in the language on screen; the course's title stays in its own. */
export function wordsOf(outline: Pick<Outline, 'title' | 'code' | 'edition'>, completion: Completion, name: string): CardWords {
  const { at, percent, passed } = completion;
  const date = at === undefined ? '' : new Intl.DateTimeFormat(spoken(), { dateStyle: 'long' }).format(at);
  return {
    heading: t('aids.cardHeading'),
    name,
    deed: t(passed ? 'aids.cardPassed' : 'aids.cardCompleted'),
    course: outline.title,
    code: `${outline.code} · ${outline.edition}`,
    facts: [...(date ? [t('aids.cardDate', { date })] : []), ...(percent === undefined ? [] : [t('aids.cardScore', { percent })])],
  };
}

/** The same as one text, for who cannot see the drawing. */
export const aloud = ({ heading, name, deed, course, code, facts }: CardWords): string =>
  [heading, name || t('aids.cardNobody'), deed, course, code, ...facts].filter(Boolean).join(t('aids.cardPause'));
