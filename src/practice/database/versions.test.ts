import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { listAttempts } from '../attempts/attempts.ts';
import { launch } from '../attempts/launch.ts';
import { everyDatabase } from '../testing/databases.ts';
import { migrate } from './migrate.ts';

vi.setConfig({ testTimeout: 60_000 });

everyDatabase('data of earlier versions', (open) => {
  it('an attempt that was stored before SCORM 2004 was known goes on as one of SCORM 1.2', async () => {
    const database = await open();
    await database.exec('create table migration (name text primary key, applied timestamptz not null default now())');
    await database.exec(readFileSync(new URL('../migrations/001-attempts.sql', import.meta.url), 'utf8'));
    await database.exec(`insert into migration (name) values ('001-attempts.sql');
    insert into learner (name) values ('潘');
    insert into attempt (learner, course, edition, token_hash, status, location, suspend_data, cmi)
      values (1, 'SCO-1', '1', 'x', 'passed', 'match', 'P1', '{"cmi.core.score.raw": "90"}')`);
    await migrate(database);
    expect(await listAttempts(database)).toMatchObject([{ scorm: '1.2', status: 'passed', location: 'match' }]);
    const { attempt, elements } = await launch(database, { learner: '潘', course: 'SCO-1', edition: '1', scorm: '1.2', fresh: false });
    expect(attempt).toBe(1);
    expect(elements).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90', 'cmi.suspend_data': 'P1' });
    await database.close();
  });
});
