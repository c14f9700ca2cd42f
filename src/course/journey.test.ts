import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { better } from './result.ts';
import { exampleCourse, idOf, slideIn } from '../../tests/journeys/course.ts';
import { seeds, steps, travelled, walked } from '../../tests/journeys/steps.ts';
import {
  act,
  begin,
  canGo,
  canRetry,
  canSubmit,
  enter,
  go,
  isFinished,
  openSlides,
  passOver,
  retry,
  submit,
  triesLeft,
  workOf,
} from './journey.ts';
import { neighbour } from './outline.ts';

const course = exampleCourse({ navigation: 'free' });
const linear = exampleCourse({ navigation: 'linear' });
const start = begin(course.outline, 7);
const choice = slideIn(course, start, idOf('choice'));
const [call, wait, ride] = [0, 1, 2].map((option) => ({ type: 'toggle', option }));
const ids = course.outline.slides.map((entry) => entry.id);
const [page = '', steps2 = '', third = ''] = ids;

const answered = (...events: unknown[]) => events.reduce((so: typeof start, event) => act(so, choice, event), enter(start, choice));
const right = submit(answered(call, ride), choice);
const wrong = submit(answered(wait), choice);

describe('answering', () => {
  test('a slide is entered once, and untouched slides have no work', () => {
    const entered = enter(start, choice);
    expect(enter(entered, choice)).toBe(entered);
    expect(Object.keys(entered.works)).toEqual([choice.id]);
    expect(workOf(entered, page)).toEqual({ tries: 0, done: false });
    expect(act(start, choice, call)).toBe(start);
  });

  test('a refused event leaves the very same journey', () => {
    const entered = enter(start, choice);
    expect(act(entered, choice, { type: 'toggle', option: 9 })).toBe(entered);
  });

  test('a graded slide is confirmed when it is no longer open, and then closed', () => {
    const open = enter(start, choice);
    expect(canSubmit(open, choice)).toBe(false);
    expect(submit(open, choice)).toBe(open);
    expect(canSubmit(answered(call), choice)).toBe(true);
    expect(workOf(right, choice.id)).toMatchObject({ tries: 1, done: true, first: { earned: 1, possible: 1 } });
    expect(canSubmit(right, choice)).toBe(false);
    expect(submit(right, choice)).toBe(right);
    expect(act(right, choice, wait)).toBe(right);
  });

  test('slides to be seen settle by themselves, and can be looked at on', () => {
    const onPage = enter(start, slideIn(course, start, page));
    expect(isFinished(onPage, page)).toBe(true);
    const slide = slideIn(course, start, steps2);
    const seen = walked(course, start, steps2, 'going on card by card ends in seen');
    expect(workOf(seen, steps2)).toMatchObject({ tries: 1, done: true });
    const back = act(seen, slide, { type: 'show', step: 0 });
    expect(workOf(back, steps2)).toMatchObject({ answer: { at: 0 }, tries: 1, done: true });
  });

  test('a quiz leads through itself: its last answer submits it, and its questions can be looked at again', () => {
    const id = idOf('quiz');
    const done = ['toggle', 'confirm', 'look', 'toggle', 'confirm'].reduce(
      (so, type) => act(so, slideIn(course, so, id), { type, option: 0, at: 1 }),
      enter(start, slideIn(course, start, id)),
    );
    expect(workOf(done, id)).toMatchObject({ tries: 1, done: true });
    expect(workOf(act(done, slideIn(course, done, id), { type: 'look', at: 0 }), id)).toMatchObject({ answer: { at: 0 }, tries: 1 });
  });
});

describe('tries', () => {
  test('an open slide has none left, a submitted one those the author allows', () => {
    expect(triesLeft(answered(call), choice.id)).toBe(0);
    expect(triesLeft(wrong, choice.id)).toBe(1);
    expect(canRetry(start, choice.id)).toBe(false);
    expect(retry(start, choice)).toBe(start);
  });

  test('a further try starts anew; the first result stays, the best one rises', () => {
    const again = retry(wrong, choice);
    expect(workOf(again, choice.id)).toMatchObject({ answer: [], done: false, tries: 1, first: { earned: 0 } });
    const second = submit(
      [call, ride].reduce((so, event) => act(so, choice, event), again),
      choice,
    );
    expect(workOf(second, choice.id)).toMatchObject({ tries: 2, first: { earned: 0, possible: 1 }, best: { earned: 1, possible: 1 } });
    expect(triesLeft(second, choice.id)).toBe(0);
    expect(retry(second, choice)).toBe(second);
  });

  test('a worse second try takes nothing back', () => {
    const second = submit(act(retry(right, choice), choice, wait), choice);
    expect(workOf(second, choice.id)).toMatchObject({ first: { earned: 1 }, best: { earned: 1 } });
  });

  test('slides to be seen cannot be retried', () => {
    expect(canRetry(enter(start, slideIn(course, start, page)), page)).toBe(false);
  });

  test('a quiz is drawn anew and remembers what it reported', () => {
    const quiz = slideIn(course, start, idOf('quiz'));
    const done = travelled(course, 7, [{ do: 'go', pick: ids.indexOf(quiz.id) }]);
    const play = (so: typeof done) =>
      ['toggle', 'confirm', 'look', 'toggle', 'confirm'].reduce((at, type) => act(at, quiz, { type, option: 0, at: 1 }), so);
    const again = retry(play(enter(done, quiz)), quiz);
    const { answer } = workOf(again, quiz.id);
    expect(answer).toMatchObject({ confirmed: 0, at: 0, marks: [[], []] });
    expect(answer).toHaveProperty('reported.length', 2);
  });
});

