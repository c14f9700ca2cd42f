import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from './database.ts';
import { FolderInUse, takeLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { openFolder, openMemory } from './pglite.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the database port', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openMemory();
    await database.exec('create table thing (id integer primary key, facts jsonb)');
  });
  afterAll(() => database.close());

  it('gives rows, and JSON as it was stored', async () => {
    await database.query('insert into thing values ($1, $2::jsonb)', [1, JSON.stringify({ name: '潘“先生”' })]);
    expect(await database.query('select * from thing')).toEqual([{ id: 1, facts: { name: '潘“先生”' } }]);
  });

  it('undoes a transaction that throws', async () => {
    const failing = database.tx(async ({ query }) => {
      await query('insert into thing values ($1, $2::jsonb)', [2, '{}']);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.query('select id from thing where id = 2')).toEqual([]);
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
