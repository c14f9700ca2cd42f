import { describe, expect, test } from 'vitest';
import { announcementOf, type Read } from './announced.ts';
import type { Given, Work } from './given.ts';
import { isIn } from './given.ts';
import type { Receipt } from './sitting.ts';

const work = (of: Partial<Work> = {}): Work => ({ tries: 0, done: false, first: undefined, best: undefined, text: 'A', ...of });
const given = (of: Partial<Given> = {}): Given => ({ slide: 'one', sitting: 0, at: 10, work: work(), before: [], ...of });

const sitting = (readings: readonly (readonly [at: number, receipt: Receipt])[], notices: Read['notices'] = []): Read => ({
  readings: readings.map(([at, receipt]) => ({ at, receipt, isTrue: false })),
  notices,
});

describe('what was given at 10 is announced', () => {
  test.each<[string, readonly (readonly [number, Receipt])[], unknown]>([
    [
      'by a warning after it',
      [
        [0, 'saved'],
        [11, 'saving'],
        [12, 'unsaved'],
      ],
      { words: 'unsaved', at: 12 },
    ],
    ['by a warning that still stands', [[5, 'unsaved']], { words: 'unsaved', at: 10 }],
    [
      'on a device of its own',
      [
        [0, 'nothing'],
        [11, 'here'],
      ],
      { words: 'here', at: 11 },
    ],
    ['where nothing is recorded', [[0, 'readonly']], { words: 'readonly', at: 10 }],
    [
      'after a claim, when it is taken back',
      [
        [11, 'saved'],
        [13, 'unsaved'],
      ],
      { words: 'unsaved', at: 13 },
    ],
  ])('%s', (_, readings, expected) => {
    expect(announcementOf(given(), [sitting(readings)])).toEqual(expected);
  });

  test.each<[string, readonly (readonly [number, Receipt])[]]>([
    ['by nothing', []],
    [
      'by “saving”',
      [
        [0, 'saved'],
        [11, 'saving'],
      ],
    ],
    [
      'by a warning that was over before',
      [
        [5, 'unsaved'],
        [9, 'saved'],
      ],
    ],
    [
      'by a warning that a “saved” took back',
      [
        [5, 'unsaved'],
        [12, 'saved'],
      ],
    ],
    ['by a claim', [[12, 'saved']]],
  ])('not %s', (_, readings) => {
    expect(announcementOf(given(), [sitting(readings)])).toBeUndefined();
  });

  test('by a notice in the same sitting, unless “saved” follows, or by one in a later sitting', () => {
    const refused = [{ at: 0, key: 'told.refused' }];
    const damaged = [{ at: 50, key: 'told.damaged' }];
    expect(announcementOf(given(), [sitting([], refused)])).toEqual({ words: 'told.refused', at: 10 });
    expect(announcementOf(given(), [sitting([[11, 'saved']], refused)])).toBeUndefined();
    expect(announcementOf(given(), [sitting([[11, 'saved']]), sitting([[51, 'saved']], damaged)])).toEqual({
      words: 'told.damaged',
      at: 50,
    });
    expect(announcementOf(given({ sitting: 1 }), [sitting([], refused), sitting([])])).toBeUndefined();
    expect(announcementOf(given(), [sitting([], [{ at: 0, key: 'told.recovered' }])])).toBeUndefined();
  });
});

describe('what was given is in a record', () => {
  const first = { earned: 1, possible: 2 };
  const once = work({ tries: 1, done: true, first, best: first, text: 'B' });

  test('that is the same, or what became of it', () => {
    const became = given({ sitting: 1, work: work({ text: 'C' }), before: [work({ text: 'D' })] });
    for (const text of ['A', 'C', 'D']) expect(isIn(given({ became }), work({ text }), [])).toBe(true);
    expect(isIn(given({ became }), work({ text: 'E' }), [])).toBe(false);
    expect(isIn(given(), undefined, [])).toBe(false);
  });

  test('that is further, but none that is behind', () => {
    expect(isIn(given(), once, [given({ work: once })])).toBe(true);
    expect(isIn(given({ work: once }), { ...once, tries: 2 }, [given({ work: once })])).toBe(true);
    expect(isIn(given({ work: once }), work({ tries: 1, first, best: first }), [given({ work: once })])).toBe(true);
    expect(isIn(given({ work: once }), work(), [given({ work: once })])).toBe(false);
    expect(isIn(given({ work: once }), { ...once, done: false, tries: 0 }, [given({ work: once })])).toBe(false);
  });

  test('that went apart from it, where that was given too', () => {
    const rival = { ...once, text: 'X' };
    expect(isIn(given({ work: once }), rival, [given({ work: once }), given({ work: rival })])).toBe(true);
    expect(isIn(given({ work: once }), rival, [given({ work: once })])).toBe(false);
    expect(isIn(given({ work: once }), rival, [given({ work: once }), given({ slide: 'two', work: rival })])).toBe(false);
  });

  test('that keeps a first result that was given, and the best', () => {
    const better = { earned: 2, possible: 2 };
    const held = { ...once, tries: 2, first: better, best: better };
    expect(isIn(given({ work: once }), held, [given({ work: once })])).toBe(false);
    expect(isIn(given({ work: once }), { ...held, first }, [given({ work: once })])).toBe(true);
    const best = given({ work: { ...once, best: better } });
    expect(isIn(best, { ...held, first, best: first }, [best])).toBe(false);
  });
});
