import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf, exampleCourse, idOf } from '../../tests/journeys/course.ts';
import { seeds, steps, travelled } from '../../tests/journeys/steps.ts';
import { slideOf } from '../../tests/walks.ts';
import { begin, type Journey, type Mark } from './journey.ts';
import { counted, finalScore, higher, isComplete, scoreOf, secondsLeft, shareDone, statuses, statusOf } from './progress.ts';

const best = exampleCourse({ counts: 'best', navigation: 'free' });
const first = exampleCourse({ counts: 'first', navigation: 'free' });
const choice = idOf('choice');
const quiz = idOf('quiz');
const tried = (earned: number, possible: number, then = earned): Mark => ({
  tries: 1,
  done: true,
  first: { earned, possible },
  best: { earned: Math.max(earned, then), possible },
});

/** A journey with the given marks; `done` has every other slide finished too. */
function marked(course: typeof best, marks: Record<string, Mark>, done = false): Journey {
  const rest = done ? Object.fromEntries(course.outline.slides.map(({ id }) => [id, { tries: 1, done: true }])) : {};
  return { ...begin(course.outline, 1), works: { ...rest, ...marks } };
}

describe('the policy of the course', () => {
  const under = (policy: Partial<typeof best.outline.policy>) => ({
    ...best,
    outline: { ...best.outline, policy: { ...best.outline.policy, ...policy } },
  });
  const good = { [choice]: tried(1, 1), [quiz]: tried(2, 2) };
  const bad = { [choice]: tried(0, 1), [quiz]: tried(0, 2) };

  test('required slides complete it, or all, or the pass mark alone', () => {
    const optional = best.outline.slides.find(({ id }) => id !== choice && id !== quiz)?.id ?? '';
    const slides = best.outline.slides.map((entry) => (entry.id === optional ? { ...entry, required: false } : entry));
    const without = (completes: 'required' | 'all') => {
      const course = under({ completes });
      const journey = marked({ ...course, outline: { ...course.outline, slides } }, good, true);
      const { [optional]: _, ...works } = journey.works;
      return { ...journey, works };
    };
    expect([without('required'), without('all')].map(isComplete)).toEqual([true, false]);
    expect([good, bad].map((marks) => isComplete(marked(under({ completes: 'score' }), marks)))).toEqual([true, false]);
    expect(statusOf(marked(under({ completes: 'score' }), good))).toBe('passed');
  });

  test('a course that never passes is completed, whatever its score', () => {
    const course = under({ passes: 'never' });
    expect(statusOf(marked(course, good, true))).toBe('completed');
    expect(statusOf(marked(course, bad, true))).toBe('completed');
    expect(finalScore(marked(course, bad, true))).toBe(0);
  });

  test('the slide that may be opened at once passes the course by itself; its score stands until all that counts is done', () => {
    const course = under({ testOut: quiz });
    const passed = { [quiz]: tried(9, 10) };
    expect(isComplete(marked(course, passed))).toBe(true);
    expect([statusOf(marked(course, passed)), finalScore(marked(course, passed))]).toEqual(['passed', 90]);
    expect(statusOf(marked(course, { [quiz]: tried(7, 10) }))).toBe('incomplete');
    const worse = marked(course, { ...passed, [choice]: tried(0, 1) });
    expect([scoreOf(worse), statusOf(worse)]).toEqual([67.5, 'passed']);
    expect(scoreOf(marked(course, { ...passed, [choice]: tried(1, 1) }))).toBe(92.5);
  });

  test('the score is kept to itself where it says so', () => {
    expect(finalScore(marked(under({}), good, true))).toBe(100);
    expect(finalScore(marked(under({ score: false }), good, true))).toBeUndefined();
    expect(statusOf(marked(under({ score: false }), good, true))).toBe('passed');
  });
});

