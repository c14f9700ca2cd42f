import type { Slide } from '../slides/kinds.ts';
import { isKnown, kindOf } from '../slides/known.ts';
import { percentOf, type CourseFacts, type CourseResult, type QuizFacts, type Teller } from './facts.ts';
import { enter, triesLeft, workOf, type Journey } from './journey.ts';
import { entryOf } from './outline.ts';
import { counted, scoreOf, testedOut } from './progress.ts';
import { shareOf } from './result.ts';

/** What a results slide says: how the course and its quiz went. */
export const resultsFacts: Teller = (journey, slide, { scored }, slideOf) => {
  const quiz = slide.type === 'results' ? slideOf(slide.of) : undefined;
  const results = quiz ? quizFacts(journey, quiz) : undefined;
  const course = courseResult(journey, scored);
  return results ? { results, course } : { course };
};

function courseResult(journey: Journey, scored: CourseFacts['rules']['scored']): CourseResult {
  const score = scoreOf(journey);
  const parts = scored.map((part) => {
    const result = counted(journey, part.id);
    return result ? { ...part, percent: percentOf(result) } : part;
  });
  const passed = testedOut(journey) !== undefined || (score !== undefined && score >= journey.outline.passMark);
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
