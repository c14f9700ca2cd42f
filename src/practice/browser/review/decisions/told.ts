import type { Meaning } from '../../../../review/dictionary.ts';
import type { Item, Response } from '../../../../review/items.ts';
import { inWords, whyOf } from '../../../../review/wording.ts';

/** A reply, or a whole order, as it is told: its words, who gave it, and why it is good or not. */
export interface Told {
  /** As ids of the dictionary. */
  replies: readonly string[];
  /** One line; of an order, one for each step. */
  lines: readonly string[];
  right?: boolean;
  /** Nothing where there are no figures. */
  people?: number;
  share?: number;
  /** Of a pair only where it is right: what is said of it is why it belongs together. */
  why: string;
}

/** How many wrong orders are told one by one. */
const mostOrders = 4;

/** What can be answered, apart: what is right, what is wrong with the most frequent first, and what is neither. */
export interface Replies {
  right: readonly Told[];
  wrong: readonly Told[];
  neutral: readonly Told[];
  /** The share of wrong answers that are not told one by one. */
  others: number;
}

/** The replies to a decision, with figures where there are any. */
export function repliesOf(meaning: Meaning | undefined, item: Item | undefined, locale: string): Replies {
  const given = responsesOf(meaning, item);
  const told = ({ replies, right, people, share }: Given): Told => ({
    replies,
    lines: linesOf(meaning, replies, locale),
    ...(right !== undefined && { right }),
    ...(people !== undefined && { people, share: share ?? 0 }),
    why: isChoice(meaning) || (meaning?.type === 'matching' && right) ? whyOf(meaning, replies, locale) : '',
  });
  const wrong = given.filter(({ right, people }) => right === false && (people !== 0 || isChoice(meaning)));
  const most = isWhole(meaning) ? mostOrders : wrong.length;
  return {
    right: given.filter(({ right }) => right === true).map(told),
    wrong: wrong.slice(0, most).map(told),
    neutral: given.filter(({ right }) => right === undefined).map(told),
    others: wrong.slice(most).reduce((all, { share }) => all + (share ?? 0), 0),
  };
}

type Given = Pick<Response, 'replies'> & Partial<Response>;

const isChoice = (meaning: Meaning | undefined) => meaning?.type === 'choice';

/** Whether an answer is told as a whole: an order is nothing in its parts, and of what the course does not know there are none. */
const isWhole = (meaning: Meaning | undefined) => meaning?.type !== 'choice' && meaning?.type !== 'matching';

function responsesOf(meaning: Meaning | undefined, item: Item | undefined): readonly Given[] {
  const counted: readonly Given[] = item && !item.few ? (isWhole(meaning) ? item.responses : item.taken) : [];
  const [correct = []] = meaning?.correct ?? [];
  if (!meaning || correct.length === 0)
    return counted.length > 0 || !meaning ? counted : meaning.replies.map(({ id }) => ({ replies: [id] }));
  if (isChoice(meaning) && counted.length > 0) return counted;
  if (isChoice(meaning)) return meaning.replies.map(({ id, right }) => ({ replies: [id], ...(right !== undefined && { right }) }));
  const wanted = meaning.type === 'matching' ? correct.map((pair) => [pair]) : [correct];
  const isCounted = (replies: readonly string[]) => counted.some((one) => one.replies.join() === replies.join());
  const unsaid = wanted
    .filter((replies) => !isCounted(replies))
    .map((replies) => ({ replies, right: true, ...(counted.length > 0 && { people: 0, share: 0 }) }));
  return [...counted, ...unsaid];
}

function linesOf(meaning: Meaning | undefined, replies: readonly string[], locale: string): readonly string[] {
  const words = inWords(meaning, replies, locale);
  return words.length === 0 ? [''] : words;
}
