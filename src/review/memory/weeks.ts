import type { WeekTally } from '../counting.ts';
import type { RecordedAttempt } from '../records.ts';
import { isDone } from '../standing.ts';
import type { Entry } from './everyone.ts';

const day = 86_400_000;

/** In which week people began for the first time, and in which they were first seen with the course done; both in UTC. */
export function weeksOf(entries: readonly Entry[]): readonly WeekTally[] {
  const begun = tally(entries, (attempt) => attempt.begun);
  const finished = tally(entries, ({ standing, seen }) => (isDone(standing) ? seen : undefined));
  const weeks: WeekTally[] = [];
  const known = [...begun.keys(), ...finished.keys()];
  const last = known.reduce((one, other) => Math.max(one, other), -Infinity);
  for (let monday = known.reduce((one, other) => Math.min(one, other), Infinity); monday <= last; monday += 7 * day) {
    weeks.push({
      monday: new Date(monday).toISOString().slice(0, 10),
      begun: begun.get(monday) ?? 0,
      finished: finished.get(monday) ?? 0,
    });
  }
  return weeks;
}

/** How many people have the earliest of some moments of theirs in a week, by its Monday. */
function tally(entries: readonly Entry[], momentOf: (attempt: RecordedAttempt) => string | undefined): ReadonlyMap<number, number> {
  const weeks = new Map<number, number>();
  for (const { attempts } of entries) {
    const mondays = attempts.flatMap((attempt) => mondayOf(momentOf(attempt)) ?? []);
    if (mondays.length === 0) continue;
    const first = Math.min(...mondays);
    weeks.set(first, (weeks.get(first) ?? 0) + 1);
  }
  return weeks;
}

/** The Monday of a moment's week, in milliseconds since 1970, which began on a Thursday. */
function mondayOf(moment: string | undefined): number | undefined {
  const date = Date.parse((moment ?? '').slice(0, 10));
  return Number.isNaN(date) ? undefined : date - ((((date / day + 3) % 7) + 7) % 7) * day;
}
