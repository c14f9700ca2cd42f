import type { Journey } from '../../course/journey.ts';
import { questionsIn, type RefresherQuestion } from '../../course/refresher-questions.ts';
import type { Slide } from '../../slides/kinds.ts';
import { isKnown } from '../../slides/known.ts';
import type { Session } from '../afterwards.ts';
import { editionOf } from './edition.ts';

/** Where a learner stands in the refresher. */
export interface Run {
  seed: number;
  /** What the questions' words are of. */
  edition: string;
  questions: readonly RefresherQuestion[];
  at: number;
  marked: readonly number[];
  /** Whether the question on screen is confirmed. */
  isTold: boolean;
  /** The questions that were answered wrong. */
  missed: readonly RefresherQuestion[];
}

/** The run of each session, as long as the page stays. */
export const runs = new WeakMap<Session, Run>();

/** The same run in the words of other slides: those of the course in another language, or edited. */
export function inWordsOf(run: Run, journey: Journey, slides: Readonly<Record<string, Slide>>): Run {
  const asked = Object.values(slides).flatMap((slide) => (isKnown(slide.type) ? questionsIn(journey, slide) : []));
  const questions = new Map(asked.map(({ question }) => [question.id, question]));
  const inWords = (all: readonly RefresherQuestion[]) => all.map((one) => questions.get(one.id) ?? one);
  return { ...run, edition: editionOf(journey.outline), questions: inWords(run.questions), missed: inWords(run.missed) };
}
