import { expect, test } from 'vitest';
import { stepped, strideOf } from './stepping.ts';

test.each([
  [100, 5],
  [60, 2],
  [24, 1],
  [10, 1],
  [0.5, 1],
  [500, 20],
  [2000, 100],
])('a scale to %s goes by %s', (most, stride) => {
  expect(strideOf(most)).toBe(stride);
});

test('a press goes to the next round value, and never off the scale', () => {
  expect(stepped(37, 1, 100)).toBe(40);
  expect(stepped(37, -1, 100)).toBe(35);
  expect(stepped(40, 1, 100)).toBe(45);
  expect(stepped(40, -1, 100)).toBe(35);
  expect(stepped(0, -1, 100)).toBe(0);
  expect(stepped(98, 1, 98.5)).toBe(98);
});
