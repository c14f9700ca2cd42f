import { columns, type Column, type PeopleQuery } from '../../../../review/counting.ts';
import { scopeOf, type Place } from '../place.ts';

/** Columns one wants to see from the highest down first. */
const downFirst: readonly Column[] = ['standing', 'score', 'attempts', 'seen', 'seconds'];

/** The column people are ordered by in a place: by name where it names none. */
export const sortOf = ({ sort }: Place): Column => columns.find((column) => column === sort) ?? 'name';

/** Who is listed in a place, in which order. */
export const queryOf = (place: Place): PeopleQuery => ({
  scope: scopeOf(place),
  text: (place.text ?? '').trim(),
  ...(place.standing && { standing: place.standing }),
  ...(place.overdue && { overdue: true }),
  sort: sortOf(place),
  descending: place.descending ?? false,
  from: 0,
  count: 0,
});

/** The place with its list ordered by a column. */
export function orderedBy(place: Place, column: Column, descending = downFirst.includes(column)): Place {
  const { descending: _, sort: __, ...rest } = place;
  return { ...rest, ...(column !== 'name' && { sort: column }), ...(descending && { descending }) };
}

/** The same by a click on the column's heading: the other way round where it is ordered so already. */
export const sortedBy = (place: Place, column: Column): Place =>
  sortOf(place) === column ? orderedBy(place, column, !place.descending) : orderedBy(place, column);
