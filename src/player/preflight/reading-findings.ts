import type { Message } from '../../core/kind.ts';
import type { Reading, Support } from '../../lms/preflight/reading.ts';
import type { Results } from './check.ts';
import { good, note, problem, rounded, type Finding } from './finding.ts';

/** What was found out about the learning platform without writing. */
export function readingFindings(results: Results): readonly Finding[] {
  const { reading } = results;
  if (!reading) return [problem({ key: 'preflight.apiNone' }), ...closedWindows(results)];
  const { session, code, length, took, override } = reading;
  const found = [...apiFindings(results, reading), ...closedWindows(results)];
  if (session === 'closed') return [...found, problem({ key: 'preflight.sessionClosed', values: { code } })];
  return [
    ...found,
    modes[reading.mode],
    reading.credit ? good({ key: 'preflight.creditYes' }) : note({ key: 'preflight.creditNo' }),
    override === '' ? good({ key: 'preflight.overrideNo' }) : note({ key: 'preflight.overrideYes', values: { value: override } }),
    interactions[reading.interactions],
    objectives[reading.objectives],
    good({ key: 'preflight.read', values: { length, ms: rounded(took) } }),
  ];
}

function apiFindings({ place, wanted }: Results, { version }: Reading): readonly Finding[] {
  const count = place?.up ?? 0;
  const where: Record<'self' | 'parent' | 'opener' | 'openerParent', Message> = {
    self: { key: 'preflight.apiSelf', values: { version } },
    parent: { key: 'preflight.apiParent', values: { version, count } },
    opener: { key: 'preflight.apiOpener', values: { version } },
    openerParent: { key: 'preflight.apiOpenerParent', values: { version, count } },
  };
  const other = wanted === undefined || wanted === version ? [] : [note({ key: 'preflight.apiOther', values: { wanted } })];
  return [good(where[place?.in ?? 'self']), ...other];
}

function closedWindows({ place, windows }: Results): readonly Finding[] {
  const count = place?.closed ?? windows.closed;
  return count === 0 ? [] : [note({ key: 'preflight.closedWindows', values: { count } })];
}

const modes: Record<Reading['mode'], Finding> = {
  normal: good({ key: 'preflight.modeNormal' }),
  browse: note({ key: 'preflight.modeBrowse' }),
  review: note({ key: 'preflight.modeReview' }),
};
const interactions: Record<Support, Finding> = {
  yes: good({ key: 'preflight.interactionsYes' }),
  no: note({ key: 'preflight.interactionsNo' }),
  unknown: note({ key: 'preflight.interactionsUnknown' }),
};
const objectives: Record<Support, Finding> = {
  yes: good({ key: 'preflight.objectivesYes' }),
  no: note({ key: 'preflight.objectivesNo' }),
  unknown: note({ key: 'preflight.objectivesUnknown' }),
};
