import { afterAll, vi } from 'vitest';
import { countingScript } from '../../../tests/review/counting-script.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { everyDatabase } from '../testing/databases.ts';
import { countBySql } from './counting.ts';
import { record } from './record.ts';
import { attemptsGiven, peopleGiven } from './records.schema.ts';
import { enroll } from './roster.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

everyDatabase('counting', (open) => {
  const opened: Database[] = [];
  afterAll(async () => {
    for (const database of opened) await database.close();
  });

  countingScript('by SQL', async (people, attempts, today) => {
    const database = await open();
    opened.push(database);
    await migrate(database);
    await enroll(database, peopleGiven.parse(people), true);
    await record(database, 'SCO-1', attemptsGiven.parse(attempts));
    return countBySql(database, 'SCO-1', today);
  });
});
