import { lookAgain } from './coaching.ts';
import type { Dictionary } from './dictionary.ts';
import type { ToldDecision, ToldSlide } from './story.ts';

/** Something of one's own to practise. */
export interface OwnPractice extends ToldDecision {
  /** The slide to look at again, and its title. */
  slide: string;
  title: string;
}

/**
 * What somebody is to practise: their wrong first tries, the most telling first: what lost a customer, then what went wrong in
 * other talks, then what most others got right. `facilityOf` tells the share of right answers of everyone, where it is known.
 */
export function practiceOf(
  story: readonly ToldSlide[],
  dictionary: Dictionary,
  locale: string,
  facilityOf: (id: string) => number | undefined = () => undefined,
): readonly OwnPractice[] {
  const wrong = story.flatMap(({ talk, decisions }) =>
    decisions
      .filter(({ right, again, id }) => right === false && id !== undefined && (!again || talk !== undefined))
      .map((decision) => ({ decision, rank: rankOf(talk) + (facilityOf(decision.id ?? '') ?? 0) })),
  );
  return wrong
    .sort((a, b) => b.rank - a.rank)
    .map(({ decision }) => ({ ...decision, ...lookAgain(dictionary, decision.id ?? '', locale) }));
}

/** Whether somebody was right wherever it could be told, and it could be told at least once of what the course knows. */
export function wasAllRight(story: readonly ToldSlide[]): boolean {
  const told = story.flatMap(({ decisions }) => decisions);
  return told.some(({ id, right }) => id !== undefined && right === true) && told.every(({ right }) => right !== false);
}

function rankOf(talk: ToldSlide['talk']): number {
  if (!talk) return 0;
  return talk.lost ? 4 : 2;
}
