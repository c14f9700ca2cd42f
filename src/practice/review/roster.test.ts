import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openMemory } from '../database/pglite.ts';
import { openServer } from '../database/postgres.ts';
import { onPostgres } from '../testing/databases.ts';
import { countBySql } from './counting.ts';
import { record } from './record.ts';
import { enroll, enrollNamed, welcome } from './roster.ts';
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

onPostgres('rosters and reports', (address) => {
  it('that come at once wait for each other, and never for ever', async () => {
    const server = await openServer(await address());
    await migrate(server);
    const crowd = (from: number) =>
      [...Array(300).keys()].map((at) => ({ learner: `p${(at * 7) % 300}`, name: `${from}`, dealer: '', region: '' }));
    const attempts = crowd(0).map(({ learner }) => ({ learner, number: 1, standing: 'passed' as const, decisions: [] }));
    for (let round = 0; round < 8; round += 1) {
      await enroll(server, crowd(round), true);
      await Promise.all([
        enroll(server, crowd(round + 100).slice(round, 150), true),
        enroll(server, crowd(round + 200), false),
        enrollNamed(server, crowd(round + 300)),
        record(server, 'SCO-1', attempts.slice(round * 10)),
      ]);
    }
    expect((await countBySql(server, 'SCO-1', '2026-12-01').places({})).whole.people).toBe(300);
    await server.close();
  });
});
