import type { ReplyTally } from './counting.ts';
import type { Dictionary, Meaning } from './dictionary.ts';
import { discriminationOf } from './discrimination.ts';
import { askedBy, isCorrect, readResponse } from './meaning.ts';
import { byCodePoint } from './order.ts';
import { areFew } from './privacy.ts';

/** A response, and how many gave it. */
export interface Response {
  /** Ids of the dictionary; pairs of a matching as `1.a`. What the course does not know stays as it was recorded. */
  replies: readonly string[];
  /** Nothing where nothing is right or wrong. */
  right?: boolean;
  people: number;
  /** Of all who answered, 0 to 1. */
  share: number;
}

/** What everyone's first tries at a decision come to. */
export interface Item {
  /** The interaction; a scene that came again is counted with its first coming. */
  id: string;
  /** Nothing where the course has no such decision: then it is told by its id. */
  meaning?: Meaning;
  /** How many answers there are; who came to a scene twice has given two. */
  answers: number;
  /** How many people gave them, at least. */
  people: number;
  /** Under five people: then there are no figures. */
  few: boolean;
  /** The share of right answers, 0 to 1; nothing where nothing is right or wrong. */
  facility?: number;
  /** How being right here goes with being right elsewhere, −1 to 1; nothing where all were alike. */
  discrimination?: number;
  /** (1 − facility) × answers: how many answers were wrong. */
  wrong: number;
  /** What was answered, as a whole, most frequent first. */
  responses: readonly Response[];
  /** Each reply of a choice, taken or not; each pair of a matching that was made. Most frequent first; shares may sum up to more than 1. */
  taken: readonly Response[];
}

/** The decisions that can be right or wrong, the one with the most wrong answers first, those of few people last. */
export function rankedItems(tallies: readonly ReplyTally[], dictionary: Dictionary): readonly Item[] {
  return [...itemsOf(tallies, dictionary).values()]
    .filter(({ facility, few, meaning }) => (few ? !meaning || meaning.correct !== undefined : facility !== undefined))
    .sort((a, b) => b.wrong - a.wrong || Number(a.few) - Number(b.few) || byCodePoint(a.id, b.id));
}

/** Every decision that was made, by its id; a record of neither a response nor a result is no answer. */
export function itemsOf(tallies: readonly ReplyTally[], dictionary: Dictionary): ReadonlyMap<string, Item> {
  const asked = new Map<string, { meaning?: Meaning; tallies: ReplyTally[] }>();
  for (const tally of tallies) {
    const { id, meaning } = askedBy(dictionary, tally.interaction);
    if (tally.right === undefined && readResponse(meaning, tally.response).length === 0) continue;
    const known = asked.get(id) ?? { ...(meaning && { meaning }), tallies: [] };
    known.tallies.push(tally);
    asked.set(id, known);
  }
  return new Map([...asked].map(([id, { meaning, tallies: own }]) => [id, itemOf(id, meaning, own)]));
}

/** Some answers that were alike. */
interface Answers {
  replies: readonly string[];
  right: boolean | undefined;
  people: number;
  rest: number;
  restSquares: number;
}

function itemOf(id: string, meaning: Meaning | undefined, tallies: readonly ReplyTally[]): Item {
  const joined = joinedOf(meaning, tallies);
  const answers = sum(joined);
  const head = { id, ...(meaning && { meaning }), answers, people: peopleOf(tallies) };
  const few = areFew(head.people);
  const [rights, wrongs] = [joined.filter(({ right }) => right === true), joined.filter(({ right }) => right === false)];
  if (few) return { ...head, few, wrong: 0, responses: [], taken: [] };
  const judged = sum(rights) + sum(wrongs);
  const discrimination = discriminationOf(rights, wrongs);
  return {
    ...head,
    few,
    ...(judged > 0 && { facility: sum(rights) / judged }),
    ...(discrimination !== undefined && { discrimination }),
    wrong: sum(wrongs),
    responses: byFrequency(
      joined.map(({ replies, right, people }) => ({ replies, ...(right !== undefined && { right }), people, share: people / answers })),
    ),
    taken: byFrequency(takenOf(meaning, joined, answers)),
  };
}

/** The same response in different spellings is one. */
function joinedOf(meaning: Meaning | undefined, tallies: readonly ReplyTally[]): readonly Answers[] {
  const joined = new Map<string, Answers>();
  for (const { response, right: recorded, people, rest, restSquares } of tallies) {
    const replies = readResponse(meaning, response);
    const right = recorded ?? (meaning && isCorrect(meaning, replies));
    const key = `${right} ${replies.join(',')}`;
    const known = joined.get(key) ?? { replies, right, people: 0, rest: 0, restSquares: 0 };
    joined.set(key, {
      ...known,
      people: known.people + people,
      rest: known.rest + rest,
      restSquares: known.restSquares + restSquares,
    });
  }
  return [...joined.values()];
}

function takenOf(meaning: Meaning | undefined, answers: readonly Answers[], all: number): readonly Response[] {
  if (meaning?.type !== 'choice' && meaning?.type !== 'matching') return [];
  const counts = new Map<string, number>(meaning.type === 'choice' ? meaning.replies.map(({ id }) => [id, 0]) : []);
  for (const { replies, people } of answers) for (const reply of replies) counts.set(reply, (counts.get(reply) ?? 0) + people);
  return [...counts].map(([reply, people]) => {
    const right = meaning.correct && meaning.correct.some((one) => one.includes(reply));
    return { replies: [reply], ...(right !== undefined && { right }), people, share: people / all };
  });
}

const sum = (answers: readonly { people: number }[]) => answers.reduce((all, { people }) => all + people, 0);

/** How many people at least: those of the coming that most of them had. */
function peopleOf(tallies: readonly ReplyTally[]): number {
  const comings = new Map<string, number>();
  for (const { interaction, people } of tallies) comings.set(interaction, (comings.get(interaction) ?? 0) + people);
  return Math.max(0, ...comings.values());
}

const byFrequency = (responses: readonly Response[]) =>
  [...responses].sort((a, b) => b.people - a.people || byCodePoint(a.replies.join(','), b.replies.join(',')));
