import { isDeepStrictEqual } from 'node:util';
import { begin, enter, workOf, type Journey } from '../../src/course/journey.ts';
import { shareOf, type Result } from '../../src/course/result.ts';
import { kindOf } from '../../src/slides/known.ts';
import { slideIn, type Course } from '../journeys/course.ts';

/** What is known of a slide, with its answer as the save text spells it. */
export interface Work {
  tries: number;
  done: boolean;
  first: Result | undefined;
  best: Result | undefined;
  text: string;
}

/** Something a learner gave: the last that was done on a slide in one sitting. */
export interface Given {
  slide: string;
  /** The sitting, counted from 0. */
  sitting: number;
  /** When it was given, in milliseconds since 1970. */
  at: number;
  work: Work;
  /** What it was before, in this sitting. */
  before: readonly Work[];
  /** What it became in a later sitting that went on from it. */
  became?: Given;
}

/** A slide's work in a journey. */
export function workIn(course: Course, journey: Journey, id: string): Work {
  const slide = slideIn(course, journey, id);
  const { tries, done, first, best, answer } = workOf(enter(journey, slide), id);
  return { tries, done, first, best, text: answer === undefined ? '' : kindOf(slide).save(slide).write(answer) };
}

/** Whether anything was done on a slide. */
export function isTouched(course: Course, journey: Journey, { tries, text }: Work, id: string): boolean {
  return tries > 0 || text !== workIn(course, begin(course.outline, journey.seed), id).text;
}

export const isSame = (one: Work, other: Work) => isDeepStrictEqual(one, other);

/** How far a slide has come; what is open after a try is further than that try. */
const distance = ({ tries, done }: Work) => tries * 2 - (done ? 1 : 0);

/** Whether a slide's first result is one of those that were given, and its best no worse. */
function keepsResults({ work, slide }: Given, held: Work, all: readonly Given[]): boolean {
  const firsts = all.filter((one) => one.slide === slide).map((one) => one.work.first);
  const keepsFirst = !work.first || firsts.some((first) => isDeepStrictEqual(first, held.first));
  return keepsFirst && (!work.best || (held.best !== undefined && shareOf(held.best) >= shareOf(work.best)));
}

/**
 * Whether what was given is in a record of the same slide: it, what it became later, or something further. Where two records
 * of a slide went apart, the answer of one stands for both, with a first result that was given and the best of both.
 */
export function isIn(given: Given, held: Work | undefined, all: readonly Given[]): boolean {
  if (!held) return false;
  if (isSame(given.work, held)) return true;
  const { became } = given;
  if (became && (became.before.some((work) => isSame(work, held)) || isIn(became, held, all))) return true;
  if (!keepsResults(given, held, all)) return false;
  const ahead = distance(held) - distance(given.work);
  const isRivals = all.some(({ slide, work }) => slide === given.slide && work.text === held.text);
  return ahead > 0 || (ahead === 0 && isRivals);
}
