import fc from 'fast-check';
import { act, begin, enter, go, retry, submit, workOf, type Journey } from '../../src/course/journey.ts';
import type { Slide } from '../../src/slides/kinds.ts';
import { kindOf } from '../../src/slides/known.ts';
import { exampleOf, type Walk } from '../walks.ts';
import { slideIn, type Course } from './course.ts';

/** Something a learner does; which event, walk or slide is meant, `pick` says. */
export interface Step {
  do: 'event' | 'walk' | 'next' | 'submit' | 'retry' | 'go';
  pick: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('event', 'walk', 'walk', 'walk', 'next', 'submit', 'retry', 'retry', 'go'),
  pick: fc.nat(99),
});

export const steps = fc.array(step, { maxLength: 40, size: 'max' });
export const seeds = fc.nat(0xffffffff);

/** The journey after a step. */
export function stepped(course: Course, journey: Journey, { do: what, pick }: Step): Journey {
  const slide = slideIn(course, journey);
  const here = enter(journey, slide);
  const { walks } = exampleOf(slide.type);
  const events = walks.flatMap((walk) => walk.events);
  const { slides } = course.outline;
  switch (what) {
    case 'event':
      return act(here, slide, events[pick % events.length] ?? { type: 'nothing' });
    case 'walk':
      return walkedOn(here, slide, walks[pick % walks.length]);
    case 'next': {
      const { answer } = workOf(here, slide.id);
      return act(here, slide, kindOf(slide).advance?.(slide, answer)?.event ?? { type: 'nothing' });
    }
    case 'submit':
      return submit(here, slide);
    case 'retry':
      return retry(here, slide);
    case 'go':
      return go(here, slides[pick % slides.length]?.id ?? '');
  }
}

/** A journey, and the way it went. */
export function travelled(
  course: Course,
  seed: number,
  way: readonly Step[],
  visit: (journey: Journey) => void = () => undefined,
): Journey {
  let journey = begin(course.outline, seed);
  for (const one of way) {
    journey = stepped(course, journey, one);
    visit(journey);
  }
  return journey;
}

/** The journey after the slide's example walk of this name is walked, and confirmed where it says so. */
export function walked(course: Course, journey: Journey, id: string, name: string): Journey {
  const slide = slideIn(course, journey, id);
  const walk = exampleOf(slide.type).walks.find((one) => one.name === name);
  if (!walk) throw new Error(`no walk “${name}”`);
  return walkedOn(enter(journey, slide), slide, walk);
}

function walkedOn(journey: Journey, slide: Slide, walk: Walk | undefined): Journey {
  const done = (walk?.events ?? []).reduce((so: Journey, event) => act(so, slide, event), journey);
  return walk?.submit ? submit(done, slide) : done;
}
