import { expect, test } from 'vitest';
import { better, shareOf } from './result.ts';

test('a share is what was earned of what was possible', () => {
  expect(shareOf({ earned: 3, possible: 4 })).toBe(0.75);
  expect(shareOf({ earned: 0, possible: 0 })).toBe(0);
});

test('the better try has the greater share; of two alike, the earlier one', () => {
  const half = { earned: 1, possible: 2 };
  const twoOfFour = { earned: 2, possible: 4 };
  expect(better(undefined, half)).toBe(half);
  expect(better(half, twoOfFour)).toBe(half);
  expect(better(half, { earned: 3, possible: 4 })).toEqual({ earned: 3, possible: 4 });
  expect(better(half, { earned: 2, possible: 5 })).toBe(half);
});
