import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enter, stamped, type Journey } from '../../src/course/journey.ts';
import { readSave, writeSave } from '../../src/course/save.ts';
import { givenOf } from '../../src/player/shell/screen.ts';
import { exampleCourse, slideIn } from '../journeys/course.ts';
import { seeds, steps, travelled } from '../journeys/steps.ts';

const course = exampleCourse({ navigation: 'free' });
const slideOf = (id: string) => course.slides[id];

/** The journey once every section is loaded. */
const loaded = (journey: Journey) => Object.keys(journey.works).reduce((so, id) => enter(so, slideIn(course, so, id)), journey);

/** What the slide on screen is given to show. */
const screenOf = (journey: Journey) => givenOf({ journey: enter(journey, slideIn(course, journey)), slides: course.slides }, 'zh-CN');

test('1,000 random journeys, cut at every step, are restored in full and show the same screen', { timeout: 600_000 }, () => {
  let cuts = 0;
  fc.assert(
    fc.property(seeds, steps, fc.nat(10 ** 6), (seed, way, minute) => {
      let before: Journey | undefined;
      travelled(course, seed, way, (step) => {
        const journey = before ? stamped(before, step, before.at, (30_000_000 + minute) * 60_000) : step;
        before = journey;
        const restored = readSave(writeSave(journey, { saves: 3, sent: 2 }, slideOf), course.outline);
        expect(restored).toMatchObject({ changed: [], damaged: false });
        if (!restored) return;
        const again = loaded(restored.journey);
        expect(again).toEqual(journey);
        expect(screenOf(again)).toEqual(screenOf(journey));
        cuts += 1;
      });
    }),
    { numRuns: 1000 },
  );
  expect(cuts).toBeGreaterThan(10_000);
});
