import type { PlaceTally, WeekTally } from './counting.ts';
import { areFew } from './privacy.ts';

/** What a tally comes to. Shares are 0 to 1. */
export interface Overview extends PlaceTally {
  /** Under five people: then there are no rates to compare. */
  few: boolean;
  /** Completed or passed. */
  done: number;
  /** Of all people. */
  doneShare?: number;
  /** Passed, of those who passed or failed; nothing where nobody has done either. */
  passRate?: number;
  /** Of all people. */
  overdueShare?: number;
}

/** The rates of a place; none of fewer than five people. */
export function overviewOf(tally: PlaceTally): Overview {
  const { people, standings, overdue } = tally;
  const { passed, failed, completed } = standings;
  const done = passed + completed;
  const { medianSeconds: _, ...rest } = tally;
  if (areFew(people)) return { ...rest, few: true, done };
  return {
    ...tally,
    few: false,
    done,
    doneShare: done / people,
    ...(passed + failed > 0 && { passRate: passed / (passed + failed) }),
    overdueShare: overdue / people,
  };
}

/** A week, and how many have begun and finished until its end. */
export interface WeekSoFar extends WeekTally {
  begunSoFar: number;
  finishedSoFar: number;
}

/** Weeks with what came together until their end. */
export function soFar(weeks: readonly WeekTally[]): readonly WeekSoFar[] {
  const sum = (until: number, of: 'begun' | 'finished') => weeks.slice(0, until + 1).reduce((all, week) => all + week[of], 0);
  return weeks.map((week, at) => ({ ...week, begunSoFar: sum(at, 'begun'), finishedSoFar: sum(at, 'finished') }));
}
