import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, flag, int, mapped, nothing, option, record, sourceOf, UnreadableSave, word, type Codec } from './codec.ts';
import { arrangement, checked, list, packed, subset, times } from './codec-many.ts';

const counts = fc.integer({ min: 1, max: 70 });
const maxima = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.constantFrom(63, 64, 4095, 4096, 262143, 262144, 0xffffffff, Number.MAX_SAFE_INTEGER),
);
const subsetOf = (count: number) => fc.uniqueArray(fc.nat(count - 1)).map((marked) => marked.sort((a, b) => a - b));

/** A codec, and values it must restore. */
const codecs: Readonly<Record<string, fc.Arbitrary<[codec: Codec<unknown>, value: unknown]>>> = {
  int: maxima.chain((max) => fc.maxSafeNat().map((value) => [int(max), max === Number.MAX_SAFE_INTEGER ? value : value % (max + 1)])),
  flag: fc.boolean().map((value) => [flag, value]),
  word: fc.constantFrom('heat', 'calm', 'cool').map((value) => [word(['heat', 'calm', 'cool']), value]),
  option: fc.option(fc.nat(99), { nil: undefined }).map((value) => [option(int(99)), value]),
  list: counts.chain((most) => fc.array(fc.nat(99), { maxLength: most }).map((value) => [list(int(99), most), value])),
  times: fc.array(fc.nat(99)).map((value) => [times(int(99), value.length), value]),
  subset: counts.chain((count) => subsetOf(count).map((value) => [subset(count), value])),
  packed: fc
    .tuple(fc.integer({ min: 2, max: 70 }), counts)
    .chain(([base, count]) =>
      fc.array(fc.nat(base - 1), { minLength: count, maxLength: count }).map((value) => [packed(base, count), value]),
    ),
  arrangement: counts.chain((count) => fc.uniqueArray(fc.nat(count - 1)).map((value) => [arrangement(count, value.length), value])),
  record: fc.record({ at: fc.nat(9), seen: subsetOf(9) }).map((value) => [record({ at: int(9), seen: subset(9) }), value]),
  mapped: fc.nat(9).map((value) => [
    mapped(
      int(18),
      (double) => double / 2,
      (one: number) => one * 2,
    ),
    value,
  ]),
  nothing: fc.constant([nothing, null]),
};

describe.each(Object.entries(codecs))('%s', (_, cases) => {
  test('restores what it wrote, in 64 characters and no more than it says', () => {
    fc.assert(
      fc.property(cases, ([codec, value]) => {
        const text = codec.write(value);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(text.length).toBeLessThanOrEqual(codec.longest);
        expect(decode(codec, text)).toEqual(value);
      }),
    );
  });

  test('refuses a text cut short, and one that goes on', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ([codec, value], at) => {
        const text = codec.write(value);
        if (text !== '') expect(() => decode(codec, text.slice(0, at % text.length))).toThrow(UnreadableSave);
        expect(() => decode(codec, `${text}A`)).toThrow(UnreadableSave);
      }),
    );
  });

  test('reads any text as a value it can write, or refuses it', () => {
    fc.assert(
      fc.property(cases, fc.string({ unit: fc.constantFrom(...'AABBCDz09-_ 中'), maxLength: 30 }), ([codec], text) => {
        try {
          const value = decode(codec, text);
          expect(decode(codec, codec.write(value))).toEqual(value);
        } catch (error) {
          if (!(error instanceof UnreadableSave)) throw error;
        }
      }),
    );
  });
});

describe('bounds', () => {
  test.each([
    [0, 1],
    [63, 1],
    [64, 2],
    [4095, 2],
    [4096, 3],
    [0xffffffff, 6],
  ])('a number up to %i takes %i characters', (max, width) => {
    expect(int(max).longest).toBe(width);
    expect(int(max).write(max)).toHaveLength(width);
  });

  test.each([-1, 10, 0.5, Number.NaN, Infinity])('%d is no number from 0 to 9', (value) => {
    expect(() => int(9).write(value)).toThrow(RangeError);
  });

  test('a number above the greatest is not read', () => {
    expect(() => decode(int(9), 'K')).toThrow('10 is more than 9');
  });

  test('what is out of place is not written', () => {
    expect(() => subset(3).write([3])).toThrow(RangeError);
    expect(() => subset(3).write([-1])).toThrow(RangeError);
    expect(() => times(flag, 2).write([true])).toThrow(RangeError);
    expect(() => list(flag, 1).write([true, true])).toThrow(RangeError);
  });

  test('a position that is not there, or twice there, is not read', () => {
    expect(() => decode(subset(3), 'I')).toThrow(UnreadableSave);
    expect(() => decode(arrangement(3), 'AAB')).toThrow('a position stands twice');
  });

  test('what does not hold together is not read', () => {
    const even = checked(int(9), (value) => value % 2 === 0, 'odd');
    expect(decode(even, 'C')).toBe(2);
    expect(() => decode(even, 'D')).toThrow('odd');
  });

  test.each([
    [2, 12, 2],
    [2, 13, 3],
    [3, 16, 6],
    [4, 9, 3],
    [5, 16, 8],
    [8, 3, 2],
    [9, 3, 3],
    [11, 12, 12],
    [64, 2, 2],
    [65, 2, 4],
  ])('digits below %i share characters where they fit: %i of them take %i', (base, count, width) => {
    expect(packed(base, count).longest).toBe(width);
    expect(packed(base, count).write(Array.from({ length: count }, () => base - 1))).toHaveLength(width);
  });

  test('digits stand in their order', () => {
    expect(packed(4, 4).write([1, 2, 3, 1])).toBe('bB');
    expect(decode(packed(4, 4), 'bB')).toEqual([1, 2, 3, 1]);
  });

  test.each([[[0, 1]], [[0, 1, 2, 0]], [[0, 1, 3]], [[0, -1, 2]], [[0, 0.5, 2]], [[0, Number.NaN, 2]]])(
    '%o are not three digits below 3',
    (digits) => expect(() => packed(3, 3).write(digits)).toThrow(RangeError),
  );

  test('digits that are not there are not read', () => {
    expect(decode(packed(3, 3), 'a')).toEqual([2, 2, 2]);
    expect(() => decode(packed(3, 3), 'b')).toThrow('27 is more than 26');
    expect(() => decode(packed(3, 4), 'aD')).toThrow('3 is more than 2');
  });

  test('six marks share a character', () => {
    expect(subset(12).write([0, 5, 6])).toBe('hB');
    expect(subset(12).longest).toBe(2);
  });
});

test('a source is read from left to right', () => {
  const source = sourceOf('abcdef');
  expect([source.take(2), source.done(), source.rest(), source.done()]).toEqual(['ab', false, 'cdef', true]);
  expect(() => source.take(1)).toThrow(UnreadableSave);
});
