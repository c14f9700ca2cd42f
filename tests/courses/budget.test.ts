import { describe, expect, it } from 'vitest';
import { budgets, weigh } from '../../src/course/budget.ts';
import { checkBudget } from '../../src/course/check-budget.ts';
import { checkCourse } from '../../src/course/check.ts';
import { problemOf } from '../../src/course/finding.ts';
import { readScript } from '../../src/course/json.ts';
import { longestSegment } from '../../src/course/save.ts';
import type { Problem } from '../../src/core/problem.ts';
import { schema } from '../../src/slides/quiz/quiz.schema.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { slideOf, types } from '../walks.ts';
import { fixture } from './fixtures.ts';

const small = fixture('small');

/** What the segment of a slide takes that holds no answer: its id and structure, and what was earned. */
const lightest = Math.min(...types.map((type) => longestSegment(slideOf(type))));

const question = (at: number) => ({
  id: `question-${at}`,
  question: '先做什么？',
  options: [...'abcdefgh'].map((id, position) => ({ id, text: id, right: position === 0, feedback: '因为。' })),
});
const quiz = schema.parse({
  type: 'quiz',
  id: 'quiz',
  title: '测一测',
  draw: 30,
  pool: Array.from({ length: 60 }, (_, at) => question(at)),
});
const quizzes = (count: number) => Array.from({ length: count }, (_, at) => ({ ...quiz, id: `quiz-${at}` }));

/** What `check` says of a course of so many quizzes, each of thirty questions. */
function told(count: number): readonly Problem[] {
  const { script } = readScript('course.json', small.texts['course.json'] ?? '');
  if (!script) throw new Error('course.json could not be read');
  return checkBudget(script, quizzes(count)).map((finding) => problemOf(finding, 'en'));
}

describe('what a learner can answer at its longest', () => {
  it('fits in the shipped course, with room for a few slides more', () => {
    const shipped = readCourseFolder('course');
    const slides = Object.values((shipped && checkCourse(shipped, 'en').authored?.slides) ?? {});
    const { total } = weigh(slides);
    expect(slides.length).toBeGreaterThan(100);
    expect(total).toBeGreaterThan(slides.length * lightest);
    expect(total).toBeLessThan(budgets['1.2'] * 0.9);
  });

  it('is told with the heaviest slides where SCORM 1.2 cannot keep it', () => {
    const [problem, ...more] = told(40);
    expect(more).toEqual([]);
    expect(problem?.severity).toBe('warning');
    expect(problem?.what).toMatch(/can take \d{4} characters; SCORM 1\.2 keeps 4000/);
    expect(problem?.advice).toMatch(/make these lighter: quiz-\d+ \(\d+\), quiz-/);
  });

  it('is an error where no LMS is sure to keep it', () => {
    expect(told(160).map(({ code, severity }) => `${code} ${severity}`)).toEqual(['budget.over error']);
  });

  it('is not spoken of where it fits', () => expect(told(10)).toEqual([]));
});
