import { isFinished, workOf, type Journey } from './journey.ts';
import type { OutlineEntry } from './outline.ts';
import { shareOf, type Result } from './result.ts';

/** How far a learner has come, in the order in which it may only rise. */
export const statuses = ['incomplete', 'failed', 'completed', 'passed'] as const;
export type Status = (typeof statuses)[number];

/** The higher of two statuses: what an LMS has been told is never taken back. */
export function higher(one: Status | undefined, other: Status): Status {
  return one && statuses.indexOf(one) > statuses.indexOf(other) ? one : other;
}

/** The try of a slide that counts by the course's rule. */
export function counted(journey: Journey, id: string): Result | undefined {
  const { first, best } = workOf(journey, id);
  return journey.outline.counts === 'first' ? first : best;
}

const scored = (journey: Journey) => journey.outline.slides.filter((entry) => entry.weight > 0);

/** What may be told as the score: nothing before the course is finished or failed, for an LMS may take a score as the end. */
export function finalScore(journey: Journey): number | undefined {
  return statusOf(journey) === 'incomplete' ? undefined : scoreOf(journey);
}

/** The course score, 0 to 100 with at most two decimals; nothing before every slide that counts is finished. */
export function scoreOf(journey: Journey): number | undefined {
  const entries = scored(journey);
  const results = entries.map((entry) => counted(journey, entry.id));
  if (entries.length === 0 || results.some((result) => !result)) return undefined;
  const weights = entries.reduce((sum, entry) => sum + entry.weight, 0);
  const earned = entries.reduce((sum, entry, at) => sum + entry.weight * shareOf(results[at] ?? { earned: 0, possible: 0 }), 0);
  return Math.round((earned / weights) * 10000) / 100;
}

/** Whether every slide the course requires is finished. */
export function isComplete(journey: Journey): boolean {
  return journey.outline.slides.every((entry) => !entry.required || isFinished(journey, entry.id));
}

/** Passed and failed are told by the score of the finished course; a course that counts nothing is completed. */
export function statusOf(journey: Journey): Status {
  const score = scoreOf(journey);
  const counts = scored(journey).length > 0;
  if (score !== undefined && score < journey.outline.passMark) return 'failed';
  if (!isComplete(journey) || (counts && score === undefined)) return 'incomplete';
  return counts ? 'passed' : 'completed';
}

/** How much of the course is finished, 0 to 1, by estimated time. */
export function shareDone(journey: Journey): number {
  const total = seconds(journey.outline.slides);
  return total === 0 ? 0 : 1 - secondsLeft(journey) / total;
}

/** Estimated seconds of what is not finished yet. */
export function secondsLeft(journey: Journey): number {
  return seconds(journey.outline.slides.filter((entry) => !isFinished(journey, entry.id)));
}

const seconds = (entries: readonly OutlineEntry[]) => entries.reduce((sum, entry) => sum + entry.seconds, 0);
