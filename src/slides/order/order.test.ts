import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../tests/walks.ts';
import { kind, type OrderAnswer } from './order.ts';
import { schema } from './order.schema.ts';

const { slide: script } = exampleOf('order');
const slide = schema.parse(script);
const free = schema.parse({ ...script, scored: false });
const right: OrderAnswer = { cards: [0, 1, 2, 3, 4], ready: true };

test('the cards never lie in their right order at the start, nor more than one of them in its place', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    expect(kind.start(slide, seed).cards.filter((card, at) => card === at).length).toBeLessThan(2);
  }
});

describe('a further try', () => {
  test('goes on from the order that was confirmed', () => {
    const answer: OrderAnswer = { cards: [1, 0, 2, 3, 4], ready: true };
    expect(kind.again?.(slide, answer, 7)).toEqual({ cards: [1, 0, 2, 3, 4], ready: false });
  });

  test('begins anew once everything stood right', () => {
    expect(kind.again?.(slide, right, 7)).toEqual(kind.start(slide, 7));
  });
});

describe('where each order is good', () => {
  const moved = kind.reduce(free, kind.start(free, 1), { type: 'move', card: 0, to: 4 });
  const kept = kind.reduce(free, moved, { type: 'keep' });

  test('moving is not enough: the learner says when it is as it should be', () => {
    expect(kind.judge(free, moved)).toEqual({ is: 'open', why: { key: 'order.keepFirst' } });
    expect(kind.judge(free, kept)).toEqual({ is: 'seen' });
  });

  test('it may be kept as it lies, and once', () => {
    expect(kind.judge(free, kind.reduce(free, kind.start(free, 1), { type: 'keep' }))).toEqual({ is: 'seen' });
    expect(kind.reduce(free, kept, { type: 'keep' })).toBe(kept);
  });

  test('a card moved afterwards asks again', () => {
    const again = kind.reduce(free, kept, { type: 'move', card: 0, to: 0 });
    expect(kind.judge(free, again).is).toBe('open');
  });

  test('the report is neither right nor wrong, and names no right order', () => {
    expect(kind.reports?.(free, kept, true)).toMatchObject([{ right: 'neutral', correct: [] }]);
    expect(kind.possible(free)).toBe(0);
  });
});
