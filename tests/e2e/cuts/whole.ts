import { expect } from 'vitest';
import { enter, type Journey } from '../../../src/course/journey.ts';
import { readSave, writeSave } from '../../../src/course/save.ts';
import { slideIn, type Course } from '../../journeys/course.ts';
import type { Cut } from './cut.ts';
import type { Plan } from './plan.ts';

type Places = Pick<Journey, 'seed' | 'at' | 'works'>;

/** The journey with every slide's answer unpacked, whichever sections were loaded. */
export const unpacked = (course: Course, places: Places): Journey =>
  Object.keys(places.works).reduce((so: Journey, id) => enter(so, slideIn(course, so, id)), { ...places, outline: course.outline });

/** The journey as an LMS may know it, without the counters that differ from save to save. */
const told = (course: Course, places: Places): string =>
  writeSave(unpacked(course, places), { saves: 0, sent: 0 }, (id) => course.slides[id]);

/** The same of a save text. */
function held(course: Course, state: string): string | undefined {
  const read = readSave(state, course.outline);
  return read && told(course, read.journey);
}

/** Whether the LMS held something else than what had been done when the page died. */
export const wasBehind = (course: Course, { atTheCut }: Cut): boolean =>
  held(course, atTheCut.held.state) !== told(course, atTheCut.journey);

/**
 * The journey, the screen and all decisions are as they were when the page died, also in the LMS once that is told. A decision
 * whose arrival was never confirmed may be told twice, with the same words and time.
 */
export function expectWhole(course: Course, { seed, scorm, moment }: Plan, cut: Cut): void {
  const { atTheCut, restored } = cut;
  const which = `seed ${seed}, SCORM ${scorm}, ${moment}`;
  expect(unpacked(course, restored.journey), which).toEqual(unpacked(course, atTheCut.journey));
  expect(restored.shown, which).toEqual(atTheCut.shown);
  expect(restored.ledger.saves, which).toBeGreaterThanOrEqual(atTheCut.ledger.saves);
  expect(held(course, cut.held.state), which).toBe(told(course, atTheCut.journey));
  const ids = new Set(cut.held.decisions.map(({ id }) => id));
  expect(ids, which).toEqual(new Set([...atTheCut.held.decisions.map(({ id }) => id), ...atTheCut.pending]));
  expect(new Set(cut.held.decisions.map(({ all }) => all)).size, which).toBe(ids.size);
  expect(cut.violations, which).toEqual([]);
  expect(cut.complaints, which).toEqual([]);
}
