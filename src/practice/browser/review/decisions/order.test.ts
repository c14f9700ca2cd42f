import { describe, expect, it } from 'vitest';
import { countingOf, dictionary, twelve } from '../../../../../tests/browser/review-course.ts';
import { rankedItems } from '../../../../review/items.ts';
import { finder, ordered, orderOf } from './order.ts';

const items = rankedItems(await countingOf(twelve).replies({}), dictionary);
const ids = (some: readonly { item: { id: string } }[]) => some.map(({ item }) => item.id);
const told = items.filter(({ few }) => !few);

describe('the order of decisions', () => {
  it('is by wrong answers unless asked otherwise, and keeps the rank in every order', () => {
    // six of twelve wrong at greet and d01, six of eleven at d02; four at sort, three at steps; nobody at d03 to d05
    const wrong = ordered(told, orderOf(undefined));
    expect(wrong.map(({ rank, item }) => [rank, item.wrong])).toEqual([
      [1, 6],
      [2, 6],
      [3, 6],
      [4, 4],
      [5, 3],
      [6, 0],
      [7, 0],
      [8, 0],
    ]);
    expect(ids(wrong).slice(3, 5)).toEqual(['sort', 'steps']);
    const facility = ordered(told, orderOf('facility'));
    expect(facility[0]).toMatchObject({ item: { id: 'overdue-car-d02-why', facility: 5 / 11 } });
    expect(facility[0]?.rank).toBe(wrong.find(({ item }) => item.id === 'overdue-car-d02-why')?.rank);
    expect(ordered(told, orderOf('answers'))[0]?.item.answers).toBe(12);
  });

  it('puts decisions of unknown discrimination last', () => {
    const some = ordered(told, orderOf('discrimination')).map(({ item }) => item.discrimination);
    const known = some.filter((one) => one !== undefined);
    expect(known.length).toBeLessThan(some.length);
    expect(some.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b));
  });

  it('is that of wrong answers for an order nobody knows', () => {
    expect([orderOf('constructor'), orderOf('')]).toEqual(['wrong', 'wrong']);
  });
});

describe('finding a decision', () => {
  const found = (text: string) =>
    told
      .filter(finder(text, dictionary, 'en'))
      .map(({ id }) => id)
      .sort();

  it('is by question, reply, page or id, all words of them', () => {
    expect(found('次序')).toEqual(['steps']);
    expect(found('下一位')).toEqual(['greet']);
    expect(found('前台')).toEqual(['greet', 'sort', 'steps']);
    expect(found('前台 质保')).toEqual(['sort']);
    expect(found('D03-HOW')).toEqual(['overdue-car-d03-how-long']);
    expect(found('nowhere')).toEqual([]);
    expect(found('  ').length).toBe(told.length);
  });
});