describe('going', () => {
  test('in a free course anywhere, but nowhere outside it', () => {
    for (const id of ids.slice(1)) expect(go(start, id).at).toBe(id);
    expect(go(start, page)).toBe(start);
    expect(go(start, 'elsewhere')).toBe(start);
    expect(canGo(start, 'elsewhere')).toBe(false);
  });

  test('the section whose slide alone passes the course is open from the start, and nothing else', () => {
    const { slides, policy } = linear.outline;
    const last = slides.at(-1);
    const journey = begin({ ...linear.outline, policy: { ...policy, testOut: last?.id ?? '' } }, 7);
    const its = slides.filter(({ section }) => section === last?.section).map(({ id }) => id);
    expect(openSlides(journey)).toEqual(new Set([slides[0]?.id, ...its]));
    for (const { id } of slides.slice(1)) expect(canGo(journey, id)).toBe(its.includes(id));
    const tried = { ...journey, works: { [last?.id ?? '']: { tries: 1, done: true } } };
    expect(openSlides(tried).size).toBe(slides.length);
  });

  test('in a linear course as far as all that is required before is finished', () => {
    const first = enter(begin(linear.outline, 7), slideIn(linear, start, page));
    expect([canGo(first, steps2), canGo(first, third)]).toEqual([true, false]);
    expect(go(first, third)).toBe(first);
    const seen = walked(linear, go(first, steps2), steps2, 'going on card by card ends in seen');
    expect(go(seen, third).at).toBe(third);
    expect(go(seen, page).at).toBe(page);
  });

  test('what need not be done holds nobody up', () => {
    const slides = linear.outline.slides.map((entry) => (entry.id === steps2 ? { ...entry, required: false } : entry));
    const first = enter(begin({ ...linear.outline, slides }, 7), slideIn(linear, start, page));
    expect(canGo(first, third)).toBe(true);
  });

  test('a slide that was touched stays open while it is tried again', () => {
    const opened = { ...begin(linear.outline, 7), works: { [third]: { tries: 1, done: false } } };
    expect(canGo(opened, third)).toBe(true);
  });

  test('a slide that cannot be played is passed over', () => {
    const over = passOver(passOver(begin(linear.outline, 7), page), steps2);
    expect(workOf(over, page)).toEqual({ tries: 1, done: false });
    expect(canGo(over, third)).toBe(true);
    expect(workOf(passOver(wrong, choice.id), choice.id)).toMatchObject({ tries: 1, first: { earned: 0 } });
  });

  test('the ends of a course have one neighbour', () => {
    expect(neighbour(course.outline, page, -1)).toBeUndefined();
    expect(neighbour(course.outline, page, 1)?.id).toBe(steps2);
    expect(neighbour(course.outline, ids.at(-1) ?? '', 1)).toBeUndefined();
  });
});

describe('any journey', () => {
  test.each([course, linear])('keeps its first results, never loses a best one, and stands where it may', (on) => {
    fc.assert(
      fc.property(seeds, steps, (seed, way) => {
        let before = begin(on.outline, seed);
        travelled(on, seed, way, (journey) => {
          for (const [id, { first, best, tries }] of Object.entries(before.works)) {
            const now = workOf(journey, id);
            if (first) expect(now.first).toBe(first);
            if (best) expect(better(now.best, best)).toBe(now.best);
            expect(now.tries).toBeGreaterThanOrEqual(tries);
          }
          for (const { id, type, possible, attempts } of on.outline.slides) {
            if (possible > 0 && type !== 'roleplay') expect(workOf(journey, id).tries).toBeLessThanOrEqual(attempts);
            expect(openSlides(journey).has(id)).toBe(canGo(journey, id));
          }
          expect(canGo(journey, journey.at)).toBe(true);
          before = journey;
        });
      }),
    );
  });
});
