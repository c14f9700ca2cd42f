import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Database } from './database.ts';

const folder = join(root, 'src/practice/migrations');

/** Any number that is used for nothing else: whoever holds it is the one that migrates. */
const migrating = 727539;

/** Brings the tables up to date; files run once each, in the order of their names. */
export async function migrate(database: Database): Promise<void> {
  await database.tx(async ({ query, exec }) => {
    await query('select pg_advisory_xact_lock($1)', [migrating]);
    await exec('create table if not exists migration (name text primary key, applied timestamptz not null default now())');
    const applied = new Set((await query<{ name: string }>('select name from migration')).map(({ name }) => name));
    const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
    for (const file of files.filter((one) => !applied.has(one)).sort()) {
      await exec(readFileSync(join(folder, file), 'utf8'));
      await query('insert into migration (name) values ($1)', [file]);
    }
  });
}
