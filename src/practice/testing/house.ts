import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openMemory } from '../database/pglite.ts';
import { practiceApp } from '../server/app.ts';
import { clientOf, type Client } from './client.ts';
import { everyDatabase, type Open } from './databases.ts';
import { course } from './sco.ts';

/** A practice LMS without a network, on a database that is gone when it is closed. */
export interface TestHouse {
  database: Database;
  client: Client;
}

/** Opens a practice LMS with the tests' course, on a database that is empty. */
export async function openHouse(open: Open = openMemory): Promise<TestHouse> {
  const database = await open();
  await migrate(database);
  const icon = new TextEncoder().encode(`<svg>${' '.repeat(2000)}</svg>`);
  return { database, client: clientOf(practiceApp({ database, course, assets: { 'icon.svg': icon } })) };
}

/** The same tests on a practice LMS with each database; its attempts are gone before each test. */
export function everyHouse(what: string, tests: (house: TestHouse) => void): void {
  everyDatabase(what, (open) => {
    let opened: TestHouse | undefined;
    const there = (): TestHouse => {
      if (!opened) throw new Error('asked for before the first test');
      return opened;
    };
    beforeAll(async () => {
      opened = await openHouse(open);
    }, 60_000);
    beforeEach(() => there().database.exec('truncate learner, attempt, decision'));
    afterAll(() => opened?.database.close());
    tests({
      get database() {
        return there().database;
      },
      get client() {
        return there().client;
      },
    });
  });
}
