import { describe, expect, test } from 'vitest';
import { exampleCourse, idOf, slideIn } from '../../tests/journeys/course.ts';
import { walked } from '../../tests/journeys/steps.ts';
import { factsFor } from './facts.ts';
import { act, begin, passOver, retry, type Journey } from './journey.ts';

const course = exampleCourse({ counts: 'first', navigation: 'free', passMark: 60 });
const start = begin(course.outline, 7);
const page = slideIn(course, start, idOf('page'));
const quiz = slideIn(course, start, idOf('quiz'));
const results = slideIn(course, start, idOf('results'));
const factsOf = (journey: Journey) => factsFor(journey, results, (id) => course.slides[id]);

/** The examples' walks assume their own seeds; the journey's seed is sought that draws the same questions. */
function taken(name: string, drawn: readonly number[]): Journey {
  for (let seed = 0; seed < 500; seed += 1) {
    const journey = walked(course, begin(course.outline, seed), quiz.id, name);
    const { answer } = journey.works[quiz.id] ?? {};
    if (typeof answer === 'object' && answer !== null && 'drawn' in answer && JSON.stringify(answer.drawn) === JSON.stringify(drawn))
      return journey;
  }
  throw new Error('no seed draws these questions');
}

describe('rules', () => {
  test('what counts, what passes and how long it takes', () => {
    const { rules, results: none } = factsFor(start, page, (id) => course.slides[id]);
    const seconds = course.outline.slides.reduce((sum, entry) => sum + entry.seconds, 0);
    expect(rules).toEqual({
      passMark: 60,
      counts: 'first',
      minutes: Math.ceil(seconds / 60),
      scored: [
        { id: idOf('choice'), title: '四点的车，五点也交不了', share: 25 },
        { id: idOf('quiz'), title: '接电话：三选二', share: 75 },
      ],
    });
    expect(none).toBeUndefined();
  });

  test('shares are shares of all weights', () => {
    const thirds = exampleCourse({ weights: { [idOf('choice')]: 1, [idOf('quiz')]: 2 } });
    const { rules } = factsFor(begin(thirds.outline, 1), page, () => undefined);
    expect(rules.scored.map(({ share }) => share)).toEqual([33, 67]);
  });
});

describe('results', () => {
  test('there are none before the quiz is finished, or while its section is not loaded', () => {
    expect(factsOf(start).results).toBeUndefined();
    const half = walked(course, start, quiz.id, 'two questions are still to answer');
    expect(factsOf(half).results).toBeUndefined();
    expect(factsFor(taken('both right', [0, 1]), results, () => undefined).results).toBeUndefined();
  });

  test('all right', () => {
    expect(factsOf(taken('both right', [0, 1])).results).toEqual({
      earned: 2,
      possible: 2,
      percent: 100,
      passed: true,
      last: { earned: 2, possible: 2 },
      missed: [],
      triesLeft: 1,
    });
  });

  test('what was missed leads to the slides that answer it', () => {
    const facts = factsOf(taken('several are to be marked: one of two is not right', [2, 1])).results;
    expect(facts).toMatchObject({ earned: 1, possible: 2, percent: 50, passed: false, triesLeft: 1 });
    expect(facts?.missed).toEqual([
      {
        text: ['挂电话前，要跟客户核对哪几样？'],
        screens: [idOf('steps')],
        links: [{ id: idOf('steps'), title: '陪客户绕车一圈' }],
      },
    ]);
  });

  test('the pass mark itself passes', () => {
    const half = taken('several are to be marked: one of two is not right', [2, 1]);
    const passed = (passMark: number) => factsOf({ ...half, outline: { ...course.outline, passMark } }).results?.passed;
    expect([passed(50), passed(50.1)]).toEqual([true, false]);
  });

  test('there are none of a quiz that cannot be played any more', () => {
    expect(factsOf(passOver(taken('both right', [0, 1]), quiz.id)).results).toBeUndefined();
  });

  test('a worse last try is told beside the one that counts', () => {
    const events = [
      { type: 'toggle', option: 2 },
      { type: 'confirm' },
      { type: 'look', at: 1 },
      { type: 'toggle', option: 2 },
      { type: 'confirm' },
    ];
    const again = events.reduce((journey, event) => act(journey, quiz, event), retry(taken('both right', [0, 1]), quiz));
    const facts = factsOf(again).results;
    expect(facts).toMatchObject({ earned: 2, percent: 100, passed: true });
    expect(facts?.last.earned).toBeLessThan(2);
    expect(facts?.missed.length).toBe(2 - (facts?.last.earned ?? 2));
  });

  test('there are none while another try goes on', () => {
    expect(factsOf(retry(taken('both right', [0, 1]), quiz)).results).toBeUndefined();
  });
});

describe('the whole course', () => {
  const courseOf = (journey: Journey) => factsOf(journey).course;

  test('is told part by part, and its score once all parts are there', () => {
    const half = taken('both right', [0, 1]);
    expect(courseOf(half)).toEqual({
      passed: false,
      parts: [
        { id: idOf('choice'), title: '四点的车，五点也交不了', share: 25 },
        { id: idOf('quiz'), title: '接电话：三选二', share: 75, percent: 100 },
      ],
    });
    const whole = walked(course, half, idOf('choice'), 'both right replies, in any order');
    expect(courseOf(whole)).toMatchObject({ percent: 100, passed: true });
  });

  test('fails by its own score, whatever the quiz came to', () => {
    const strict = { ...course.outline, passMark: 80 };
    const wrong = walked(course, { ...taken('both right', [0, 1]), outline: strict }, idOf('choice'), 'one of the two is not enough');
    expect(courseOf(wrong)).toMatchObject({ percent: 75, passed: false });
    expect(factsOf(wrong).results?.passed).toBe(true);
  });

  test('is told on results slides alone', () => {
    expect(factsFor(start, page, (id) => course.slides[id]).course).toBeUndefined();
  });
});
