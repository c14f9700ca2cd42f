import { wordsIn, type Dictionary } from './dictionary.ts';
import type { Flow } from './flow.ts';
import type { Item } from './items.ts';
import { askedInWords, betterThan, inWords, whyOf, wrongPart } from './wording.ts';

/** Something to practise, in words. */
export interface Practice {
  /** A key of the dictionary's decisions. */
  interaction: string;
  /** A line that loses customers, or an answer that is wrong. */
  kind: 'line' | 'answer';
  /** What is asked, or what the customer says. */
  asked: string;
  /** What is said or answered instead of the better, the most frequent of it. */
  given: readonly string[];
  better: readonly string[];
  /** Why, in the course's own words; empty where it says nothing. */
  coaching: string;
  /** The slide to look at again, and its title. */
  slide: string;
  title: string;
  /** How many people said or answered just this, and which share of those who were asked. */
  people: number;
  share: number;
  /** Of a line: how many lost the customer after it. */
  lost?: number;
}

/** What a coaching sheet is made of: ranked items, and the flows of the talks. */
export interface Findings {
  items: readonly Item[];
  flows: readonly Flow[];
}

/** How many people have answered, at least: those who gave the most answered decision, or led the most led talk. */
export const answeredBy = ({ items, flows }: Findings): number => Math.max(0, ...[...items, ...flows].map(({ people }) => people));

/** The things to practise first, no two of them about the same slide: by how many people lost the customer or were wrong. */
export function coachingSheet({ items, flows }: Findings, dictionary: Dictionary, locale: string, most = 3): readonly Practice[] {
  const told = [
    ...flows.flatMap(({ losing }) => losing.map((one) => ({ weight: one.lost, practice: lineOf(one, dictionary, locale) }))),
    ...items.flatMap((item) => {
      const practice = answerOf(item, dictionary, locale);
      return practice && !Object.hasOwn(dictionary.talks, item.meaning?.slide ?? '') ? [{ weight: item.wrong, practice }] : [];
    }),
  ];
  const sheet: Practice[] = [];
  for (const { practice } of told.sort((a, b) => b.weight - a.weight)) {
    if (sheet.length < most && sheet.every(({ slide }) => slide !== practice.slide)) sheet.push(practice);
  }
  return sheet;
}

function lineOf(
  { interaction, reply, better, people, share, lost }: Flow['losing'][number],
  dictionary: Dictionary,
  locale: string,
): Practice {
  const meaning = dictionary.decisions[interaction];
  return {
    interaction,
    kind: 'line',
    asked: askedInWords(meaning, locale),
    given: inWords(meaning, [reply], locale),
    better: inWords(meaning, [better], locale),
    coaching: whyOf(meaning, [reply], locale),
    ...lookAgain(dictionary, interaction, locale),
    people,
    share,
    lost,
  };
}

/** The most frequent wrong answer to a decision; nothing where the course does not know it, or nobody was wrong. */
function answerOf({ id, meaning, responses }: Item, dictionary: Dictionary, locale: string): Practice | undefined {
  const wrong = responses.find(({ right }) => right === false);
  if (!wrong || !meaning?.correct) return undefined;
  const part = wrongPart(meaning, wrong.replies);
  return {
    interaction: id,
    kind: 'answer',
    asked: askedInWords(meaning, locale),
    given: inWords(meaning, meaning.type === 'sequencing' ? wrong.replies : part, locale),
    better: inWords(meaning, betterThan(meaning, wrong.replies), locale),
    coaching: whyOf(meaning, part, locale),
    ...lookAgain(dictionary, id, locale),
    people: wrong.people,
    share: wrong.share,
  };
}

/** The slide that answers a decision: where it is taught, else where it is asked. */
export function lookAgain({ decisions, slides }: Dictionary, interaction: string, locale: string): { slide: string; title: string } {
  const { slide = '', screens } = decisions[interaction] ?? {};
  const again = screens?.[0] ?? slide;
  return { slide: again, title: wordsIn(slides[again], locale) || again };
}
