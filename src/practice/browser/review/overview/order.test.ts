import { expect, it } from 'vitest';
import type { PlaceTally } from '../../../../review/counting.ts';
import { overviewOf } from '../../../../review/overview.ts';
import { orderedParts, partColumn } from './order.ts';

const tally = (place: string, passed: number, failed: number, more: Partial<PlaceTally> = {}): PlaceTally => ({
  place,
  people: passed + failed,
  standings: { 'not-started': 0, 'in-progress': 0, completed: 0, passed, failed },
  overdue: 0,
  ...more,
});

// pass rates: B 8/10, A 9/10, none for the four of 0 and the nameless without a result
const parts = [
  tally('B', 8, 2, { overdue: 2, medianSeconds: 700 }),
  tally('', 0, 0, { people: 9 }),
  tally('0', 0, 4, { overdue: 4 }),
  tally('A', 9, 1, { overdue: 1, medianSeconds: 900 }),
].map(overviewOf);

it.each([
  ['place', false, ['0', 'A', 'B', '']],
  ['place', true, ['B', 'A', '0', '']],
  ['passed', false, ['B', 'A', '0', '']],
  ['passed', true, ['A', 'B', '0', '']],
  ['people', true, ['A', 'B', '', '0']],
  ['overdue', true, ['0', 'B', 'A', '']],
  ['seconds', false, ['B', 'A', '0', '']],
] as const)('by %s, descending %s: %j', (column, descending, order) => {
  expect(orderedParts(parts, column, descending).map(({ place }) => place)).toEqual(order);
});

it('knows only its own columns', () => {
  expect([partColumn('overdue'), partColumn('score'), partColumn(undefined)]).toEqual(['overdue', 'place', 'place']);
});
