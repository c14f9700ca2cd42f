import { withPrivate, writePrivate } from '../course/private.ts';
import type { Journey } from '../course/journey.ts';
import { keysOf } from '../lms/journal.ts';
import type { Shelf } from '../lms/local.ts';
import type { Slide } from '../slides/kinds.ts';

/** Answers that no LMS is told, on a shelf of this device. */
export interface PrivateAnswers {
  /** The journey with what this device keeps. */
  join(journey: Journey): Journey;
  keep(journey: Journey, slides: Readonly<Record<string, Slide>>): void;
}

/** Brings back a text that was kept after the one on the shelf; true where there was one. */
export function bringBack(shelf: Shelf, place: string, text: string): boolean {
  const { secret: key } = keysOf(place);
  if (countOf(text) <= countOf(shelf.getItem(key))) return false;
  shelf.setItem(key, text);
  return true;
}

/** How often private answers were kept before a text was, itself counted. */
const countOf = (text: string | null) => (text ? Number.parseInt(text, 10) || 0 : 0);

const answersIn = (text: string | null) => text?.replace(/^\d+ /, '') ?? '';

/** The private answers of a learner in a course, which `place` names; where storage is blocked they last as long as the page. */
export function privateAnswers(shelf: Shelf, place: string): PrivateAnswers {
  const { secret: key } = keysOf(place);
  let kept = '';
  return {
    join(journey) {
      try {
        return withPrivate(journey, answersIn(shelf.getItem(key)));
      } catch {
        return journey;
      }
    },
    keep(journey, slides) {
      const text = writePrivate(journey, (id) => slides[id]);
      if (text === kept) return;
      kept = text;
      try {
        shelf.setItem(key, `${countOf(shelf.getItem(key)) + 1} ${text}`);
      } catch {
        return;
      }
    },
  };
}
