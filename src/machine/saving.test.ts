import { describe, expect, test } from 'vitest';
import { strict12 } from '../../tests/lms/strict12.ts';
import { scorm12 } from '../lms/scorm12.ts';
import type { Progress } from '../lms/port.ts';
import { backoff, changesSince, unlike, withChanges } from './saving.ts';

const [status, time] = ['cmi.core.lesson_status', 'cmi.core.session_time'];

describe('changes', () => {
  test('are the elements that differ, in their order', () => {
    const wanted = [
      ['b', '2'],
      ['a', '1'],
      ['c', '3'],
    ] as const;
    expect(changesSince({ a: '1', c: '4' }, wanted)).toEqual([
      ['b', '2'],
      ['c', '3'],
    ]);
    expect(changesSince(withChanges({ a: '1' }, wanted), wanted)).toEqual([]);
  });

  test('of the clock alone are none', () => {
    expect(
      changesSince({ [status]: 'passed', [time]: '0000:00:01.00' }, [
        [status, 'passed'],
        [time, '0000:00:02.00'],
      ]),
    ).toEqual([]);
    expect(
      changesSince({}, [
        [status, 'passed'],
        [time, '0000:00:02.00'],
      ]),
    ).toHaveLength(2);
  });
});

test('the wait doubles from one second to fifteen, and chance takes up to a quarter off', () => {
  expect([1, 2, 3, 4, 5, 50].map((failures) => backoff(failures, 0))).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
  expect(backoff(1, 0.5)).toBe(875);
  expect(backoff(5, 0.999)).toBeGreaterThanOrEqual(11_250);
});

describe('after an outage', () => {
  const progress: Progress = {
    status: 'passed',
    complete: true,
    exit: 'suspend',
    score: 90,
    place: 'a',
    state: 'P3.x',
    share: 1,
    seconds: 60,
    objectives: [],
    decisions: [],
  };
  const port = scorm12(strict12().api);
  const other = (known: Parameters<typeof unlike>[1], wanted: Partial<Progress> = {}) =>
    Object.fromEntries(unlike(port, known, { ...progress, ...wanted }));

  test('the status and the score the LMS held come first', () => {
    expect(other({ status: 'failed', score: 40 })).toEqual({ [status]: 'failed', 'cmi.core.score.raw': '40' });
    expect(other({})).toEqual({ [status]: 'incomplete', 'cmi.core.score.raw': '89.99' });
  });

  test('a status that was held already is not told lower, and a score differs within its bounds', () => {
    expect(other({ status: 'passed', score: 100 }, { score: 100 })).toEqual({ [status]: 'passed', 'cmi.core.score.raw': '99.99' });
    expect(other({ status: 'failed', score: 0 }, { status: 'failed', score: 0 })).toEqual({
      [status]: 'failed',
      'cmi.core.score.raw': '0.01',
    });
  });
});
