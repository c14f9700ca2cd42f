import { describe, inject, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openMemory } from '../database/pglite.ts';
import { openServer } from '../database/postgres.ts';
import { newDatabase } from './postgres.ts';

/** Opens an empty database that nobody else uses. */
export type Open = () => Promise<Database>;

/** The same tests on the embedded database, and on PostgreSQL where its programs are on this machine. */
export function everyDatabase(what: string, tests: (open: Open) => void): void {
  describe(`${what}, on PGlite`, () => tests(openMemory));
  onPostgres(what, (address) => tests(async () => openServer(await address())));
}

/** Tests that only PostgreSQL can pass, where its programs are on this machine. They are given what makes an empty database and says its address. */
export function onPostgres(what: string, tests: (address: () => Promise<string>) => void): void {
  const server = inject('postgres');
  if (server) describe(`${what}, on PostgreSQL`, () => tests(() => newDatabase(server)));
  else it.skip(`${what}, on PostgreSQL: its programs are not on this machine`);
}
