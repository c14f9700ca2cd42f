import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../practice/root.ts';
import { alone } from './alone.ts';

/** Something Vite builds: its configuration, a file that is there afterwards, and what it is made of. */
export interface Build {
  config: string;
  result: string;
  sources: readonly string[];
}

const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
const run = promisify(execFile);

/** The player, which knows no course. */
export const playerBuild: Build = {
  config: 'vite.config.ts',
  result: 'dist/player/index.html',
  sources: ['vite.config.ts', 'package-lock.json', ...below('src', ['practice', 'tools'])],
};

/** What the practice LMS's own pages load. */
export const practiceBuild: Build = {
  config: 'vite.practice.config.ts',
  result: 'dist/practice/learn.js',
  sources: ['vite.practice.config.ts', 'package-lock.json', ...below('src', ['practice', 'tools']), 'src/practice'],
};

/** The review as one page that opens from disk. */
export const reviewBuild: Build = {
  config: 'vite.review.config.ts',
  result: 'dist/review/review.html',
  sources: [
    'vite.review.config.ts',
    'package-lock.json',
    'src/tools/one-file.ts',
    ...below('src', ['practice', 'tools']),
    'src/practice/browser',
  ],
};

/** The command line itself, which `bin/parley.js` starts. */
export const commandBuild: Build = {
  config: 'vite.command.config.ts',
  result: 'dist/command/parley.js',
  sources: ['vite.command.config.ts', 'package-lock.json', 'src'],
};

/** Whether the result is missing or older than what it is made of. */
export function isStale({ result, sources }: Build): boolean {
  const built = statSync(join(root, result), { throwIfNoEntry: false });
  return !built || sources.some((source) => newest(join(root, source)) > built.mtimeMs);
}

/**
 * Builds what is stale, and waits where another process does so already; rejects with Vite's own words where that fails. It is put in its
 * place when all of it is there, so that nobody reads half of it.
 */
export async function build(what: Build): Promise<void> {
  if (!isStale(what)) return;
  const place = join(root, dirname(what.result));
  await alone(`${place}.building`, async () => {
    if (!isStale(what)) return;
    const [fresh, old] = [`${place}.new`, `${place}.old`];
    await run(process.execPath, [vite, 'build', '--config', what.config, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    rmSync(old, { recursive: true, force: true });
    if (existsSync(place)) renameSync(place, old);
    renameSync(fresh, place);
    rmSync(old, { recursive: true, force: true });
  });
}

function below(folder: string, without: readonly string[]): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => !without.includes(name))
    .map((name) => join(folder, name));
}

/** A folder is as new as the newest file in it, or as its own last removal. */
function newest(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
