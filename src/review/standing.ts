import type { Person, RecordedAttempt, Standing } from './records.ts';

/** From the lowest to the highest. */
export const standings = ['not-started', 'in-progress', 'failed', 'completed', 'passed'] as const satisfies readonly Standing[];

/** How high a standing is. */
export const rankOf = (standing: Standing): number => standings.indexOf(standing);

/** Whether the course is done with. */
export const isDone = (standing: Standing): boolean => standing === 'completed' || standing === 'passed';

/** Neither completed nor passed on the day it was to be; days are written `2026-12-01`. */
export const isOverdue = ({ due }: Person, standing: Standing, today: string): boolean =>
  due !== undefined && due < today && !isDone(standing);

/** The attempt that counts: by standing, then by score, then the later one. */
export function bestOf(attempts: readonly RecordedAttempt[]): RecordedAttempt | undefined {
  let best: RecordedAttempt | undefined;
  for (const one of attempts) if (!best || worth(one, best) > 0) best = one;
  return best;
}

const worth = (a: RecordedAttempt, b: RecordedAttempt): number =>
  rankOf(a.standing) - rankOf(b.standing) || (a.score ?? -1) - (b.score ?? -1) || a.number - b.number;
