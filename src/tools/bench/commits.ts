import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../practice/root.ts';
import { startPostgres } from '../../practice/testing/postgres.ts';
import { findPrograms } from '../../practice/testing/programs.ts';
import type { CompiledCourse } from '../../course/compiled.ts';
import { lessonOf } from './lesson.ts';
import { loadOf, type Throughput } from './load.ts';
import { watchOthers } from './others.ts';

const load = { atOnce: 48, learnersAPlace: 8, warmUp: 3, seconds: 10 };

/** How many commits a second `npm start` acknowledges on each database. The load comes from this process, which shares the machine with both. */
export async function commitLines(course: CompiledCourse): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const programs = findPrograms();
  const lesson = lessonOf(course, 60);
  const size = JSON.stringify(lesson.decisions[1]).length;
  const measure = async (url: string) => {
    const server = await startServer({ DATABASE_URL: url, DATA_DIR: folder });
    const others = watchOthers();
    try {
      return lineOf(await loadOf(server.address, lesson, load), others());
    } finally {
      await server.close();
    }
  };
  try {
    const postgres = programs === undefined ? undefined : await startPostgres({ programs, durable: true });
    const onPostgres = postgres ? await measure(postgres.url).finally(postgres.end) : '–, its programs are not on this machine';
    return [
      `Acknowledged commits a second, one decision each (${size} characters), ${load.atOnce} learners at once`,
      `   PostgreSQL, on the disk (fsync): ${onPostgres} (≥ 1,000)`,
      `   PGlite, handed to the system (it knows no fsync): ${await measure('')}`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lineOf({ perSecond, median, slowest, refused }: Throughput, others: number | undefined): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  const disturbed = others === undefined ? '' : `; other programs used ${others.toFixed(2)} cores`;
  return `${whole(perSecond)}, answered within ${whole(median)} ms (median), ${whole(slowest)} ms (p95)${refused > 0 ? `, ${refused} refused` : ''}${disturbed}`;
}

async function startServer(env: Readonly<Record<string, string>>): Promise<{ address: string; close(): Promise<void> }> {
  const server = spawn(process.execPath, ['bin/parley.js', 'serve', 'course'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  let said = '';
  const address = new Promise<string>((resolve) => {
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  const ready = await Promise.race([address, ended.then(() => undefined)]);
  if (ready === undefined) throw new Error(`the server ended: ${said}`);
  return {
    address: ready,
    async close() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