describe('score', () => {
  test('there is none before every slide that counts is finished', () => {
    expect(scoreOf(marked(best, {}))).toBeUndefined();
    expect(scoreOf(marked(best, { [quiz]: tried(2, 2) }))).toBeUndefined();
    expect(scoreOf(marked(best, { [quiz]: tried(2, 2), [choice]: { tries: 0, done: false } }))).toBeUndefined();
  });

  test.each([
    [0, 0, 0],
    [1, 0, 25],
    [0, 2, 75],
    [1, 1, 62.5],
    [1, 2, 100],
  ])('choice %i of 1 at weight 25 and quiz %i of 2 at weight 75 make %d', (one, two, score) => {
    expect(scoreOf(marked(best, { [choice]: tried(one, 1), [quiz]: tried(two, 2) }))).toBe(score);
  });

  test('what has no weight does not matter', () => {
    const marks = { [choice]: tried(1, 1), [quiz]: tried(2, 2), [idOf('match')]: tried(0, 3) };
    expect(scoreOf(marked(best, marks))).toBe(100);
  });

  test('weights need not make a hundred', () => {
    const course = exampleCourse({ weights: { [choice]: 1, [quiz]: 2 } });
    expect(scoreOf(marked(course, { [choice]: tried(1, 1), [quiz]: tried(0, 2) }))).toBe(33.33);
  });

  test('the try that counts is the first or the best, as the course says', () => {
    const marks = { [choice]: tried(0, 1, 1), [quiz]: tried(2, 2) };
    expect(scoreOf(marked(best, marks))).toBe(100);
    expect(scoreOf(marked(first, marks))).toBe(75);
    expect(counted(marked(first, marks), choice)).toEqual({ earned: 0, possible: 1 });
  });

  test('it is 0 to 100 and has at most two decimals', () => {
    const share = fc.integer({ min: 1, max: 4000 }).chain((possible) => fc.nat(possible).map((earned) => tried(earned, possible)));
    const weight = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(share, share, weight, weight, (one, two, w1, w2) => {
        const score = scoreOf(marked(exampleCourse({ weights: { [choice]: w1, [quiz]: w2 } }), { [choice]: one, [quiz]: two })) ?? -1;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(String(score)).toMatch(/^\d+(\.\d{1,2})?$/);
      }),
    );
  });
});

describe('status', () => {
  const passing = { [choice]: tried(1, 1), [quiz]: tried(2, 2) };
  const failing = { [choice]: tried(1, 1), [quiz]: tried(1, 2) };

  test('incomplete until every required slide is finished, then passed or failed', () => {
    expect(statusOf(marked(best, {}))).toBe('incomplete');
    expect(statusOf(marked(best, passing))).toBe('incomplete');
    expect(isComplete(marked(best, passing))).toBe(false);
    expect(statusOf(marked(best, passing, true))).toBe('passed');
    expect(statusOf(marked(best, failing, true))).toBe('failed');
  });

  test('the pass mark itself passes', () => {
    const course = exampleCourse({ passMark: 62.5 });
    expect(statusOf(marked(course, failing, true))).toBe('passed');
    expect(statusOf(marked(exampleCourse({ passMark: 62.51 }), failing, true))).toBe('failed');
  });

  test('a course that counts nothing is completed', () => {
    const course = exampleCourse({ weights: {} });
    expect(statusOf(marked(course, {}, true))).toBe('completed');
    expect(scoreOf(marked(course, {}, true))).toBeUndefined();
  });

  test('what need not be done may be left out', () => {
    const course = courseOf({ a: { ...slideOf('page'), id: 'a' }, b: { ...slideOf('page'), id: 'b', required: false } });
    expect(statusOf(marked(course, { a: { tries: 1, done: true } }))).toBe('completed');
  });

  test('of two the higher one is told', () => {
    expect(higher(undefined, 'incomplete')).toBe('incomplete');
    for (const [low, one] of statuses.entries()) {
      for (const [high, other] of statuses.entries()) expect(higher(one, other)).toBe(statuses[Math.max(low, high)]);
    }
  });

  test('where the best try counts, it only rises by itself', () => {
    fc.assert(
      fc.property(seeds, steps, (seed, way) => {
        let before = 0;
        travelled(best, seed, way, (journey) => {
          const now = statuses.indexOf(statusOf(journey));
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        });
      }),
    );
  });
});

describe('time', () => {
  const total = best.outline.slides.reduce((sum, entry) => sum + entry.seconds, 0);

  test('is left for what is not finished', () => {
    expect(secondsLeft(marked(best, {}))).toBe(total);
    const seconds = best.outline.slides.find(({ id }) => id === quiz)?.seconds ?? 0;
    expect(secondsLeft(marked(best, { [quiz]: tried(0, 2) }))).toBe(total - seconds);
    expect(shareDone(marked(best, { [quiz]: tried(0, 2) }))).toBeCloseTo(seconds / total);
  });

  test('is up when all is done', () => {
    expect(shareDone(marked(best, {}))).toBe(0);
    expect([secondsLeft(marked(best, {}, true)), shareDone(marked(best, {}, true))]).toEqual([0, 1]);
  });
});
