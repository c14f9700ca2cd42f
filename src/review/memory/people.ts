import type { Column, PeopleQuery, PersonRow } from '../counting.ts';
import { byCodePoint, byName } from '../order.ts';
import { rankOf } from '../standing.ts';
import { isIn } from './everyone.ts';

/** The list of people, sorted once for each order that is asked for. */
export function listing(rows: readonly PersonRow[]): (query: PeopleQuery) => { total: number; rows: readonly PersonRow[] } {
  const orders = new Map<string, readonly PersonRow[]>();
  const sorted = (sort: Column, descending: boolean): readonly PersonRow[] => {
    const key = `${sort} ${descending}`;
    const known = orders.get(key) ?? [...rows].sort(comparing(sort, descending));
    orders.set(key, known);
    return known;
  };
  return ({ scope, text, standing, overdue, sort, descending, from, count }) => {
    const wanted = text.toLowerCase();
    const found = sorted(sort, descending).filter(
      (row) =>
        isIn(scope, row) &&
        (standing === undefined || row.standing === standing) &&
        (overdue === undefined || row.overdue === overdue) &&
        (wanted === '' || row.name.toLowerCase().includes(wanted) || row.learner.toLowerCase().includes(wanted)),
    );
    return { total: found.length, rows: found.slice(from, from + count) };
  };
}

/** By a column, with what is missing last in either direction; equal ones by name, then by learner; of dealers, those of one name by their regions first. */
function comparing(sort: Column, descending: boolean) {
  const sign = descending ? -1 : 1;
  return (a: PersonRow, b: PersonRow): number => {
    const [one, other] = [cellOf(a, sort), cellOf(b, sort)];
    const regions = sort === 'dealer' ? compare(a.region, b.region, sign) : 0;
    return compare(one, other, sign) || regions || byName(a.name, b.name) || byCodePoint(a.learner, b.learner);
  };
}

const cellOf = (row: PersonRow, column: Column) => (column === 'standing' ? rankOf(row.standing) : row[column]);

function compare(a: string | number | undefined, b: string | number | undefined, sign: number): number {
  const [hasNone, otherHasNone] = [a === undefined || a === '', b === undefined || b === ''];
  if (hasNone || otherHasNone) return Number(hasNone) - Number(otherHasNone);
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : byCodePoint(String(a), String(b)));
}
