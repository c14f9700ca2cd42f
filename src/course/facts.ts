import type { Missed } from '../core/kind.ts';
import type { Slide } from '../slides/kinds.ts';
import { workOf, type Journey } from './journey.ts';
import { shareOf, type Result } from './result.ts';

/** What a slide may say about the whole course: the rules, and how a quiz went. */
export interface CourseFacts {
  rules: {
    /** In percent. */
    passMark: number;
    minutes: number;
    counts: 'first' | 'best';
    /** The slides that count, with their share of the score in percent. */
    scored: readonly { id: string; title: string; share: number }[];
  };
  /** How the slide's own tries went, in percent: what the course has counted. */
  own?: { first: number; best: number };
  /** Of the quiz a results slide speaks of; missing while a try of it is open. */
  results?: QuizFacts;
  /** Of the whole course, for a results slide. */
  course?: CourseResult;
}

/** What the slides that count have brought so far. */
export interface CourseResult {
  /** In percent, rounded down; missing before every slide that counts is finished. */
  percent?: number;
  passed: boolean;
  /** The slides that count; `percent` is missing where one is not finished. */
  parts: readonly { id: string; title: string; share: number; percent?: number }[];
}

export interface QuizFacts {
  earned: number;
  possible: number;
  /** In percent, of the try that counts. */
  percent: number;
  passed: boolean;
  /** How the last try went, whether or not it counts; `missed` speaks of it. */
  last: Result;
  missed: readonly (Missed & { links: readonly { id: string; title: string }[] })[];
  triesLeft: number;
}

/** What the given slide may say of the course; `slideOf` finds the slides of loaded sections. */
export function factsFor(journey: Journey, slide: Slide, slideOf: (id: string) => Slide | undefined): CourseFacts {
  const { passMark, counts, slides } = journey.outline;
  const weights = slides.reduce((sum, entry) => sum + entry.weight, 0);
  const rules = {
    passMark,
    counts,
    minutes: Math.ceil(slides.reduce((sum, entry) => sum + entry.seconds, 0) / 60),
    scored: slides
      .filter((entry) => entry.weight > 0)
      .map(({ id, title, weight }) => ({ id, title, share: Math.round((weight / weights) * 100) })),
  };
  return { rules, ...(tellers.get(slide.type) ?? ownFacts)(journey, slide, rules, slideOf) };
}

/** What slides of a type may say beyond the rules. */
export type Teller = (
  journey: Journey,
  slide: Slide,
  rules: CourseFacts['rules'],
  slideOf: (id: string) => Slide | undefined,
) => Omit<CourseFacts, 'rules'>;

const tellers = new Map<string, Teller>();

/** Makes known what slides of a type may say; it comes with the type's element. */
export const tellBy = (type: Slide['type'], teller: Teller) => tellers.set(type, teller);

function ownFacts(journey: Journey, slide: Slide): Pick<CourseFacts, 'own'> {
  const { first, best } = workOf(journey, slide.id);
  return first && best ? { own: { first: percentOf(first), best: percentOf(best) } } : {};
}

/** A result in percent. */
export const percentOf = (result: Result) => Math.round(shareOf(result) * 100);
