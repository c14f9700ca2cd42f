import { headingFor, roles, type Role } from './headings.ts';

/** Which column holds what; can be stored and used again for the next file with these headings, in whatever order. */
export interface Mapping {
  /** What a row tells of. */
  rows: 'interactions' | 'attempts';
  /** Headings by what they hold. */
  columns: Readonly<Partial<Record<Role, string>>>;
}

/** In which order columns are given away: what is told by but one kind of heading first. */
const order: readonly Role[] = [
  'due',
  'begun',
  'attempt',
  'dealer',
  'region',
  'status',
  'score',
  'interaction',
  'response',
  'result',
  'seconds',
  'seen',
  'name',
  'learner',
];

/** What the columns seem to hold. */
export function guessMapping(headings: readonly string[]): Mapping {
  const columns: Partial<Record<Role, string>> = {};
  const free = new Set(headings);
  for (const role of order) {
    const heading = headingFor(role, [...free]);
    if (heading === undefined) continue;
    columns[role] = heading;
    free.delete(heading);
  }
  return { rows: columns.interaction && columns.response ? 'interactions' : 'attempts', columns };
}

/** Whether a mapping says enough: who it is, and of rows that are interactions what was asked and answered. */
export function isEnough({ rows, columns }: Mapping): boolean {
  const isSomebody = columns.learner !== undefined || columns.name !== undefined;
  const isDecision = columns.interaction !== undefined && columns.response !== undefined;
  return isSomebody && (rows === 'attempts' ? columns.score !== undefined || columns.status !== undefined : isDecision);
}

/** The positions of a mapping's columns among headings, and those that are not there. */
export function placed({ columns }: Pick<Mapping, 'columns'>, headings: readonly string[]) {
  const named = roles.flatMap((role) => {
    const heading = columns[role];
    return heading === undefined ? [] : [{ role, heading, at: headings.indexOf(heading) }];
  });
  const at: Partial<Record<Role, number>> = {};
  for (const one of named) if (one.at >= 0) at[one.role] = one.at;
  return { at, missing: named.filter((one) => one.at < 0).map(({ heading }) => heading) };
}
