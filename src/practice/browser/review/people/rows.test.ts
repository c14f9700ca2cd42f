import { expect, it, vi } from 'vitest';
import { Rows } from './rows.ts';
import { sightOf } from './window.ts';

const numbers = (total: number) => async (from: number, count: number) => ({
  total,
  rows: Array.from({ length: Math.min(count, total - from) }, (_, at) => from + at),
});

it('asks only for the rows that come into sight, and once', async () => {
  const ask = vi.fn(numbers(100_000));
  const changed = vi.fn();
  const rows = new Rows(ask, changed);
  await rows.begin();
  expect(rows.total).toBe(100_000);
  expect([rows.at(0), rows.at(99), rows.at(100)]).toEqual([0, 99, undefined]);
  rows.see(0, 40);
  rows.see(54_990, 55_040);
  rows.see(54_991, 55_041);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect(ask.mock.calls).toEqual([
    [0, 100],
    [54_900, 100],
    [55_000, 100],
  ]);
  expect([rows.at(54_990), rows.at(55_040)]).toEqual([54_990, 55_040]);
});

it('asks for nothing beyond the end', async () => {
  const ask = vi.fn(numbers(120));
  const rows = new Rows(ask, () => undefined);
  await rows.begin();
  rows.see(90, 5000);
  await vi.waitFor(() => expect(rows.at(119)).toBe(119));
  expect(ask.mock.calls).toHaveLength(2);
});

it('asks again for what could not be had', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  let isDown = false;
  const rows = new Rows(
    (from, count) => (isDown ? Promise.reject(new Error('down')) : numbers(300)(from, count)),
    () => undefined,
  );
  await rows.begin();
  isDown = true;
  rows.see(150, 160);
  await vi.waitFor(() => expect(rows.hasFailed).toBe(true));
  isDown = false;
  rows.see(150, 160);
  await vi.waitFor(() => expect(rows.at(150)).toBe(150));
  expect(rows.hasFailed).toBe(false);
});

it('fetches everything up to a limit, as for printing', async () => {
  const ask = vi.fn(numbers(950));
  const rows = new Rows(ask, () => undefined);
  await rows.begin();
  await rows.all(300);
  expect([rows.at(299), rows.at(300)]).toEqual([299, undefined]);
  await rows.all(5000);
  expect(rows.at(949)).toBe(949);
  expect(ask).toHaveBeenCalledTimes(10);
});

it.each([
  [300, { from: 0, to: 18 }],
  [0, { from: 0, to: 23 }],
  [-6000, { from: 90, to: 123 }],
  [-59_800, { from: 986, to: 1000 }],
  [5000, { from: 0, to: 0 }],
])('sees of a list that begins at %d px the rows %j', (top, sight) => expect(sightOf(top, 60, 780, 1000)).toEqual(sight));

it('has a short list on the page as a whole', () => expect(sightOf(9000, 60, 780, 100)).toEqual({ from: 0, to: 100 }));
