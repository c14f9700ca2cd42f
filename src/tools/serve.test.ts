import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parley-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = resolve('tests/courses/small');
const broken = resolve('tests/courses/broken');
const options = (env: Readonly<Record<string, string>>) => ({ env: { ...process.env, DATABASE_URL: '', HOST: '', PORT: '0', ...env } });
const serveArgs = (...args: readonly string[]) => ['bin/parley.js', 'serve', ...args];
const han = /\p{Script=Han}/u;

/** What `serve` says when it cannot start. */
function refused(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, serveArgs(small, ...args), { ...options(env), encoding: 'utf8' });
  return { status, stdout, stderr: stderr.trim() };
}

const languages = ['en', 'zh-CN'] as const;

describe.each(languages)('serve in %s', { timeout: 60_000 }, (lang) => {
  it.each([
    ['a port that is none', { PORT: 'door' }, 2, 'door'],
    ['a database without an address', { DATABASE_URL: 'nowhere' }, 1, 'postgres://user:password@host:5432/database'],
    ['an address that others reach', { HOST: '0.0.0.0' }, 1, '127.0.0.1'],
    ['a data folder that is a file', { DATA_DIR: resolve('package.json') }, 1, 'DATA_DIR'],
  ])('says what to do about %s', (_, env, code, named) => {
    const { status, stdout, stderr } = refused(env, '--lang', lang);
    expect([status, stdout, stderr]).toEqual([code, '', expect.stringContaining(named)]);
    expect(han.test(stderr)).toBe(lang === 'zh-CN');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says which port is in use, and to take another', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { status, stderr } = refused({ DATA_DIR: join(folder, 'unused') }, '--port', String(port), '--lang', lang);
    server.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining(String(port))]);
    expect(stderr).toContain(`parley serve --port ${port < 65535 ? port + 1 : port - 1}`);
    expect(han.test(stderr)).toBe(lang === 'zh-CN');
  });

  it('says where it is, and that its course has errors', async () => {
    const { server, lines } = await served(2, { DATA_DIR: join(folder, lang) }, broken, '--lang', lang);
    await stopped(server);
    const [faulty = '', ready = ''] = lines;
    expect([han.test(faulty), han.test(ready)]).toEqual([lang === 'zh-CN', lang === 'zh-CN']);
    expect(faulty).toMatch(/\d+/);
    expect(ready).toMatch(/http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('serve --json', { timeout: 60_000 }, () => {
  it('prints one line with its address, and answers there', async () => {
    const data = join(folder, 'data');
    const { server, lines } = await served(1, { DATA_DIR: data }, small, '--json');
    const told: { address: string } = JSON.parse(lines[0] ?? '');
    const answer = await fetch(told.address);
    await stopped(server);
    expect(told).toEqual({
      address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      course: small,
      data,
      playable: true,
      problems: 0,
    });
    expect(answer.status).toBe(200);
  });

  it('prints nothing there where it cannot start', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(refused({ DATA_DIR: join(folder, 'file') }, '--json')).toMatchObject({ status: 1, stdout: '' });
  });
});

/** Starts it and waits until it has said so many lines. */
async function served(count: number, env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const server = spawn(process.execPath, serveArgs(...args), { ...options(env), stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface(server.stdout)) if (lines.push(line) === count) break;
  return { server, lines };
}

async function stopped(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await gone).toEqual([0, null]);
}
