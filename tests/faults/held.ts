import type { Journey } from '../../src/course/journey.ts';
import { readSave } from '../../src/course/save.ts';
import type { Course } from '../journeys/course.ts';
import { runTime } from './calls.ts';
import { elementOf } from './elements.ts';
import { workIn, type Work } from './given.ts';
import type { Server } from './server.ts';

/** What the next launch would find. */
export interface Held {
  /** The journey; none where nothing can be read. */
  journey: Journey | undefined;
  /** The work on a slide; none of a slide that was never touched. */
  work(slide: string): Work | undefined;
}

/** What a server would give the next launch. */
export function heldBy({ version, row }: Server, course: Course): Held {
  const { speak } = runTime(version, { row: { ...(row ? { data: row } : {}), violations: [] } });
  speak('Initialize', ['']);
  const journey = readSave(String(speak('GetValue', [elementOf('state', version)]).result), course.outline)?.journey;
  return { journey, work: (slide) => (journey && Object.hasOwn(journey.works, slide) ? workIn(course, journey, slide) : undefined) };
}
