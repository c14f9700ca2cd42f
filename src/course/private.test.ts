import { expect, test } from 'vitest';
import { exampleCourse, idOf } from '../../tests/journeys/course.ts';
import { walked } from '../../tests/journeys/steps.ts';
import { begin, enter, workOf } from './journey.ts';
import { withPrivate, writePrivate } from './private.ts';
import { readSave, writeSave } from './save.ts';

const plain = exampleCourse({ navigation: 'free', weights: {} });
const [choice, match] = [idOf('choice'), idOf('match')];
const outline = {
  ...plain.outline,
  slides: plain.outline.slides.map((entry) => (entry.id === choice ? { ...entry, private: true as const } : entry)),
};
const course = { ...plain, outline };
const slideOf = (id: string) => course.slides[id];
const slide = course.slides[choice];
const answered = walked(
  course,
  walked(course, begin(outline, 1), match, 'all linked at the first try'),
  choice,
  'both right replies, in any order',
);

const lms = writeSave(answered, { saves: 1, sent: 0 }, slideOf);
const device = writePrivate(answered, slideOf);

test('the LMS is told no more of a private slide than that it was finished', () => {
  const works = readSave(lms, outline)?.journey.works ?? {};
  expect(works[choice]).toEqual({ tries: 1, done: false, text: '' });
  expect(works[match]).toEqual(
    readSave(writeSave({ ...answered, outline: plain.outline }, { saves: 1, sent: 0 }, slideOf), plain.outline)?.journey.works[match],
  );
  const wrong = walked(course, begin(outline, 1), choice, 'one of the two is not enough');
  const right = walked(course, begin(outline, 1), choice, 'both right replies, in any order');
  const [one, other] = [wrong, right].map((journey) => writeSave({ ...journey, at: choice }, { saves: 1, sent: 0 }, slideOf));
  expect(one).toBe(other);
});

test('this device keeps private slides alone, and brings their answers back', () => {
  expect(Object.keys(readSave(device, outline)?.journey.works ?? {})).toEqual([choice]);
  const resumed = readSave(lms, outline)?.journey;
  if (!resumed || !slide) throw new Error('the save is foreign');
  const here = enter(withPrivate(resumed, device), slide);
  expect(workOf(here, choice)).toEqual(workOf(answered, choice));
});

test('on another device the slide counts as finished, and its answer starts anew', () => {
  const resumed = readSave(lms, outline)?.journey;
  if (!resumed || !slide) throw new Error('the save is foreign');
  expect(workOf(enter(withPrivate(resumed, ''), slide), choice)).toEqual({ tries: 1, done: false, answer: [] });
});
