import { expect, it, vi } from 'vitest';
import type { RecordedAttempt } from '../../review/records.ts';
import { migrate } from '../database/migrate.ts';
import { openServer } from '../database/postgres.ts';
import { onPostgres } from '../testing/databases.ts';
import { countBySql } from './counting.ts';
import { record } from './record.ts';

vi.setConfig({ testTimeout: 60_000 });

const course = 'SCO-1';
const attempt = (learner: string, response: string): RecordedAttempt => ({
  learner,
  number: 1,
  standing: 'failed',
  decisions: [{ interaction: 'talk-hello', response, right: response === 'a' }],
});

onPostgres('counting for many views at once', (address) => {
  it.each([
    ['the people', `select pg_advisory_xact_lock(727540, hashtext('${course}'))`],
    ['a group', 'select 1 from counted_group for update'],
  ])('leaves connections for commits while another server counts %s', async (_what, hold) => {
    const url = await address();
    const [database, other] = [await openServer(url), await openServer(url)];
    await migrate(database);
    await record(database, course, [attempt('li', 'a')]);
    const view = () => countBySql(database, course, '2026-12-01').replies({});
    await view();
    await record(database, course, [attempt('ma', 'b')]);
    let views: readonly ReturnType<typeof view>[] = [];
    await other.tx(async (held) => {
      await held.query(hold);
      views = Array.from({ length: 40 }, view);
      await new Promise((done) => setTimeout(done, 2500));
      await record(database, course, [attempt('qi', 'a')]);
    });
    expect((await Promise.all(views)).map((replies) => replies.length)).toEqual(views.map(() => 2));
    await database.close();
    await other.close();
  });
});
