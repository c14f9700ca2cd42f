import type { Course } from '../journeys/course.ts';
import type { Step } from '../journeys/steps.ts';
import type { VirtualClock } from './clock.ts';
import { isSame, isTouched, workIn, type Given } from './given.ts';
import type { Sitting } from './sitting.ts';

/** A sitting of which is noted what the learner gives. */
export interface Watched extends Sitting {
  /** What was given so far: of each slide the last. */
  given(): readonly Given[];
  /** When anything was given, in milliseconds since 1970. */
  moments: readonly number[];
}

/** Watches a sitting; `before` is what was given in the ones before it, in their order. */
export function watched(course: Course, clock: VirtualClock, sitting: Sitting, index: number, before: readonly Given[]): Watched {
  const given = new Map<string, Given>();
  const moments: number[] = [];
  const opening = sitting.journey();

  const note = (id: string) => {
    const work = workIn(course, sitting.journey(), id);
    const start = Object.hasOwn(opening.works, id) ? workIn(course, opening, id) : undefined;
    const earlier = given.get(id)?.work ?? start;
    if (earlier ? isSame(work, earlier) : !isTouched(course, sitting.journey(), work, id)) return;
    const now: Given = {
      slide: id,
      sitting: index,
      at: clock.now(),
      work,
      before: [...(given.get(id)?.before ?? []), ...(earlier ? [earlier] : [])],
    };
    const origin = before.filter((one) => one.slide === id && start && isSame(one.work, start)).at(-1);
    if (origin) origin.became = now;
    given.set(id, now);
    moments.push(now.at);
  };

  return {
    ...sitting,
    async act(step: Step) {
      const { works, at } = sitting.journey();
      await sitting.act(step);
      if (step.do === 'retry') return;
      const journey = sitting.journey();
      const touched = new Set([at, journey.at, ...Object.keys(journey.works).filter((id) => journey.works[id] !== works[id])]);
      for (const id of touched) note(id);
    },
    moments,
    given: () => [...given.values()],
  };
}
