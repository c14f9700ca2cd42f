import type { Written } from '../../lms/preflight/writing.ts';
import type { Results, Skipped } from './check.ts';
import { good, note, problem, rounded, skipped, type Finding } from './finding.ts';

/** From this time on a commit is slow, in milliseconds. */
export const slowCommit = 1000;

/** What was found out by writing, or why nothing was written. */
export function writingFindings(writing: Results['writing']): readonly Finding[] {
  if (!writing) return [];
  if (writing.is === 'skipped') return [unwritten[writing.why]];
  return [textFinding(writing), commitFinding(writing), restoredFinding(writing)];
}

function textFinding({ set, isSame }: Written): Finding {
  if (!set.isDone) return problem({ key: 'preflight.writeRefused', values: { code: set.code } });
  return isSame ? good({ key: 'preflight.written', values: { ms: rounded(set.took) } }) : problem({ key: 'preflight.writeChanged' });
}

function commitFinding({ commit: { isDone, code, took } }: Written): Finding {
  if (!isDone) return problem({ key: 'preflight.commitFailed', values: { code } });
  const values = { ms: rounded(took) };
  return took < slowCommit ? good({ key: 'preflight.committed', values }) : note({ key: 'preflight.commitSlow', values });
}

const restoredFinding = ({ isRestored }: Written): Finding =>
  isRestored ? good({ key: 'preflight.restored' }) : problem({ key: 'preflight.notRestored' });

const unwritten: Record<Skipped['why'], Finding> = {
  course: skipped({ key: 'preflight.skipCourse' }),
  tab: skipped({ key: 'preflight.skipTab' }),
  closed: skipped({ key: 'preflight.skipClosed' }),
  mode: skipped({ key: 'preflight.skipMode' }),
  room: skipped({ key: 'preflight.skipRoom' }),
  unsure: skipped({ key: 'preflight.skipUnsure' }),
};
