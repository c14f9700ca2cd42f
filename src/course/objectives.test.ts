import { expect, test } from 'vitest';
import { exampleCourse, idOf } from '../../tests/journeys/course.ts';
import { walked } from '../../tests/journeys/steps.ts';
import { begin, go, type Journey } from './journey.ts';
import { objectivesOf } from './objectives.ts';
import { readSave, writeSave } from './save.ts';

const course = exampleCourse({ navigation: 'free', counts: 'best' });
const talk = idOf('roleplay');
const start = begin(course.outline, 3);
const slideOf = (id: string) => course.slides[id];
const objectives = (journey: Journey) => Object.fromEntries(objectivesOf(journey, slideOf).map(({ id, ...rest }) => [id, rest]));

test('before anything happened each is there, not attempted', () => {
  expect(objectivesOf(start, slideOf).map(({ id, status }) => [id, status])).toEqual([
    ...course.outline.sections.map(({ id }) => [`section-${id}`, 'not attempted']),
    [talk, 'not attempted'],
    ...['listen', 'acknowledge', 'own', 'explain', 'offer', 'confirm'].map((skill) => [`skill-${skill}`, 'not attempted']),
  ]);
});

test('a section is completed with its required slides', () => {
  const [section] = course.outline.sections;
  const own = course.outline.slides.filter((entry) => entry.section === section?.id);
  const begun: Journey = { ...start, works: { [own[0]?.id ?? '']: { tries: 0, done: false } } };
  const done: Journey = { ...start, works: Object.fromEntries(own.map(({ id }) => [id, { tries: 1, done: true }])) };
  expect(objectives(begun)[`section-${section?.id}`]).toEqual({ status: 'incomplete' });
  expect(objectives(done)[`section-${section?.id}`]).toEqual({ status: 'completed' });
});

test('a talk under way is incomplete', () => {
  expect(objectives(walked(course, start, talk, 'the example is left out'))[talk]).toEqual({ status: 'incomplete' });
});

test('a finished talk tells its score, and each skill its share', () => {
  const told = objectives(walked(course, start, talk, 'cool: three times the best'));
  expect(told[talk]).toEqual({ share: 0.8, status: 'passed' });
  expect(told['skill-listen']).toEqual({ share: 0, status: 'completed' });
  expect(told['skill-own']).toEqual({ share: 1, status: 'completed' });
});

test('of the first and the best talk the one that counts is told', () => {
  const journey = walked(course, start, talk, 'a better talk is kept as the best');
  expect(objectives(journey)[talk]).toEqual({ share: 1, status: 'passed' });
  const first = { ...journey, outline: { ...course.outline, counts: 'first' as const } };
  expect(objectives(first)[talk]).toEqual({ share: 0, status: 'failed' });
  expect(objectives(first)['skill-own']).toEqual({ share: 0, status: 'completed' });
});

test('of a talk whose section is not loaded only the score is told, under the same order of objectives', () => {
  const journey = go(walked(course, start, talk, 'cool: three times the best'), idOf('page'));
  const resumed = readSave(writeSave(journey, { saves: 1, sent: 0 }, slideOf), course.outline)?.journey;
  if (!resumed) throw new Error('the save could not be read');
  const told = objectivesOf(resumed, () => undefined);
  const at = course.outline.sections.length;
  expect(told[at]).toEqual({ id: talk, share: 0.8, status: 'passed' });
  expect(told.slice(at + 1).every((one) => !('share' in one) && !('status' in one))).toBe(true);
  expect(told.map(({ id }) => id)).toEqual(objectivesOf(journey, slideOf).map(({ id }) => id));
});

test('of a talk that an older save tells without passed or failed neither is claimed', () => {
  const journey = walked(course, start, talk, 'left angry: the talk ends, and the debrief waits');
  const old = {
    ...journey,
    works: { [talk]: { tries: 1, done: true, first: { earned: 70, possible: 100 }, best: { earned: 70, possible: 100 } } },
  };
  expect(objectivesOf(old, () => undefined)).toContainEqual({ id: talk, share: 0.7, status: 'completed' });
});
