import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Home } from './database/open.ts';
import { clientAt } from './testing/client.ts';
import { onPostgres } from './testing/databases.ts';
import { learnersAt, type Learners } from './testing/learners.ts';
import { newDatabase, startPostgres, type Postgres } from './testing/postgres.ts';
import { startProcess, type Process } from './testing/process.ts';
import { findPrograms } from './testing/programs.ts';
import { decision } from './testing/samples.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
const names = ['潘', '吴', '罗', '钟'];
const servers: Process[] = [];

async function start(home: Home, quiet = false): Promise<Process> {
  const server = await startProcess(home, quiet);
  servers.push(server);
  return server;
}

afterEach(() => Promise.all(servers.splice(0).map((server) => server.kill())));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const more = (learners: Learners, decisions: number) => {
  const wanted = learners.acknowledged() + decisions;
  return vi.waitFor(() => expect(learners.acknowledged()).toBeGreaterThanOrEqual(wanted), { timeout: 30_000, interval: 1 });
};

/** Kills the server while learners commit, each time at another moment, and starts it again. */
function losesNothing(home: () => Promise<Home>): void {
  it('loses no acknowledged commit when it is killed at any moment', async () => {
    const place = await home();
    let server = await start(place);
    for (const decisions of [1, 10, 30]) {
      const learners = await learnersAt(server.address, names);
      await more(learners, decisions);
      await server.kill();
      await learners.stop();
      server = await start(place);
      expect(await learners.lostAt(server.address)).toEqual([]);
    }
  });
}

describe('a server, on PGlite', () => losesNothing(async () => ({ folder })));

onPostgres('a server', () => {
  let postgres: Postgres;
  const home = async () => ({ folder, url: await newDatabase(postgres.url) });
  beforeAll(async () => {
    postgres = await startPostgres({ programs: findPrograms() ?? '', durable: true });
  });
  afterAll(() => postgres.end());

  losesNothing(home);

  it('loses no acknowledged commit when PostgreSQL is killed, and goes on when that is back', async () => {
    const { address } = await start(await home(), true);
    for (const decisions of [1, 20, 40]) {
      const learners = await learnersAt(address, names);
      await more(learners, decisions);
      await postgres.kill();
      await postgres.start();
      await more(learners, names.length);
      await learners.stop();
      expect(await learners.lostAt(address)).toEqual([]);
    }
  });

  it('shares its database with another: both start at once on an empty one, and a launch at one is good at the other', async () => {
    const place = await home();
    const [one, other] = await Promise.all([start(place), start(place)]);
    const [here, there] = [clientAt(one.address), clientAt(other.address)];
    const launched = await here.launch('潘');
    expect((await there.commit(launched, 1, { 'cmi.core.lesson_location': 'match', ...decision(0, '1.b') })).status).toBe(200);
    await one.kill();
    const again = await there.launch('潘');
    expect(again).toMatchObject({ attempt: launched.attempt, elements: { 'cmi.core.lesson_location': 'match', ...decision(0, '1.b') } });
    expect((await there.commit(launched, 2, {})).status).toBe(403);
  });
});
