import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';

test('the right column holds every pair, and never in the order of the left one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(), (count, seed) => {
      const { left, right } = columnsOf(count, seed);
      expect([...right].sort((a, b) => a - b)).toEqual(left);
      expect(right).not.toEqual(left);
    }),
  );
});
