import type { PersonRow, PlaceTally } from '../counting.ts';
import { byName } from '../order.ts';
import { isDone } from '../standing.ts';

/** What the people of a place are counted as. */
export function tallyOf(place: string, rows: readonly PersonRow[]): PlaceTally {
  const counts = { 'not-started': 0, 'in-progress': 0, failed: 0, completed: 0, passed: 0 } satisfies PlaceTally['standings'];
  for (const { standing } of rows) counts[standing] += 1;
  const seconds = rows.flatMap((row) => (isDone(row.standing) && row.seconds !== undefined ? [row.seconds] : []));
  const median = medianOf(seconds);
  return {
    place,
    people: rows.length,
    standings: counts,
    overdue: rows.filter((row) => row.overdue).length,
    ...(median !== undefined && { medianSeconds: median }),
  };
}

/** The places people are of, in order of their names, each with its people. */
export function byPlace<T>(items: readonly T[], placeOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const places = new Map<string, T[]>();
  for (const item of items) {
    const place = placeOf(item);
    const there = places.get(place);
    if (there) there.push(item);
    else places.set(place, [item]);
  }
  return [...places].sort(([a], [b]) => byName(a, b));
}

/** The value in the middle; between the two in the middle of an even number. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
