import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { everyDatabase } from '../testing/databases.ts';
import { countBySql } from './counting.ts';

vi.setConfig({ testTimeout: 60_000 });

const earlier = ['001-attempts.sql', '002-scorm-versions.sql'];

everyDatabase('the review of earlier versions', (open) => {
  it('counts attempts that were stored before there was a review', async () => {
    const database = await open();
    await database.exec('create table migration (name text primary key, applied timestamptz not null default now())');
    for (const file of earlier) {
      await database.exec(readFileSync(new URL(`../migrations/${file}`, import.meta.url), 'utf8'));
      await database.query('insert into migration (name) values ($1)', [file]);
    }
    await database.exec(`insert into learner (name) values ('潘'), ('吴'), ('Ma@Dealer.example'), ('QI@dealer.example'), ('qi@dealer.example');
      insert into attempt (learner, course, edition, token_hash, status, score, total_seconds, started, updated) values
        (1, 'SCO-1', '1', 'x', 'failed', 40, 60, '2026-11-02T08:00:00Z', '2026-11-02T09:00:00Z'),
        (2, 'SCO-1', '1', 'x', 'incomplete', null, 0, '2026-11-03T08:00:00Z', '2026-11-03T09:00:00Z'),
        (1, 'SCO-2', '1', 'x', 'failed', 40, 60, '2026-11-02T08:00:00Z', '2026-11-02T09:00:00Z'),
        (1, 'SCO-1', '1', 'x', 'passed', 90, 120, '2026-11-09T08:00:00Z', '2026-11-09T09:00:00Z');
      insert into decision (attempt, index, interaction, type, response, correct, result, time, elements)
        values (1, 0, 'check-one', 'choice', 'a', '[]', 'wrong', '', '{}'), (4, 0, 'check-one', 'choice', 'b', '[]', 'correct', '', '{}')`);
    await migrate(database);
    expect(await database.query(`select name from learner where name like '%@%' order by id`)).toEqual([
      { name: 'ma@dealer.example' },
      { name: 'QI@dealer.example' },
      { name: 'qi@dealer.example' },
    ]);
    const counting = countBySql(database, 'SCO-1', '2026-12-01');
    expect((await counting.places({})).whole).toMatchObject({ people: 2, standings: { passed: 1, 'in-progress': 1 }, medianSeconds: 120 });
    expect(await counting.weeks({})).toEqual([
      { monday: '2026-11-02', begun: 2, finished: 0 },
      { monday: '2026-11-09', begun: 0, finished: 1 },
    ]);
    expect(await counting.replies({})).toMatchObject([{ response: 'a', right: false, people: 1 }]);
    expect((await counting.person('潘'))?.attempts).toEqual([
      {
        learner: '潘',
        number: 1,
        standing: 'failed',
        score: 40,
        seconds: 60,
        begun: '2026-11-02T08:00:00.000Z',
        seen: '2026-11-02T09:00:00.000Z',
        decisions: [{ interaction: 'check-one', response: 'a', right: false }],
      },
      {
        learner: '潘',
        number: 2,
        standing: 'passed',
        score: 90,
        seconds: 120,
        begun: '2026-11-09T08:00:00.000Z',
        seen: '2026-11-09T09:00:00.000Z',
        decisions: [{ interaction: 'check-one', response: 'b', right: true }],
      },
    ]);
    await database.close();
  });
});
