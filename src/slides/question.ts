import type { Choosing, Report } from '../core/kind.ts';
import { plainLine, plainText } from '../core/text.ts';
import type { Question } from './question.schema.ts';

/** The marked positions after one is marked or unmarked; the same list when there is no such reply. */
export function toggle(question: Question, marked: readonly number[], option: number): readonly number[] {
  if (!question.options[option]) return marked;
  if (!question.many) return marked[0] === option ? marked : [option];
  if (marked.includes(option)) return marked.filter((one) => one !== option);
  return [...marked, option].sort((a, b) => a - b);
}

/** Whether exactly the right replies are marked. */
export function isRight(question: Question, marked: readonly number[]): boolean {
  return question.options.every((option, at) => option.right === marked.includes(at));
}

/** The decision a question asks for. */
export function decisionOf(id: string, question: Question): Choosing {
  return {
    id,
    type: 'choice',
    text: plainText(question.question),
    options: question.options.map((one) => ({ id: one.id, text: plainLine(one.text) })),
  };
}

/** The decision as it is reported. */
export function reportOf(id: string, question: Question, marked: readonly number[]): Report {
  const ids = (positions: readonly number[]) => positions.flatMap((at) => question.options[at]?.id ?? []);
  return {
    id,
    type: 'choice',
    given: ids(marked),
    correct: question.options.filter((option) => option.right).map((option) => option.id),
    options: question.options.map((option) => option.id),
    right: isRight(question, marked),
    text: plainText(question.question),
  };
}

/** What must stay the same for a saved marking to mean the same. */
export function structureOf(question: Question): readonly (string | boolean)[] {
  return [question.many, ...question.options.flatMap((option) => [option.id, option.right])];
}
