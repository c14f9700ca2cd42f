import { random } from '../../../src/core/random.ts';
import type { Version } from '../../../src/lms/api.ts';
import type { PlayerEvent } from '../../../src/machine/player.ts';
import type { Slide } from '../../../src/slides/kinds.ts';
import type { Course } from '../../journeys/course.ts';
import { exampleOf } from '../../walks.ts';

/**
 * When the page dies: at once, while the save is still waiting, in the middle of telling the LMS, before it has stored what it was
 * told, after it has and before it says so, while the host is being asked for, and when all is said to be saved.
 */
export const moments = ['at once', 'waiting', 'telling', 'storing', 'stored', 'asking the host', 'saved'] as const;
export type Moment = (typeof moments)[number];

/** A slide that is gone to, what the player is told there, and what is then really clicked on. */
export interface Visit {
  slide: string;
  wishes: readonly PlayerEvent[];
  clicks: readonly number[];
}

/** What a learner does until the page dies, and when it dies. */
export interface Plan {
  seed: number;
  scorm: Version;
  before: readonly Visit[];
  /** What is done last: none of it has been saved when the page begins to die. */
  last: Visit;
  moment: Moment;
  /** How long the page still lives then, in milliseconds, where that is not given by what happens. */
  rest: number;
}

type Chance = () => number;

const versions = ['1.2', '2004'] as const;
const below = (count: number, chance: Chance) => Math.floor(chance() * count);

/** The plan of a seed. As many seeds in a row as there are slides end on each of them once. */
export function planOf({ outline, slides }: Course, seed: number): Plan {
  const chance = random(seed);
  const all = outline.slides.flatMap(({ id }) => slides[id] ?? []);
  const last = all[seed % all.length];
  const moment = moments[seed % moments.length];
  if (!last || !moment) throw new Error('the course has no slides');
  const before = Array.from({ length: 2 + below(5, chance) }, () => all[below(all.length, chance)]);
  return {
    seed,
    scorm: versions[Math.floor(seed / 3) % 2] ?? '1.2',
    before: [...before, ...elsewhere(all, last)].flatMap((slide) => (slide ? [visitTo(slide, 0.2, chance)] : [])),
    last: visitTo(last, leadsAway(last) ? 0 : 1, chance),
    moment,
    rest: below(moment === 'waiting' ? 500 : 100, chance),
  };
}

/** A results page has only links to other slides. */
const leadsAway = ({ type }: Slide) => type === 'results';

/** A slide to come from, so that there is always something to save. */
const elsewhere = (all: readonly Slide[], last: Slide) => all.filter(({ id }) => id !== last.id).slice(0, 1);

/** The beginning of one of the slide's example walks, most often confirmed where it ends so, and at times tried again. */
function visitTo(slide: Slide, clicking: number, chance: Chance): Visit {
  const { walks } = exampleOf(slide.type);
  const walk = walks[below(walks.length, chance)];
  const events = walk?.events ?? [];
  const done = chance() < 0.4 ? events : events.slice(0, 1 + below(events.length, chance));
  const ends = walk?.submit === true && done.length === events.length;
  const ending: readonly PlayerEvent[] = ends ? [{ type: 'submit' }, ...again(slide, chance)] : [];
  const clicks = chance() < clicking ? Array.from({ length: below(3, chance) }, () => below(100, chance)) : [];
  return { slide: slide.id, wishes: [...done.map((event) => ({ type: 'answer' as const, event })), ...ending], clicks };
}

const again = ({ id }: Slide, chance: Chance): readonly PlayerEvent[] => (chance() < 0.3 ? [{ type: 'retry', slide: id }] : []);
