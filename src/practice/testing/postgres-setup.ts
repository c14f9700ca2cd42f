import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';
import { findPrograms } from './programs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a PostgreSQL in which a test may make databases; empty where there is none. */
    postgres: string;
  }
}

/** Starts one throw-away PostgreSQL for all test files. Without its programs the tests run on PGlite alone, but not where they decide. */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const programs = findPrograms();
  if (!programs && process.env.CI) throw new Error('PostgreSQL’s programs were not found: install the package “postgresql”.');
  if (!programs) return void provide('postgres', '');
  const server = await startPostgres({ programs, durable: false });
  provide('postgres', server.url);
  return server.end;
}
