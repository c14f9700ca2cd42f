import { describe, expect, test } from 'vitest';
import { strict12 } from '../../tests/lms/strict12.ts';
import { scorm12 } from '../lms/scorm12.ts';
import type { Cmi, Progress } from '../lms/port.ts';
import { detour } from './detour.ts';
import { backoff, changesSince, type Held, withChanges } from './saving.ts';

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
  /** What the LMS is committed after the outage, commit by commit, before the right values follow. */
  function detours(held: Partial<Held>, wanted: Partial<Progress> = {}) {
    const commits: Record<string, string>[] = [];
    const port = { ...scorm12(strict12().api), commit: (changes: Cmi) => void commits.push(Object.fromEntries(changes)) };
    detour(port, {}, { state: '', status: undefined, complete: false, ...held }, { ...progress, ...wanted });
    return commits;
  }
  const raw = 'cmi.core.score.raw';
  const exit = 'cmi.core.exit';
  const bounds = { 'cmi.core.score.min': '0', 'cmi.core.score.max': '100' };

  test('the status the LMS held comes first, and no score with another status than the right one', () => {
    expect(detours({ status: 'failed' })).toEqual([
      { [status]: 'failed', [exit]: '' },
      { [status]: 'passed', [exit]: 'suspend', [raw]: '89.99', ...bounds },
    ]);
    expect(detours({})).toEqual([
      { [status]: 'incomplete', [exit]: '' },
      { [status]: 'passed', [exit]: 'suspend', [raw]: '89.99', ...bounds },
    ]);
  });

  test('a status that was held already is not told lower, and a score differs by a hundredth within its bounds', () => {
    expect(detours({ status: 'passed' }, { score: 100 })).toEqual([{ [exit]: '' }, { [exit]: 'suspend', [raw]: '99.99', ...bounds }]);
    expect(detours({ status: 'failed' }, { status: 'failed', score: 0 }).at(-1)).toMatchObject({ [raw]: '0.01' });
  });

  test('what the LMS is known to hold takes no detour', () => {
    const port = scorm12(strict12().api);
    const stored = Object.fromEntries(port.spell(progress));
    const commits: Cmi[] = [];
    detour({ ...port, commit: (changes) => void commits.push(changes) }, stored, { state: '', status: 'passed', complete: true }, progress);
    expect(commits).toEqual([]);
  });
});
