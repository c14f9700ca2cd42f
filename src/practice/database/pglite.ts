import { PGlite, type Transaction } from '@electric-sql/pglite';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Queries } from './database.ts';
import { takeLock } from './lock.ts';
import { readers } from './readers.ts';
import { template } from './template.ts';

const queriesOf = (session: PGlite | Transaction): Queries => ({
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []) {
    return (await session.query<Row>(sql, [...parameters])).rows;
  },
  async exec(sql) {
    await session.exec(sql);
  },
});

const databaseOf = (engine: PGlite, release: () => void): Database => ({
  ...queriesOf(engine),
  tx: (work) => engine.transaction((transaction) => work(queriesOf(transaction))),
  async close() {
    await engine.close();
    release();
  },
});

/** Opens the embedded database of a data folder, which is made when it is new and locked until `close`. */
export async function openFolder(folder: string): Promise<Database> {
  const release = takeLock(folder);
  try {
    const dataDir = join(folder, 'database');
    const isNew = !existsSync(join(dataDir, 'PG_VERSION'));
    return databaseOf(await PGlite.create({ dataDir, parsers: readers, ...(isNew && { loadDataDir: await template() }) }), release);
  } catch (error) {
    release();
    throw error;
  }
}

/** Opens a database that is gone when it is closed. */
export async function openMemory(): Promise<Database> {
  return databaseOf(await PGlite.create({ parsers: readers, loadDataDir: await template() }), () => {});
}
