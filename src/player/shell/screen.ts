import { canRetry, isFinished, seedAt, triesLeft, workOf } from '../../course/journey.ts';
import { secondsLeft, shareDone } from '../../course/progress.ts';
import { entryOf, type OutlineSection } from '../../course/outline.ts';
import { factsAt, slideAt, type Situation } from '../../machine/situation.ts';
import type { Slide, SlideType } from '../../slides/kinds.ts';
import { kindOf } from '../../slides/known.ts';
import type { Given } from '../../slides/view.ts';
import { shareOf } from '../../course/result.ts';
import type { Shot } from './player.ts';

/** What the frame around a slide shows. */
export interface Place {
  section: Partial<OutlineSection> & { number: number };
  /** The place in the section, from 1. */
  at: number;
  count: number;
  finished: readonly boolean[];
  first: boolean;
  minutes: number;
  share: number;
}

export function placeOf({ journey }: Situation): Place {
  const { outline, at } = journey;
  const entry = entryOf(outline, at);
  const slides = outline.slides.filter((one) => one.section === entry.section);
  const number = outline.sections.findIndex((section) => section.id === entry.section) + 1;
  return {
    section: { ...outline.sections[number - 1], number },
    at: slides.indexOf(entry) + 1,
    count: slides.length,
    finished: slides.map((one) => isFinished(journey, one.id)),
    first: outline.slides[0] === entry,
    minutes: Math.ceil(secondsLeft(journey) / 60),
    share: shareDone(journey),
  };
}

/** What the slide's element is given; nothing while its section is loading or when it cannot be played. */
export function givenOf(situation: Pick<Situation, 'journey' | 'slides'>, locale: string): Given<Slide, unknown> | undefined {
  const slide = slideAt(situation);
  const facts = factsAt(situation);
  const { journey } = situation;
  if (!slide || !facts) return undefined;
  const { answer, done } = workOf(journey, slide.id);
  if (answer === undefined) return undefined;
  const verdict = kindOf(slide).judge(slide, answer);
  return { slide, answer, verdict, done, seed: seedAt(journey, slide.id), facts, locale, triesLeft: triesLeft(journey, slide.id) };
}

/** What fills the screen: a slide, or what stands in its place; nothing new while a section is loading. */
export function sightOf(shot: Shot): string | undefined {
  const { journey, broken } = shot.context;
  if (shot.matches('loading')) return undefined;
  if (!shot.matches('playing')) return JSON.stringify(shot.value);
  return `${Object.hasOwn(broken, journey.at) ? 'broken' : 'slide'} ${journey.at}`;
}

/** Slides that lead to a further try themselves. */
const ownTries: readonly SlideType[] = ['quiz', 'roleplay'];

/** Whether a further try of the slide on screen is worth offering: it is allowed, not everything was right, and the slide itself offers none. */
export function offersRetry({ journey }: Situation): boolean {
  const { type, id } = entryOf(journey.outline, journey.at);
  const { best } = workOf(journey, id);
  return !ownTries.includes(type) && canRetry(journey, id) && best !== undefined && shareOf(best) < 1;
}
