import { enter, workOf, type Journey } from '../../src/course/journey.ts';
import type { PlayerEvent } from '../../src/machine/player.ts';
import { kindOf } from '../../src/slides/known.ts';
import { slideIn, type Course } from '../journeys/course.ts';
import type { Step } from '../journeys/steps.ts';
import { walksOf } from './examples.ts';

/** What a step of a random journey is to the player: the events it is sent, as `stepped` does to a bare journey. */
export function eventsOf(course: Course, journey: Journey, { do: what, pick }: Step): readonly PlayerEvent[] {
  const slide = slideIn(course, journey);
  const walks = walksOf(slide.type);
  const answer = (event: unknown): PlayerEvent => ({ type: 'answer', event });
  switch (what) {
    case 'event': {
      const events = walks.flatMap((walk) => walk.events);
      return events.length === 0 ? [] : [answer(events[pick % events.length])];
    }
    case 'walk': {
      const walk = walks[pick % walks.length];
      return [...(walk?.events ?? []).map(answer), ...(walk?.submit ? [{ type: 'submit' } as const] : [])];
    }
    case 'next': {
      const work = workOf(enter(journey, slide), slide.id);
      const step = kindOf(slide).advance?.(slide, work.answer);
      return step ? [answer(step.event)] : [];
    }
    case 'submit':
      return [{ type: 'submit' }];
    case 'retry':
      return [{ type: 'retry', slide: slide.id }];
    case 'go': {
      const { slides } = course.outline;
      return [{ type: 'go', slide: slides[pick % slides.length]?.id ?? '' }];
    }
  }
}
