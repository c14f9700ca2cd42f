import { describe, expect, test } from 'vitest';
import { backoff, changesSince, withChanges } from './saving.ts';

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
