import type { RefresherQuestion } from '../../course/refresher-questions.ts';
import type { Session } from '../afterwards.ts';

/** Where a learner stands in the refresher. */
export interface Run {
  seed: number;
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
