import { describe, expect, test } from 'vitest';
import { exampleCourse } from '../journeys/course.ts';
import { travelled } from '../journeys/steps.ts';
import { dropsBetween, unrecorded } from './results.ts';
import { wayOf } from './way.ts';

const course = exampleCourse({ navigation: 'free' });
const way = (isFinisher: boolean) => wayOf(course, 7, { isFinisher, isCut: false }).map(({ step }) => step);
const finished = travelled(course, 7, way(true));

describe('what the learner reached and the LMS does not have', () => {
  test.each([
    ['1.2', 'cmi.core.lesson_status', 'cmi.core.score.raw', 'incomplete'],
    ['2004', 'cmi.success_status', 'cmi.score.raw', 'failed'],
  ] as const)('SCORM %s', (version, status, score, less) => {
    const all = { 'cmi.completion_status': 'completed', [status]: 'passed', [score]: '100' };
    expect(unrecorded(version, all, finished)).toEqual([]);
    expect(unrecorded(version, { ...all, [status]: less }, finished)).toEqual([`${status}: passed was never recorded, but ${less}`]);
    expect(unrecorded(version, { ...all, [score]: '' }, finished)).toEqual([expect.stringContaining(`${score}: `)]);
    expect(unrecorded(version, {}, travelled(course, 7, []))).toEqual([expect.stringContaining('incomplete was never recorded')]);
  });
});

test('completed is more than incomplete, and failed is more than neither', () => {
  const [complete, incomplete] = ['completed', 'incomplete'].map((status) => ({ 'cmi.completion_status': status }));
  expect(dropsBetween('2004', complete ?? {}, incomplete ?? {})).toHaveLength(1);
  expect(dropsBetween('2004', incomplete ?? {}, complete ?? {})).toEqual([]);
  expect(dropsBetween('1.2', { 'cmi.core.lesson_status': 'failed' }, { 'cmi.core.lesson_status': 'incomplete' })).toHaveLength(1);
});
