import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { resolve } from 'node:path';

/** Somebody else works on the data folder. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`the data folder “${folder}” is in use by process ${pid}`);
  }
}

const held = new Set<string>();

/** Takes the data folder for this process, makes it when it is missing, and returns what gives it back. A lock whose process is gone does not count. */
export function takeLock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, 'lock');
  while (!write(file)) {
    const owner = read(file);
    if (owner && isAlive(owner, file)) throw new FolderInUse(folder, owner.pid);
    remove(file, owner);
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

interface Owner {
  pid: number;
  since: number;
}

/** Written aside and linked, so that nobody ever reads half a lock. */
function write(file: string): boolean {
  const aside = `${file}.new-${process.pid}`;
  writeFileSync(aside, JSON.stringify({ pid: process.pid, since: Date.now() } satisfies Owner));
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(file: string): Owner | undefined {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && typeof since === 'number' ? { pid, since } : undefined;
  } catch {
    return undefined;
  }
}

/** A process number is given again after a restart of the machine or of a container, so an old one proves nothing. */
function isAlive({ pid, since }: Owner, file: string): boolean {
  if (pid === process.pid) return held.has(file);
  if (since < Date.now() - uptime() * 1000 - 2000) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Moves the old lock away; puts it back when another process was quicker and the lock is its new one. */
function remove(file: string, judged: Owner | undefined): void {
  const aside = `${file}.old-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved?.pid === judged?.pid && moved?.since === judged?.since) rmSync(aside, { force: true });
  else renameSync(aside, file);
}
