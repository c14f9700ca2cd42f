import type { RecordedAttempt, RecordedDecision, Standing } from '../records.ts';
import type { Notes } from './notes.ts';

/** What a row tells of an attempt. */
export interface Told {
  learner: string;
  /** Which attempt it is; those that do not say are counted in the order they began. */
  number?: number | undefined;
  standing?: Standing | undefined;
  score?: number | undefined;
  seconds?: number | undefined;
  begun?: string | undefined;
  seen?: string | undefined;
  decisions: readonly RecordedDecision[];
}

/** What the rows of an attempt told so far. */
export interface Held {
  line: number;
  told: Told;
  decisions: RecordedDecision[];
  /** When each was made, where every row says so. */
  moments: string[];
}

/** The attempt that rows told of. */
export function recorded({ told, decisions, moments }: Held, passMark: number | undefined, notes: Notes): RecordedAttempt {
  const { learner, number = 1, score, seconds, begun, seen } = told;
  return {
    learner,
    number,
    standing: standingIn({ ...told, decisions }, passMark, notes),
    ...(score === undefined ? {} : { score }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(begun === undefined ? {} : { begun }),
    ...(seen === undefined ? {} : { seen }),
    decisions: moments.length === decisions.length ? inTime(decisions, moments) : decisions,
  };
}

const inTime = (decisions: readonly RecordedDecision[], moments: readonly string[]) =>
  decisions
    .map((decision, at) => ({ decision, at, moment: moments[at] ?? '' }))
    .sort((one, other) => (one.moment < other.moment ? -1 : one.moment > other.moment ? 1 : one.at - other.at))
    .map(({ decision }) => decision);

/** A score is told of finished attempts only, so that the pass mark says the rest. */
function standingIn({ standing, score, decisions }: Told, passMark: number | undefined, notes: Notes): Standing {
  if (standing !== undefined && standing !== 'not-started') return standing;
  if (score === undefined) {
    if (standing === undefined && decisions.length > 0) notes.say('import.noStatus');
    return decisions.length > 0 || standing === undefined ? 'in-progress' : 'not-started';
  }
  if (passMark === undefined) notes.say('import.standingUnclear');
  return passMark === undefined ? 'completed' : score >= passMark ? 'passed' : 'failed';
}
