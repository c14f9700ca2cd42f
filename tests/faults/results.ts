import type { Journey } from '../../src/course/journey.ts';
import { finalScore, isComplete, statusOf } from '../../src/course/progress.ts';
import type { Version } from '../../src/lms/api.ts';
import { dialect12 } from '../../src/lms/cmi12.ts';
import { dialect2004 } from '../../src/lms/cmi2004.ts';
import type { Data } from '../strict/model.ts';

/** Hundredths are no fall: an LMS that forgets what was lost is told another score before the right one. */
const points: Rank = (value) => (value === undefined || value === '' ? -1 : Math.round(Number(value) * 10) / 10);
const among =
  (...values: readonly string[]): Rank =>
  (value) =>
    values.indexOf(value ?? '');

type Rank = (value: string | undefined) => number;

/** The elements of a result, which may only rise, with what is higher. */
const results: Readonly<Record<Version, Readonly<Record<string, Rank>>>> = {
  '1.2': { 'cmi.core.lesson_status': among('incomplete', 'failed', 'completed', 'passed'), 'cmi.core.score.raw': points },
  '2004': {
    'cmi.completion_status': among('incomplete', 'completed'),
    'cmi.success_status': among('failed', 'passed'),
    'cmi.score.raw': points,
  },
};

/** Where what a server holds became less than it was. */
export function dropsBetween(version: Version, before: Data, after: Data): readonly string[] {
  return Object.entries(results[version]).flatMap(([element, rank]) =>
    rank(after[element]) < rank(before[element]) ? [`${element}: ${before[element]} became ${after[element]}`] : [],
  );
}

/** What a server holds less of than what the learner reached: a status or a score that was never recorded. */
export function unrecorded(version: Version, row: Data, journey: Journey): readonly string[] {
  const progress = { status: statusOf(journey), complete: isComplete(journey), score: finalScore(journey) };
  const blank = { exit: 'suspend' as const, place: '', state: '', share: 0, seconds: 0, objectives: [], decisions: [] };
  const reached = Object.fromEntries((version === '1.2' ? dialect12 : dialect2004).spell({ ...progress, ...blank }, []));
  return Object.entries(results[version]).flatMap(([element, rank]) =>
    rank(row[element]) < rank(reached[element])
      ? [`${element}: ${reached[element]} was never recorded, but ${row[element] || 'nothing'}`]
      : [],
  );
}
