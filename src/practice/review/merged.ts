import { mergeDecisions } from '../../review/import/merge.ts';
import type { RecordedAttempt, RecordedDecision } from '../../review/records.ts';

/** What is known of an attempt after it was recorded again: the later record wins, decision by decision. */
export function merged(known: RecordedAttempt | undefined, { decisions, ...later }: RecordedAttempt): RecordedAttempt {
  const { learner, number, standing, score, seconds, begun, seen } = { ...known, ...present(later) };
  return {
    learner,
    number,
    standing,
    ...(score !== undefined && { score }),
    ...(seconds !== undefined && { seconds }),
    ...(begun !== undefined && { begun }),
    ...(seen !== undefined && { seen }),
    decisions: mergeDecisions(known?.decisions ?? [], decisions.map(told)),
  };
}

/** The record without parts that are there and hold nothing. */
const present = (later: Omit<RecordedAttempt, 'decisions'>): Omit<RecordedAttempt, 'decisions'> => ({
  learner: later.learner,
  number: later.number,
  standing: later.standing,
  ...(later.score !== undefined && { score: later.score }),
  ...(later.seconds !== undefined && { seconds: later.seconds }),
  ...(later.begun !== undefined && { begun: later.begun }),
  ...(later.seen !== undefined && { seen: later.seen }),
});

/** A decision with its parts in the order in which the database tells them. */
const told = ({ interaction, response, right, seconds }: RecordedDecision): RecordedDecision => ({
  interaction,
  response,
  ...(right !== undefined && { right }),
  ...(seconds !== undefined && { seconds }),
});
