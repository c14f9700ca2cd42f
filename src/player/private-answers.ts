import { withPrivate, writePrivate } from '../course/private.ts';
import type { Journey } from '../course/journey.ts';
import type { Shelf } from '../lms/local.ts';
import type { Slide } from '../slides/kinds.ts';

/** Answers that no LMS is told, on a shelf of this device. */
export interface PrivateAnswers {
  /** The journey with what this device keeps. */
  join(journey: Journey): Journey;
  keep(journey: Journey, slides: Readonly<Record<string, Slide>>): void;
}

/** The private answers of a learner in a course, which `place` names; where storage is blocked they last as long as the page. */
export function privateAnswers(shelf: Shelf, place: string): PrivateAnswers {
  const key = `${place}/private`;
  let kept = '';
  return {
    join(journey) {
      try {
        return withPrivate(journey, shelf.getItem(key) ?? '');
      } catch {
        return journey;
      }
    },
    keep(journey, slides) {
      const text = writePrivate(journey, (id) => slides[id]);
      if (text === kept) return;
      kept = text;
      try {
        shelf.setItem(key, text);
      } catch {
        return;
      }
    },
  };
}
