import { byName } from '../../../../review/order.ts';
import type { Overview } from '../../../../review/overview.ts';

/** The columns of the table of regions or dealers. */
export const partColumns = ['place', 'people', 'done', 'passed', 'overdue', 'seconds'] as const;
export type PartColumn = (typeof partColumns)[number];

const values: Readonly<Record<Exclude<PartColumn, 'place'>, (part: Overview) => number | undefined>> = {
  people: ({ people }) => people,
  done: ({ doneShare }) => doneShare,
  passed: ({ passRate }) => passRate,
  overdue: ({ overdue }) => overdue,
  seconds: ({ medianSeconds }) => medianSeconds,
};

/** The column a place names; by name where it names none. */
export const partColumn = (sort: string | undefined): PartColumn => partColumns.find((column) => column === sort) ?? 'place';

/** Regions or dealers by a column; those without a figure, such as groups too small to be compared, come last either way. */
export function orderedParts(parts: readonly Overview[], column: PartColumn, descending: boolean): readonly Overview[] {
  const way = descending ? -1 : 1;
  if (column === 'place') return [...parts].sort((a, b) => (a.place && b.place ? way : 1) * byName(a.place, b.place));
  const value = values[column];
  return [...parts].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || byName(a.place, b.place);
    return way * (one - other) || byName(a.place, b.place);
  });
}
