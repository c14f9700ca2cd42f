import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../../i18n/i18n.ts';
import type { Dictionary } from '../../../review/dictionary.ts';
import { crumbsOf, headingOf, tabOf } from './crumbs.ts';
import type { Place } from './place.ts';
import { speakOfReview } from './texts.ts';

const dictionary: Dictionary = {
  code: 'X',
  edition: '1',
  title: { en: 'Course' },
  slides: { 'overdue-car': { en: 'The late car' } },
  decisions: {},
  objectives: {},
  skills: {},
  talks: {},
};

beforeAll(async () => {
  await speak('en');
  await speakOfReview();
});

const told = (place: Place, heading?: Parameters<typeof crumbsOf>[1]) => crumbsOf(place, heading).map(({ text, place: to }) => [text, to]);

describe('the way to a place', () => {
  it('leads from everybody to the region and the dealer, in the same view', () => {
    expect(told({ view: 'people', region: 'East', dealer: 'One', text: 'x', overdue: true })).toEqual([
      ['All dealers', { view: 'people' }],
      ['East', { view: 'people', region: 'East' }],
      ['One', { view: 'people', region: 'East', dealer: 'One' }],
    ]);
  });

  it('keeps what is looked at closely', () => {
    expect(told({ view: 'talk', id: 'overdue-car', dealer: 'One' })).toEqual([
      ['All dealers', { view: 'talk', id: 'overdue-car' }],
      ['One', { view: 'talk', id: 'overdue-car', dealer: 'One' }],
    ]);
  });

  it('ends with the person, in the region and dealer that only the view knows', () => {
    const place: Place = { view: 'person', learner: 'a@b' };
    expect(told(place).at(-1)).toEqual(['a@b', place]);
    expect(told(place, { text: 'Pan', region: 'East', dealer: '' })).toEqual([
      ['All dealers', { view: 'overview' }],
      ['East', { view: 'overview', region: 'East' }],
      ['No dealer', { view: 'overview', region: 'East', dealer: '' }],
      ['Pan', place],
    ]);
  });
});

it.each<[Place, string]>([
  [{ view: 'overview' }, 'All dealers'],
  [{ view: 'overview', region: 'East', dealer: 'One' }, 'One'],
  [{ view: 'overview', region: '' }, 'No region'],
  [{ view: 'people', region: 'East' }, 'People'],
  [{ view: 'talk', id: 'overdue-car' }, 'The late car'],
  [{ view: 'talk', id: 'toString' }, 'Conversation'],
  [{ view: 'talk' }, 'Conversation'],
  [{ view: 'decision', id: 'x' }, 'Question'],
  [{ view: 'person', learner: 'a@b' }, 'a@b'],
])('%j is headed “%s”', (place, heading) => expect(headingOf(place, dictionary, 'en', undefined)).toBe(heading));

it('is headed as its view says', () => expect(headingOf({ view: 'person' }, dictionary, 'en', { text: 'Pan' })).toBe('Pan'));

it('shows what is looked at closely under the tab it was found in', () => {
  expect([tabOf('person'), tabOf('decision'), tabOf('talk'), tabOf('skills')]).toEqual(['people', 'decisions', 'decisions', 'skills']);
});
