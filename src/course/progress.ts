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
  return journey.outline.policy.score && statusOf(journey) !== 'incomplete' ? scoreOf(journey) : undefined;
}

/** The score of the slide that alone passes the course, where it does: 0 to 100. */
export function testedOut(journey: Journey): number | undefined {
  const { policy, passMark } = journey.outline;
  const result = policy.testOut === undefined ? undefined : counted(journey, policy.testOut);
  const score = result && rounded(shareOf(result));
  return score !== undefined && score >= passMark ? score : undefined;
}

/** The course score, 0 to 100 with at most two decimals: of every slide that counts once all are finished; before, of the one that alone passes the course. */
export function scoreOf(journey: Journey): number | undefined {
  return weighted(journey) ?? testedOut(journey);
}

const rounded = (share: number) => Math.round(share * 10000) / 100;

function weighted(journey: Journey): number | undefined {
  const entries = scored(journey);
  const results = entries.map((entry) => counted(journey, entry.id));
  if (entries.length === 0 || results.some((result) => !result)) return undefined;
  const weights = entries.reduce((sum, entry) => sum + entry.weight, 0);
  const earned = entries.reduce((sum, entry, at) => sum + entry.weight * shareOf(results[at] ?? { earned: 0, possible: 0 }), 0);
  return rounded(earned / weights);
}

/** Whether the learner has done what the course's policy asks of a completed course. */
export function isComplete(journey: Journey): boolean {
  const { policy, slides, passMark } = journey.outline;
  const score = scoreOf(journey);
  if (testedOut(journey) !== undefined) return true;
  if (policy.completes === 'score') return score !== undefined && score >= passMark;
  const isDone = slides.every((entry) => (policy.completes === 'required' && !entry.required) || isFinished(journey, entry.id));
  return isDone && (score !== undefined || scored(journey).length === 0);
}

/** Passed and failed are told by the score; a course that counts nothing, or whose policy never passes, is completed. */
export function statusOf(journey: Journey): Status {
  const { policy, passMark } = journey.outline;
  const score = policy.passes === 'score' ? scoreOf(journey) : undefined;
  if (score !== undefined && score < passMark && testedOut(journey) === undefined) return 'failed';
  if (!isComplete(journey)) return 'incomplete';
  return score === undefined ? 'completed' : 'passed';
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
