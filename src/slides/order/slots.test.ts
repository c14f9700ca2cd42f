import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdOf, previewOf, shiftOf, type Slot } from './slots.ts';

/** Three cards of different heights, ten pixels apart. */
const slots: readonly Slot[] = [
  { top: 0, height: 60 },
  { top: 70, height: 100 },
  { top: 180, height: 60 },
];

test.each([
  { name: 'a held card keeps its place until its edge has passed the middle of another', from: 0, by: 59, to: 0 },
  { name: 'downwards', from: 0, by: 61, to: 1 },
  { name: 'to the end, however far it is led', from: 0, by: 900, to: 2 },
  { name: 'upwards', from: 2, by: -61, to: 1 },
  { name: 'to the top', from: 2, by: -900, to: 0 },
])('$name', ({ from, by, to }) => {
  expect(holdOf(slots, from, by)).toEqual({ from, to, by });
});

test('what is passed makes room by the height of the held card and a gap', () => {
  const hold = holdOf(slots, 0, 70);
  expect([0, 1, 2].map((at) => shiftOf(slots, hold, at))).toEqual([70, -70, 0]);
  const up = holdOf(slots, 2, -900);
  expect([0, 1, 2].map((at) => shiftOf(slots, up, at))).toEqual([70, 70, -900]);
});

test('the places that are shown meanwhile are always one of each', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.integer({ min: -300, max: 300 }), (from, by) => {
      const hold = holdOf(slots, from, by);
      const places = slots.map((_, at) => previewOf(hold, at));
      expect([...places].sort()).toEqual([0, 1, 2]);
      expect(places[from]).toBe(hold.to);
    }),
  );
});
