import { expect, it } from 'vitest';
import { readPlace, scopeOf, writePlace, type Place } from './place.ts';

const places: readonly Place[] = [
  { view: 'overview' },
  { view: 'overview', region: '华东' },
  { view: 'people', region: '', dealer: '', text: 'a&b=c #?', standing: 'not-started', overdue: true, sort: 'score', descending: true },
  { view: 'person', learner: '"><img src=x> 潘' },
  { view: 'talk', id: 'overdue-car', dealer: '一店' },
  { view: 'import' },
];

it.each(places)('%j is read as it was written', (place) => {
  expect(readPlace(writePlace(place))).toEqual(place);
  expect(writePlace(readPlace(writePlace(place)))).toBe(writePlace(place));
});

it('needs no query for the whole overview', () => {
  expect(writePlace({ view: 'overview' })).toBe('');
  expect(readPlace('')).toEqual({ view: 'overview' });
});

it('is the overview where the view is unknown, and knows no other values', () => {
  expect(readPlace('?view=secret&standing=rich&overdue=maybe&descending=1&by=dealer&x=y')).toEqual({ view: 'overview' });
  expect(readPlace('?view=toString&standing=constructor')).toEqual({ view: 'overview' });
});

it('tells whom it is about', () => {
  expect(scopeOf({ view: 'people' })).toEqual({});
  expect(scopeOf({ view: 'people', region: '', text: 'x' })).toEqual({ region: '' });
  expect(scopeOf({ view: 'people', region: '华东', dealer: '一店' })).toEqual({ region: '华东', dealer: '一店' });
});
