import { expect, test } from 'vitest';
import type { Played } from './play.ts';
import { linesOf } from './table-lines.ts';
import { isSound, tallyOf } from './tally.ts';

const given = { slide: 'one', sitting: 0, at: 0, work: { tries: 0, done: false, first: undefined, best: undefined, text: '' }, before: [] };
const played = (of: Partial<Played> = {}): Played => ({
  version: '1.2',
  seed: 7,
  given: 3,
  stored: 2,
  missing: [{ given, told: { words: 'unsaved', at: 1 } }],
  read: [1, 9, 2].map((seconds) => ({ words: 'unsaved', seconds })),
  falseClaims: 1,
  violations: [],
  results: [],
  ...of,
});

test('journeys are added up: what was lost and announced is well', () => {
  const tally = tallyOf('a profile', [played(), played()]);
  expect(tally).toMatchObject({ journeys: 2, given: 6, stored: 4, told: 2, lost: 0, falseClaims: 2, seeds: [] });
  expect(tally.read).toEqual([{ words: 'unsaved', times: 6, median: 2, most: 9 }]);
  expect(isSound(tally)).toBe(true);
  expect(linesOf(tally)).toEqual([expect.stringMatching(/^ {2}a profile +2 +6 +4 +2 +0 +2 +unsaved 2\.0, 9\.0$/)]);
});

test.each<[string, Partial<Played>]>([
  ['what was lost and not announced', { missing: [{ given, told: undefined }] }],
  ['what was against the data model', { violations: ['error 201'] }],
  ['a result that fell', { results: ['the status fell'] }],
])('%s is not, and the journey is named', (_, of) => {
  const tally = tallyOf('a profile', [played(), played(of)]);
  expect([isSound(tally), tally.seeds]).toEqual([false, ['1.2/7']]);
  expect(linesOf(tally)[0]).toMatch(/^! a profile/);
  expect(linesOf(tally).at(-1)).toContain('1.2/7');
});
