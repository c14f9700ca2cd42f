import type { RecordedAttempt, RecordedDecision } from '../records.ts';

/**
 * What two files tell together. An attempt is known by its learner and number; where both files tell of it, the later one
 * counts in all it says, decision by decision, and what only the earlier one says stays.
 */
export function mergeAttempts(earlier: readonly RecordedAttempt[], later: readonly RecordedAttempt[]): readonly RecordedAttempt[] {
  const merged = new Map<string, RecordedAttempt>();
  for (const attempt of [...earlier, ...later]) {
    const key = `${attempt.number}\0${attempt.learner}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, ...attempt, decisions: mergeDecisions(known.decisions, attempt.decisions) } : attempt);
  }
  return [...merged.values()];
}

/** The third time an interaction was answered is the same decision in both files. */
export function mergeDecisions(earlier: readonly RecordedDecision[], later: readonly RecordedDecision[]): readonly RecordedDecision[] {
  return [...new Map([...told(earlier), ...told(later)]).values()];
}

function told(decisions: readonly RecordedDecision[]): readonly (readonly [string, RecordedDecision])[] {
  const times = new Map<string, number>();
  return decisions.map((decision) => {
    const time = (times.get(decision.interaction) ?? 0) + 1;
    times.set(decision.interaction, time);
    return [`${time}\0${decision.interaction}`, decision];
  });
}
