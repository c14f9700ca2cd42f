import { describe, expect, test } from 'vitest';
import { courseOf } from '../../tests/journeys/course.ts';
import { slideOf } from '../../tests/walks.ts';
import { completionOf, spokenName } from './completion.ts';
import { begin, type Journey, type Work } from './journey.ts';

const slides = {
  choice: { ...slideOf('choice'), id: 'one' },
  page: { ...slideOf('page'), id: 'two' },
  extra: { ...slideOf('page'), id: 'three', required: false },
};
const { outline } = courseOf({ one: slides.choice, two: slides.page, three: slides.extra }, { weights: { one: 100 }, passMark: 80 });
const day = Date.UTC(2026, 1, 3) / 60_000;
const done = (finishedAt?: number, earned?: number): Work => {
  const result = earned === undefined ? undefined : { earned, possible: 1 };
  return { tries: 1, done: true, ...(finishedAt === undefined ? {} : { finishedAt }), ...(result ? { first: result, best: result } : {}) };
};
const journey = (works: Journey['works']): Journey => ({ ...begin(outline, 1), works });

describe('completionOf', () => {
  test('was on the day the last required slide was finished, whatever came later', () => {
    const completion = completionOf(journey({ one: done(day, 1), two: done(day - 60), three: done(day + 5000) }));
    expect(completion).toEqual({ at: day * 60_000, percent: 100, passed: true });
  });

  test('says no day where no record tells one, and takes another slide’s where only that has one', () => {
    expect(completionOf(journey({ one: done(undefined, 1), two: done() })).at).toBeUndefined();
    expect(completionOf(journey({ one: done(undefined, 1), two: done(), three: done(day) })).at).toBe(day * 60_000);
  });

  test('never says passed where the score is too low, or where the course does not pass', () => {
    expect(completionOf(journey({ one: done(day, 0.7999), two: done(day) }))).toEqual({ at: day * 60_000, percent: 79, passed: false });
    const policy = { ...outline.policy, passes: 'never' as const };
    const never = { ...journey({ one: done(day, 1), two: done(day) }), outline: { ...outline, policy } };
    expect(completionOf(never)).toMatchObject({ percent: 100, passed: false });
  });

  test('tells no score where the course tells none', () => {
    const silent = { ...outline, policy: { ...outline.policy, score: false } };
    expect(completionOf({ ...journey({ one: done(day, 1), two: done(day) }), outline: silent })).toEqual({
      at: day * 60_000,
      passed: true,
    });
  });
});

describe('spokenName', () => {
  test.each([
    ['Kim, Dana', 'Dana Kim'],
    ['潘, 小林', '潘小林'],
    [' 潘小林 ', '潘小林'],
    ['Dana Kim', 'Dana Kim'],
    ['Kim,', 'Kim,'],
    ['Kim, Dana, Dr.', 'Kim, Dana, Dr.'],
    ['', ''],
  ])('%o is said %o', (written, said) => expect(spokenName(written)).toBe(said));
});
