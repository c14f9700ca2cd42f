import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, random, seedOf, shuffle, shuffledPositions } from './random.ts';

test('saved journeys live on these numbers: they never change', () => {
  expect([hash(''), hash('parley'), hash('客户')]).toMatchInlineSnapshot(`
    [
      2873002625,
      3159728124,
      2267519049,
    ]
  `);
  expect([seedOf(1, 'm2-check'), seedOf(1, 'm2-check', 1)]).toMatchInlineSnapshot(`
    [
      3773867135,
      1106292868,
    ]
  `);
  const next = random(7);
  expect([next(), next(), next()]).toMatchInlineSnapshot(`
    [
      0.011704753153026104,
      0.06195825757458806,
      0.97690763277933,
    ]
  `);
  expect(shuffledPositions(12, 7)).toMatchInlineSnapshot(`
    [
      0,
      1,
      11,
      7,
      10,
      5,
      6,
      4,
      8,
      3,
      9,
      2,
    ]
  `);
});

test('a hash is a whole number of 32 bits', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = hash(text);
      expect(Number.isInteger(value) && value >= 0 && value <= 0xffffffff).toBe(true);
    }),
  );
});

test('numbers are in [0, 1) and spread evenly', () => {
  const next = random(42);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let at = 0; at < 10_000; at += 1) {
    const value = next();
    expect(value >= 0 && value < 1).toBe(true);
    tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1150);
});

test('a shuffle keeps every item, depends on the seed alone and leaves its list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(0xffffffff), (items, seed) => {
      const before = [...items];
      const after = shuffle(items, seed);
      expect(items).toEqual(before);
      expect(shuffle(items, seed)).toEqual(after);
      expect([...after].sort((a, b) => a - b)).toEqual(before.sort((a, b) => a - b));
    }),
  );
});

test('every item comes first about as often', () => {
  const firsts = Array.from({ length: 5 }, () => 0);
  for (let seed = 0; seed < 5000; seed += 1) {
    const [first = 0] = shuffledPositions(5, seedOf(seed, 'check'));
    firsts[first] = (firsts[first] ?? 0) + 1;
  }
  expect(Math.min(...firsts)).toBeGreaterThan(880);
  expect(Math.max(...firsts)).toBeLessThan(1120);
});
