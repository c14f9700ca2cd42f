import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleCourse, idOf, slideIn } from '../../tests/journeys/course.ts';
import { seeds, steps, travelled, walked } from '../../tests/journeys/steps.ts';
import { damaged } from '../../tests/texts.ts';
import { begin, enter, passOver, submit, workOf, type Journey } from './journey.ts';
import type { Outline } from './outline.ts';
import { longestHead, longestSegment, readSave, writeSave } from './save.ts';

const course = exampleCourse({ navigation: 'free' });
const { outline } = course;
const slideOf = (id: string) => course.slides[id];
const write = (journey: Journey, ledger = { saves: 3, sent: 2 }) => writeSave(journey, ledger, slideOf);
const start = begin(outline, 7);
const choice = idOf('choice');
const right = walked(course, start, choice, 'both right replies, in any order');

function read(text: string, by: Outline = outline) {
  const restored = readSave(text, by);
  if (!restored) throw new Error('not read');
  return restored;
}

/** The journey once every section is loaded. */
const loaded = (journey: Journey) => Object.keys(journey.works).reduce((so, id) => enter(so, slideIn(course, so, id)), journey);

/** The course with the structure of a slide changed. */
const edited = (id: string): Outline => ({
  ...outline,
  slides: outline.slides.map((entry) => (entry.id === id ? { ...entry, tag: 'zzz' } : entry)),
});

describe('a journey', () => {
  test('cut anywhere is restored in full', () => {
    fc.assert(
      fc.property(seeds, steps, fc.nat(262143), fc.nat(262143), (seed, way, saves, sent) => {
        travelled(course, seed, way, (journey) => {
          const restored = read(write(journey, { saves, sent }));
          expect(restored).toMatchObject({ ledger: { saves, sent }, changed: [], damaged: false });
          expect(loaded(restored.journey)).toEqual(journey);
        });
      }),
    );
  });

  test('is saved again as it was, while nothing of it is loaded', () => {
    fc.assert(
      fc.property(seeds, steps, (seed, way) => {
        const text = write(travelled(course, seed, way));
        expect(writeSave(read(text).journey, { saves: 3, sent: 2 }, () => undefined)).toBe(text);
      }),
    );
  });

  test('takes ASCII, a segment for each touched slide, and no more than it says', () => {
    const most = longestHead + Object.values(course.slides).reduce((sum, slide) => sum + longestSegment(slide), 0);
    fc.assert(
      fc.property(seeds, steps, (seed, way) => {
        const journey = travelled(course, seed, way);
        const text = write(journey);
        expect(text).toMatch(/^P3\.[A-Za-z0-9_.-]*$/);
        expect(text.split('.')).toHaveLength(2 + Object.keys(journey.works).length);
        expect(text.length).toBeLessThanOrEqual(most);
        for (const segment of text.split('.').slice(2)) {
          const entry = outline.slides.find(({ key }) => segment.startsWith(key));
          expect(segment.length + 1).toBeLessThanOrEqual(longestSegment(slideIn(course, journey, entry?.id)));
        }
      }),
    );
  });

  test('that has not begun has a head only', () => {
    expect(write(start)).toHaveLength(longestHead);
    expect(read(write(start)).journey).toEqual(start);
  });

  test('differs at every save', () => {
    expect(write(right, { saves: 4, sent: 2 })).not.toBe(write(right));
    expect(read(write(right, { saves: 262144, sent: 2 })).ledger.saves).toBe(0);
  });

  test('with a slide that was passed over goes on', () => {
    const over = passOver(right, choice);
    const restored = loaded(read(write(over)).journey);
    expect(workOf(restored, choice)).toMatchObject({ tries: 1, done: false, answer: [], first: { earned: 1 } });
  });
});

describe('an edited course', () => {
  test('keeps the points of a slide whose structure changed, and starts its answer anew', () => {
    const restored = read(write(right), edited(choice));
    expect(restored).toMatchObject({ changed: [choice], damaged: false });
    expect(workOf(restored.journey, choice)).toEqual({
      tries: 1,
      done: false,
      first: { earned: 1, possible: 1 },
      best: { earned: 1, possible: 1 },
    });
    expect(workOf(loaded(restored.journey), choice)).toMatchObject({ answer: [], done: false, tries: 1 });
  });

  test('saved again before that slide is entered is still about its new structure', () => {
    const restored = read(write(right), edited(choice));
    const again = read(
      writeSave(restored.journey, { saves: 4, sent: 2 }, () => undefined),
      edited(choice),
    );
    expect(again.changed).toEqual([]);
    expect(workOf(loaded(again.journey), choice)).toMatchObject({ answer: [], done: false, tries: 1, first: { earned: 1 } });
  });

  test('forgets a slide that is gone, and a place that is gone', () => {
    const less = { ...outline, slides: outline.slides.filter(({ id }) => id !== choice) };
    const restored = read(write({ ...right, at: choice }), less);
    expect(restored).toMatchObject({ changed: [], damaged: false, journey: { at: outline.slides[0]?.id, works: {} } });
  });

  test('keeps what stood in another order', () => {
    const turned = { ...outline, slides: [...outline.slides.slice(3), ...outline.slides.slice(0, 3)] };
    expect(read(write(right), turned).journey.works[choice]).toMatchObject({ tries: 1, done: true });
  });

  test('with a further try: first and best are both kept', () => {
    const wrongThenRight = { ...right, works: { [choice]: { ...workOf(right, choice), tries: 2, first: { earned: 0, possible: 1 } } } };
    expect(read(write(wrongThenRight)).journey.works[choice]).toMatchObject({ first: { earned: 0 }, best: { earned: 1 }, tries: 2 });
  });
});

describe('a text nobody wrote', () => {
  test.each(['', 'P0.AAAA', 'P1', 'P2', 'P2.AAA', 'P1.', 'P1.AAA', '{"v":1}', '中文', 'P1.AAAAAA中AAAAAA', 'suspend', '.'])(
    '%j is not read',
    (text) => {
      expect(readSave(text, outline)).toBeUndefined();
    },
  );

  test('a segment that cannot be read is left out, and the rest is kept', () => {
    const restored = read(`${write(right)}.${outline.slides[0]?.key}${outline.slides[0]?.tag}!`);
    expect(restored).toMatchObject({ damaged: true, journey: { works: { [choice]: { tries: 1 } } } });
    expect(Object.keys(restored.journey.works)).toEqual([choice]);
  });

  test('an answer that fits no longer starts anew', () => {
    const restored = loaded(read(`${write(right)}zz`).journey);
    expect(workOf(restored, choice)).toMatchObject({ answer: [], done: false, tries: 1, first: { earned: 1 } });
  });

  test('never throws, neither when read nor when played on', () => {
    const written = fc.tuple(seeds, steps).map(([seed, way]) => write(travelled(course, seed, way)));
    fc.assert(
      fc.property(damaged(written), (text) => {
        const restored = readSave(text, outline);
        if (!restored) return;
        const journey = loaded(restored.journey);
        for (const id of Object.keys(journey.works)) submit(journey, slideIn(course, journey, id));
        expect(loaded(read(write(journey, restored.ledger)).journey)).toEqual(journey);
      }),
    );
  });
});
