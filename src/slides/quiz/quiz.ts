import { int, record } from '../../core/codec.ts';
import { arrangement, checked, subset, times } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { shuffledPositions } from '../../core/random.ts';
import { linesOf } from '../../core/text.ts';
import { decisionOf, isRight, reportOf, structureOf, toggle } from '../question.ts';
import type { QuizQuestion, QuizSlide } from './quiz.schema.ts';

/** Positions in the pool and in a question's options are those the author wrote. */
export interface QuizAnswer {
  /** The questions of this try, in the order they are asked. */
  drawn: readonly number[];
  /** What is marked in each of them. */
  marks: readonly (readonly number[])[];
  /** How many of them are confirmed. */
  confirmed: number;
  /** Which of them is on screen. */
  at: number;
  /** Questions of the pool that earlier tries have reported. */
  reported: readonly number[];
}
export type QuizEvent = { type: 'toggle'; option: number } | { type: 'confirm' } | { type: 'look'; at: number };

const sorted = (positions: Iterable<number>) => [...new Set(positions)].sort((a, b) => a - b);
const most = (slide: QuizSlide) => Math.max(...slide.pool.map((question) => question.options.length));

export const kind = defineKind<QuizSlide, QuizAnswer, QuizEvent>({
  start: (slide, seed) => draw(slide, seed, []),
  again: (slide, answer, seed) => draw(slide, seed, sorted([...answer.reported, ...answer.drawn.slice(0, answer.confirmed)])),
  reduce(slide, answer, event) {
    if (event.type === 'look') {
      const open = answer.drawn[event.at] !== undefined && event.at <= answer.confirmed;
      return open && event.at !== answer.at ? { ...answer, at: event.at } : answer;
    }
    const question = questionAt(slide, answer, answer.at);
    const marked = answer.marks[answer.at];
    if (!question || !marked || answer.at !== answer.confirmed) return answer;
    if (event.type === 'confirm') {
      if (marked.length === 0) return answer;
      const confirmed = answer.confirmed + 1;
      const stays = slide.feedback === 'each' || confirmed === answer.drawn.length;
      return { ...answer, confirmed, at: stays ? answer.at : confirmed };
    }
    const next = event.type === 'toggle' ? toggle(question, marked, event.option) : marked;
    return next === marked ? answer : { ...answer, marks: answer.marks.map((one, at) => (at === answer.at ? next : one)) };
  },
  judge(slide, answer) {
    const left = answer.drawn.length - answer.confirmed;
    if (left > 0) return { is: 'open', why: { key: 'quiz.answerAll', values: { count: left } } };
    return { is: 'scored', earned: asked(slide, answer).filter(({ right }) => right).length, possible: answer.drawn.length };
  },
  possible: (slide) => slide.draw,
  attempts: (slide) => slide.attempts,
  structure: (slide) => [slide.draw, ...slide.pool.flatMap((question) => [question.id, ...structureOf(question)])],
  save(slide) {
    const answer = record<QuizAnswer>({
      drawn: arrangement(slide.pool.length, slide.draw),
      marks: times(subset(most(slide)), slide.draw),
      confirmed: int(slide.draw),
      at: int(slide.draw - 1),
      reported: subset(slide.pool.length),
    });
    return checked(answer, ({ at, confirmed }) => at <= confirmed, 'a question is on screen before its turn');
  },
  asking: (_, { at, confirmed }) => `${at} of ${confirmed}`,
  advance(slide, answer) {
    if (answer.confirmed === answer.drawn.length) return undefined;
    if (answer.at < answer.confirmed) return { label: { key: 'quiz.next' }, event: { type: 'look', at: answer.at + 1 } };
    const marked = answer.marks[answer.at] ?? [];
    const many = questionAt(slide, answer, answer.at)?.many;
    const why = marked.length === 0 ? { why: { key: many ? 'choice.markSome' : 'choice.markOne' } as const } : {};
    return { label: { key: 'quiz.confirm' }, event: { type: 'confirm' }, ...why };
  },
  decisions: (slide) => slide.pool.map((question) => decisionOf(nameOf(slide, question), question)),
  reports: (slide, answer) =>
    asked(slide, answer)
      .filter(({ position }) => !answer.reported.includes(position))
      .map(({ question, marked }) => reportOf(nameOf(slide, question), question, marked)),
  missed: (slide, answer) =>
    asked(slide, answer)
      .filter(({ right }) => !right)
      .map(({ question }) => ({ text: linesOf(question.question)[0] ?? [], screens: question.screens })),
});

const nameOf = (slide: QuizSlide, question: QuizQuestion) => `${slide.id}-${question.id}`;

/** Of each topic at least one; questions that were not asked yet come first. */
function draw(slide: QuizSlide, seed: number, reported: readonly number[]): QuizAnswer {
  const shuffled = shuffledPositions(slide.pool.length, seed);
  const fresh = shuffled.filter((position) => !reported.includes(position));
  const ranked = [...fresh, ...shuffled.filter((position) => reported.includes(position))];
  const topics = ranked.map((position) => slide.pool[position]?.topic);
  const isFirst = (_: number, at: number) => topics[at] !== undefined && topics.indexOf(topics[at]) === at;
  const chosen = [...new Set([...ranked.filter(isFirst), ...ranked])].slice(0, slide.draw);
  const drawn = ranked.filter((position) => chosen.includes(position));
  return { drawn, marks: drawn.map(() => []), confirmed: 0, at: 0, reported };
}

/** The question on the given place of this try. */
export function questionAt(slide: QuizSlide, answer: QuizAnswer, at: number): QuizQuestion | undefined {
  const position = answer.drawn[at];
  return position === undefined ? undefined : slide.pool[position];
}

function asked(slide: QuizSlide, answer: QuizAnswer) {
  return answer.drawn.slice(0, answer.confirmed).flatMap((position, at) => {
    const question = slide.pool[position];
    const marked = answer.marks[at];
    return question && marked ? [{ position, question, marked, right: isRight(question, marked) }] : [];
  });
}
