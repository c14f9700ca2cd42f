import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openMemory } from '../database/pglite.ts';
import { countBySql } from './counting.ts';
import { enroll, welcome } from './roster.ts';
import { sampleRoster } from './sample-roster.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let database: Database;
beforeEach(async () => {
  database = await openMemory();
  await migrate(database);
});
afterEach(() => database.close());

const roster = sampleRoster(new Date('2026-12-01T08:00:00Z'));
const counting = () => countBySql(database, 'SCO-1', '2026-12-01');

it('a new database welcomes people of three dealers, of whom some are late', async () => {
  await welcome(database, roster);
  const { whole, parts } = await counting().places({});
  expect([whole.people, whole.standings['not-started'], whole.overdue]).toEqual([14, 14, 5]);
  expect(parts.map(({ place, people }) => [place, people])).toEqual([
    ['示例北区', 9],
    ['示例南区', 5],
  ]);
});

it('one that knows somebody stays as it is, also where nobody is on the roster any more', async () => {
  await welcome(database, roster.slice(0, 1));
  await welcome(database, roster);
  expect((await counting().places({})).whole.people).toBe(1);
  await enroll(database, [], true);
  await welcome(database, roster);
  expect((await counting().places({})).whole.people).toBe(0);
});

it('of somebody who stands on a roster twice the last line counts', async () => {
  const [one] = roster;
  if (!one) throw new Error('the roster is empty');
  expect(await enroll(database, [one, { ...one, dealer: '别的店' }], true)).toEqual({ added: 1, changed: 0, unchanged: 0 });
  expect((await counting().person(one.learner))?.person.dealer).toBe('别的店');
});
