import type { Missed } from '../core/kind.ts';
import type { Slide } from '../slides/kinds.ts';
import { isKnown, kindOf } from '../slides/known.ts';
import { enter, triesLeft, workOf, type Journey } from './journey.ts';
import { entryOf } from './outline.ts';
import { counted, scoreOf } from './progress.ts';
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
  const quiz = slide.type === 'results' ? slideOf(slide.of) : undefined;
  const results = quiz ? quizFacts(journey, quiz) : undefined;
  if (slide.type !== 'results') return { rules, ...ownFacts(journey, slide) };
  const course = courseResult(journey, rules.scored);
  return results ? { rules, results, course } : { rules, course };
}

function ownFacts(journey: Journey, slide: Slide): Pick<CourseFacts, 'own'> {
  const { first, best } = workOf(journey, slide.id);
  return first && best ? { own: { first: percentOf(first), best: percentOf(best) } } : {};
}

const percentOf = (result: Result) => Math.round(shareOf(result) * 100);

function courseResult(journey: Journey, scored: CourseFacts['rules']['scored']): CourseResult {
  const score = scoreOf(journey);
  const parts = scored.map((part) => {
    const result = counted(journey, part.id);
    return result ? { ...part, percent: percentOf(result) } : part;
  });
  const passed = score !== undefined && score >= journey.outline.passMark;
  return score === undefined ? { passed, parts } : { percent: Math.floor(score), passed, parts };
}

function quizFacts(journey: Journey, quiz: Slide): QuizFacts | undefined {
  if (!isKnown(quiz.type)) return undefined;
  const { answer, done } = workOf(enter(journey, quiz), quiz.id);
  const result = counted(journey, quiz.id);
  if (!result || !done || answer === undefined) return undefined;
  const percent = percentOf(result);
  const verdict = kindOf(quiz).judge(quiz, answer);
  const last = verdict.is === 'scored' ? { earned: verdict.earned, possible: verdict.possible } : result;
  const missed = kindOf(quiz).missed?.(quiz, answer) ?? [];
  return {
    ...result,
    last,
    percent,
    passed: shareOf(result) * 100 >= journey.outline.passMark,
    missed: missed.map((one) => ({ ...one, links: one.screens.map((id) => ({ id, title: entryOf(journey.outline, id).title })) })),
    triesLeft: triesLeft(journey, quiz.id),
  };
}
