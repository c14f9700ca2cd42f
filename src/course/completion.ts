import { workOf, type Journey } from './journey.ts';
import { finalScore, statusOf } from './progress.ts';

/** What a completion card may say of a completed course. */
export interface Completion {
  /** When the last of what completes it was finished, in milliseconds since 1970; missing where no record tells. */
  at?: number;
  /** In percent, rounded down; missing where the course tells none. */
  percent?: number;
  passed: boolean;
}

/** How a completed course was completed; a pass is never said without one. */
export function completionOf(journey: Journey): Completion {
  const stamps = (required: boolean) =>
    journey.outline.slides.filter((entry) => entry.required === required).flatMap(({ id }) => workOf(journey, id).finishedAt ?? []);
  const finished = [stamps(true), stamps(false)].find(({ length }) => length > 0);
  const score = finalScore(journey);
  return {
    ...(finished ? { at: Math.max(...finished) * 60_000 } : {}),
    ...(score === undefined ? {} : { percent: Math.floor(score) }),
    passed: statusOf(journey) === 'passed',
  };
}

const han = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** A name as one says it: SCORM 1.2 hands it over as “last, first”. */
export function spokenName(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  if (!last || !first || more.length > 0) return name.trim();
  return han.test(name) ? `${last}${first}` : `${first} ${last}`;
}
