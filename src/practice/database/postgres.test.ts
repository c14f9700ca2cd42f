import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { onPostgres } from '../testing/databases.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openServer } from './postgres.ts';
import { demand, placeOf, refusalOf } from './refused.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const sentence = (url: string) =>
  openServer(url).then(
    () => 'opened',
    (error: Error) => error.message,
  );

onPostgres('a server', (address) => {
  let url: string;
  let database: Database;
  beforeAll(async () => {
    url = await address();
    database = await openServer(url);
  });
  beforeEach(() => database.exec('drop table if exists thing; create table thing (id integer)'));
  afterAll(() => database.close());

  const breakConnections = async () => {
    const other = await openServer(url);
    await other.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await other.close();
  };

  it('is reached again after its connections broke while nobody used them', async () => {
    await Promise.all(Array.from({ length: 5 }, () => database.query('select pg_sleep(0.05)')));
    await breakConnections();
    await vi.waitFor(async () => expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]), { timeout: 5000 });
  });

  it('fails what was under way when its connections broke, and stores none of it', async () => {
    const asked = expect(database.query('select pg_sleep(20)')).rejects.toThrow();
    const stored = expect(
      database.tx(async ({ query }) => {
        await query('insert into thing values (1)');
        await breakConnections();
        await query('insert into thing values (2)');
      }),
    ).rejects.toThrow();
    await Promise.all([asked, stored]);
    expect(await database.query('select id from thing')).toEqual([]);
  });

  it('is migrated once by two that start at the same moment on an empty database', async () => {
    const empty = await address();
    const both = await Promise.all([openServer(empty), openServer(empty)]);
    await Promise.all(both.map(migrate));
    const [first, second] = await Promise.all(both.map((one) => one.query('select name from migration order by name')));
    expect(first?.length).toBeGreaterThan(1);
    expect(second).toEqual(first);
    await Promise.all(both.map((one) => one.close()));
  });

  it.each([
    [
      'that has no such database',
      { pathname: 'nowhere' },
      'has no database “nowhere”: make it with “createdb nowhere”, or correct DATABASE_URL.',
    ],
    [
      'that has no such user',
      { search: 'user=nobody' },
      'does not let the user “nobody” in: correct the user or the password in DATABASE_URL.',
    ],
  ])('%s says so', async (_what, change, said) => {
    const wrong = Object.assign(new URL(url), change);
    wrong.searchParams.set('user', wrong.searchParams.get('user') ?? 'app');
    wrong.searchParams.set('host', new URL(url).searchParams.get('host') ?? '');
    expect(await sentence(wrong.href)).toContain(said);
  });

  it('whose tables belong to another says what to do', async () => {
    await database.exec('create role guest login; revoke create on schema public from public');
    const guest = new URL(url);
    guest.searchParams.set('user', 'guest');
    expect(await sentence(guest.href)).toMatch(
      /^The user “guest” may make no tables in the database “parley_\w+”: make that user its owner\.$/,
    );
  });
});

describe('an address', () => {
  it.each([
    'localhost',
    'mysql://app:secret@localhost/parley',
    'postgres://app:secret@local host/x',
    'postgres://app:secret@localhost:port/x',
  ])('%s is refused without its password', async (url) => {
    const said = await sentence(url);
    expect(said).toBe('DATABASE_URL is no address of a PostgreSQL: write it like postgres://user:password@host:5432/database.');
  });

  it('where nobody listens is told with what to do, without its password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const bound = server.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const said = await sentence(`postgres://app:secret@127.0.0.1:${port}/parley`);
    expect(said).toBe(`No PostgreSQL answers at 127.0.0.1:${port} (ECONNREFUSED): start it, or correct DATABASE_URL.`);
  });
});

describe('what PostgreSQL says', () => {
  const place = placeOf('postgres://app:secret@db.example:6432/parley');
  const failure = (message: string, code?: string) => Object.assign(new Error(message), code === undefined ? {} : { code });
  it.each([
    [
      failure('password authentication failed for user "app"', '28P01'),
      /^The PostgreSQL at db\.example:6432 does not let the user “app” in: correct/,
    ],
    [failure('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'), /does not let the user “app” in/],
    [failure('sorry, too many clients already', '53300'), /has no connection left: raise its max_connections/],
    [failure('the database system is starting up', '57P03'), /is not ready yet: try again/],
    [failure('getaddrinfo ENOTFOUND db.example', 'ENOTFOUND'), /^No PostgreSQL answers at db\.example:6432 \(ENOTFOUND\): start it/],
    [failure('Connection terminated due to connection timeout'), /^No PostgreSQL answers at db\.example:6432: start it/],
    [failure('The server does not support SSL connections'), /cannot be used: The server does not support SSL connections\.$/],
  ])('%s becomes a sentence without the password', (error, said) => {
    const { message } = refusalOf(error, place);
    expect(message).toMatch(said);
    expect(message).not.toContain('secret');
  });

  const fit = { version: 150_000, encoding: 'UTF8', open: true };
  it.each([
    [{ version: 140_011 }, 'needs version 15'],
    [{ encoding: 'SQL_ASCII' }, 'createdb --encoding=UTF8'],
    [{ open: false }, 'make that user its owner'],
  ])('%j is refused', (trait, said) => {
    expect(() => demand(fit, place)).not.toThrow();
    expect(() => demand({ ...fit, ...trait }, place)).toThrow(said);
  });
});
