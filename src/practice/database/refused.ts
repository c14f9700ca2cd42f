import pg from 'pg';

/** Where a PostgreSQL is expected, without the password. */
export interface Place {
  host: string;
  port: number;
  user: string;
  database: string;
}

/** The database of `DATABASE_URL` cannot be used. The message says in one sentence what to do, and never the password. */
export class DatabaseRefused extends Error {
  override name = 'DatabaseRefused';
}

/** What a database is asked before it is used. */
export interface Traits {
  version: number;
  encoding: string;
  /** Whether tables may be made in it. */
  open: boolean;
}

/** What an address says. Throws `DatabaseRefused` where it is none. */
export function placeOf(url: string): Place {
  try {
    const { host, port, user = '', database = '' } = new pg.Client({ connectionString: url });
    if (/^postgres(ql)?:/.test(url) && !/[@ ]/.test(host + database)) return { host, port, user, database };
  } catch {
    // told below, as what is no address of a PostgreSQL is
  }
  throw new DatabaseRefused('DATABASE_URL is no address of a PostgreSQL: write it like postgres://user:password@host:5432/database.');
}

/** Throws `DatabaseRefused` where a database has not what Parley needs. */
export function demand({ version, encoding, open }: Traits, { host, port, user, database }: Place): void {
  if (version < 150_000) throw new DatabaseRefused(`The PostgreSQL at ${host}:${port} is too old: Parley needs version 15 or later.`);
  if (encoding !== 'UTF8')
    throw new DatabaseRefused(
      `The database “${database}” cannot hold every script: make one with “createdb --encoding=UTF8 --template=template0 NAME”.`,
    );
  if (!open) throw new DatabaseRefused(`The user “${user}” may make no tables in the database “${database}”: make that user its owner.`);
}

/** What kept us from a database. */
export function refusalOf(error: unknown, { host, port, user, database }: Place): DatabaseRefused {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const server = `The PostgreSQL at ${host}:${port}`;
  if (code === '3D000')
    return new DatabaseRefused(`${server} has no database “${database}”: make it with “createdb ${database}”, or correct DATABASE_URL.`);
  if (code === '53300') return new DatabaseRefused(`${server} has no connection left: raise its max_connections, or stop what uses them.`);
  if (code === '57P03') return new DatabaseRefused(`${server} is not ready yet: try again in a moment.`);
  if (code.startsWith('28') || /password/.test(message))
    return new DatabaseRefused(`${server} does not let the user “${user}” in: correct the user or the password in DATABASE_URL.`);
  if (/^E[A-Z_]+$/.test(code) || /timeout/.test(message))
    return new DatabaseRefused(`No PostgreSQL answers at ${host}:${port}${code ? ` (${code})` : ''}: start it, or correct DATABASE_URL.`);
  return new DatabaseRefused(`${server} cannot be used: ${message}.`);
}
