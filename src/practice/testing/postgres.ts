import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { runner } from './programs.ts';

/** A PostgreSQL of one's own, reached through a socket in its temporary folder. It ends when its parent ends, however that does. */
export interface Postgres {
  /** The address of the database it comes with. */
  url: string;
  /** Ends the server at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on what is on the disk. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  end(): Promise<void>;
}

/** Where its data is to outlive a power cut, it is `durable`; otherwise it is quicker. */
export interface PostgresOptions {
  /** The folder with PostgreSQL's programs. */
  programs: string;
  durable: boolean;
}

const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';

/** Becomes PostgreSQL, and leaves behind who ends it as soon as the third stream is closed. */
const script = '(cat <&3 >/dev/null; kill -QUIT $$ 2>/dev/null) & exec "$@"';

/** Makes and starts a PostgreSQL. */
export async function startPostgres({ programs, durable }: PostgresOptions): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pg-'));
  const who = { ...runner(), cwd: folder };
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const made = ['-D', data, '-U', 'app', '--auth=trust', '-E', 'UTF8', `--locale=${locale}`, ...(durable ? [] : ['--no-sync'])];
  await promisify(execFile)(join(programs, 'initdb'), made, who);
  const settings = { listen_addresses: '', unix_socket_directories: folder, fsync: durable ? 'on' : 'off', lc_messages: 'C' };
  const given = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const run = () =>
    running(
      spawn('sh', ['-c', script, 'sh', join(programs, 'postgres'), ...given], { ...who, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] }),
    );

  let server = await run();
  const stop = async (signal: 'SIGKILL' | 'SIGQUIT') => {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.signalCode === null && server.kill(signal)) await ended;
    for (const stream of server.stdio) stream?.destroy();
  };
  return {
    url: `postgres:///postgres?user=app&host=${encodeURIComponent(folder)}`,
    kill: () => stop('SIGKILL'),
    async start() {
      server = await patiently(run);
    },
    async end() {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database beside the one at an address, and says its address. */
export async function newDatabase(url: string): Promise<string> {
  const name = `parley_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(url), { pathname: name }).href;
}

/** Resolves once the server takes connections, and rejects with what it said when it ends before. */
function running(server: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.includes('ready to accept connections')) resolve(server);
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

/** Processes that outlive a killed server keep its memory for a moment, and the next start is refused that long. */
async function patiently<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = 50; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
