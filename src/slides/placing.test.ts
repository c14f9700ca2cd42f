import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../tests/walks.ts';
import { stepFrom, type Lie } from './placing.keys.ts';
import { deckOf, lyingIn, rowOf } from './placing.queue.ts';
import { kind } from './sort/sort.ts';
import { schema } from './sort/sort.schema.ts';

const slide = schema.parse(exampleOf('sort').slide);

describe('a further try', () => {
  test('keeps what lies where it belongs', () => {
    expect(kind.again?.(slide, [0, 0, 1, 1, 0], 1)).toEqual([0, undefined, undefined, 1, 0]);
  });

  test('begins anew where all were right', () => {
    expect(kind.again?.(slide, [0, 1, 0, 1, 0], 1)).toEqual(kind.start(slide, 1));
  });
});

describe('without right places', () => {
  const unscored = { ...slide, scored: false };

  test('any place is good, and the report says so', () => {
    expect(kind.judge(unscored, [1, 1, 1, 1, 1])).toEqual({ is: 'seen' });
    expect(kind.reports?.(unscored, [1, 1, 1, 1, 1], true)).toMatchObject([{ correct: [], right: 'neutral' }]);
  });
});

describe('the cards that wait', () => {
  const order = [3, 0, 4, 1, 2];
  const placing = [undefined, undefined, 1, 0, undefined];

  test('come from the front one on round, or from the one after it where it lies', () => {
    expect(deckOf(order, placing, 4)).toEqual([4, 1, 0]);
    expect(deckOf(order, placing, 3)).toEqual([0, 4, 1]);
    expect(deckOf(order, placing, 2)).toEqual([0, 4, 1]);
  });

  test('stand in a row of five that holds the front one', () => {
    const many = [...Array(16).keys()];
    const none = many.map(() => undefined);
    expect(rowOf(many, none, 0)).toEqual([0, 1, 2, 3, 4]);
    expect(rowOf(many, none, 9)).toEqual([5, 6, 7, 8, 9]);
    expect(lyingIn(order, placing, 1)).toEqual([2]);
  });
});

describe('arrow keys', () => {
  const lie: Lie = { waiting: [4, 1], lying: [[3], [2, 0], [], []], across: 2 };

  test.each([
    [{ on: 'waiting', card: 4 }, 'ArrowDown', { on: 'waiting', card: 1 }],
    [{ on: 'waiting', card: 4 }, 'ArrowUp', undefined],
    [{ on: 'waiting', card: 1 }, 'ArrowRight', { on: 'group', group: 0 }],
    [{ on: 'group', group: 0 }, 'ArrowRight', { on: 'group', group: 1 }],
    [{ on: 'group', group: 1 }, 'ArrowDown', { on: 'group', group: 3 }],
    [{ on: 'group', group: 0 }, 'ArrowLeft', { on: 'waiting', card: 4 }],
    [{ on: 'group', group: 3 }, 'ArrowDown', undefined],
    [{ on: 'lying', card: 2, group: 1 }, 'ArrowDown', { on: 'lying', card: 0, group: 1 }],
    [{ on: 'lying', card: 2, group: 1 }, 'ArrowLeft', { on: 'group', group: 1 }],
    [{ on: 'group', group: 0 }, 'Enter', undefined],
  ] as const)('%o %s', (from, key, to) => {
    expect(stepFrom(lie, from, key)).toEqual(to);
  });
});
