import { expect, it } from 'vitest';
import { queryOf, sortedBy, sortOf } from './query.ts';

it('lists everybody by name where nothing else is said', () => {
  expect(queryOf({ view: 'people' })).toEqual({ scope: {}, text: '', sort: 'name', descending: false, from: 0, count: 0 });
  expect(sortOf({ view: 'people', sort: 'secret' })).toBe('name');
});

it('takes what the place says', () => {
  const place = { view: 'people', dealer: '一店', text: ' 潘 ', standing: 'failed', overdue: true, sort: 'due', descending: true } as const;
  expect(queryOf(place)).toEqual({
    scope: { dealer: '一店' },
    text: '潘',
    standing: 'failed',
    overdue: true,
    sort: 'due',
    descending: true,
    from: 0,
    count: 0,
  });
});

it('orders by a column in the direction one expects, then the other way round', () => {
  const byScore = sortedBy({ view: 'people', text: 'x' }, 'score');
  expect(byScore).toEqual({ view: 'people', text: 'x', sort: 'score', descending: true });
  expect(sortedBy(byScore, 'score')).toEqual({ view: 'people', text: 'x', sort: 'score' });
  expect(sortedBy(byScore, 'due')).toEqual({ view: 'people', text: 'x', sort: 'due' });
  expect(sortedBy({ view: 'people' }, 'name')).toEqual({ view: 'people', descending: true });
  expect(sortedBy(byScore, 'name')).toEqual({ view: 'people', text: 'x' });
});
