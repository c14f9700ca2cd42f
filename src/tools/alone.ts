import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** After this time, in milliseconds, whoever held a place is taken for dead. */
const longest = 60_000;

/** Does something that no other process does at the same time; `place` is a folder that is there meanwhile. */
export async function alone<T>(place: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(place), { recursive: true });
  while (!taken(place)) await setTimeout(50);
  try {
    return await work();
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function taken(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const since = statSync(place, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > longest) rmSync(place, { recursive: true, force: true });
    return false;
  }
}
