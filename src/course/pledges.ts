import type { Line } from '../core/text.ts';
import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import { enter, isFinished, workOf, type Journey } from './journey.ts';
import type { OutlineEntry } from './outline.ts';

/** An action that the learner chose to try. */
export interface Pledge {
  slide: string;
  /** Which action, by its name in the script. */
  option: string;
  text: Line;
}

/** The pledge slides that the learner has answered, in the order of the course. */
export const pledgedSlides = (journey: Journey): readonly OutlineEntry[] =>
  journey.outline.slides.filter(({ id, type }) => type === 'pledge' && isFinished(journey, id));

/** The pledge slide that was answered last. */
export function lastPledged(journey: Journey): OutlineEntry | undefined {
  const when = ({ id }: OutlineEntry) => workOf(journey, id).finishedAt ?? 0;
  return pledgedSlides(journey).reduce<OutlineEntry | undefined>(
    (last, entry) => (last && when(last) > when(entry) ? last : entry),
    undefined,
  );
}

/** What was chosen on a pledge slide. */
export function pledgeOn(journey: Journey, slide: Slide): Pledge | undefined {
  if (slide.type !== 'pledge') return undefined;
  const { answer, done } = workOf(enter(journey, slide), slide.id);
  const [given] = kindOf(slide).reports?.(slide, answer, done)[0]?.given ?? [];
  const chosen = slide.options.find(({ id }) => id === given);
  return chosen && { slide: slide.id, option: chosen.id, text: chosen.text };
}

/** A pledge's name on this device: another action chosen on the same slide is another pledge. */
export const nameOfPledge = ({ slide, option }: Pledge) => `${slide}/${option}`;
