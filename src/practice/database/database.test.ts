import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { everyDatabase } from '../testing/databases.ts';
import type { Database } from './database.ts';
import { FolderInUse, takeLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { openFolder } from './pglite.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

everyDatabase('the database port', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.exec('create table thing (id integer primary key, facts jsonb); create table other (id integer)');
  });
  afterAll(() => database.close());

  it('gives rows, and JSON as it was stored', async () => {
    await database.query('insert into thing values ($1, $2::jsonb)', [1, JSON.stringify({ name: '潘“先生”' })]);
    expect(await database.query('select * from thing')).toEqual([{ id: 1, facts: { name: '潘“先生”' } }]);
  });

  it('gives numbers as numbers, days as they are written, moments as moments, and nothing as null', async () => {
    const sql = `select count(*) as int8, 1.5::numeric as decimal, 0.1::float8 as float8, date '2026-12-01' as day,
      timestamptz '2026-12-01 08:00+08' as moment, true as yes, null as nothing`;
    expect(await database.query(sql)).toEqual([
      { int8: 1, decimal: 1.5, float8: 0.1, day: '2026-12-01', moment: new Date('2026-12-01T00:00:00Z'), yes: true, nothing: null },
    ]);
  });

  it('takes every kind of parameter', async () => {
    const moment = new Date('2026-11-22T10:42:07.125Z');
    const sql = 'select $1::text as text, $2::float8 as number, $3::boolean as yes, $4::timestamptz as moment, $5::text as nothing';
    const rows = await database.query(sql, ["'; drop --\\", 1.25, false, moment, null]);
    expect(rows).toEqual([{ text: "'; drop --\\", number: 1.25, yes: false, moment, nothing: null }]);
  });

  it('takes a statement with a name again and again, with other parameters each time', async () => {
    const ask = (value: number) => database.query('select $1::integer as value', [value], 'value');
    expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
  });

  it('shows nobody else what a transaction has not stored', async () => {
    let seen: Promise<unknown> = Promise.resolve();
    const undone = database.tx(async ({ query }) => {
      await query('insert into other values (7)');
      expect(await query('select id from other')).toEqual([{ id: 7 }]);
      seen = database.query('select id from other');
      await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 100))]);
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await seen).toEqual([]);
  });

  it('undoes a transaction that throws', async () => {
    const failing = database.tx(async ({ query }) => {
      await query('insert into thing values ($1, $2::jsonb)', [2, '{}']);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.query('select id from thing where id = 2')).toEqual([]);
  });

  it('goes on after a statement that fails, in a transaction or out of one', async () => {
    for (let round = 0; round < 30; round += 1) {
      await expect(database.tx(({ query }) => query('insert into thing values (1)'))).rejects.toThrow(/duplicate key/);
      await expect(database.query('select nothing')).rejects.toThrow(/does not exist/);
    }
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('migrates once, however often it is asked', async () => {
    await Promise.all([migrate(database), migrate(database)]);
    await migrate(database);
    const files = readdirSync(new URL('../migrations/', import.meta.url)).sort();
    expect((await database.query<{ name: string }>('select name from migration order by name')).map(({ name }) => name)).toEqual(files);
  });
});

describe('a data folder', () => {
  it('keeps what was stored', async () => {
    const first = await openFolder(folder);
    await migrate(first);
    await first.query('insert into learner (name) values ($1)', ['潘']);
    await first.close();
    const second = await openFolder(folder);
    expect(await second.query('select name from learner')).toEqual([{ name: '潘' }]);
    await second.close();
  });

  it('is refused to a second user and free again afterwards', async () => {
    const release = takeLock(folder);
    expect(() => takeLock(folder)).toThrow(FolderInUse);
    await expect(openFolder(folder)).rejects.toThrow(FolderInUse);
    release();
    takeLock(folder)();
  });

  it('is refused while another living process has it', () => {
    const parent = { pid: process.ppid, since: Date.now() };
    writeFileSync(join(folder, 'lock'), JSON.stringify(parent));
    expect(() => takeLock(folder)).toThrow(`in use by process ${process.ppid}`);
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toEqual(parent);
  });

  const { pid: gone } = spawnSync(process.execPath, ['--version']);
  it.each([
    ['its process is gone', { pid: gone, since: Date.now() }],
    ['the machine was started since', { pid: process.ppid, since: 1000 }],
    ['its number is now our own', { pid: process.pid, since: Date.now() }],
    ['it cannot be read', 'half a lo'],
  ])('is taken over where %s', (_why, lock) => {
    writeFileSync(join(folder, 'lock'), JSON.stringify(lock));
    takeLock(folder)();
  });
});
