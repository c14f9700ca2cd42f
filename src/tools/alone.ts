import { setTimeout } from 'node:timers/promises';
import { FolderInUse, takeLock } from '../practice/database/lock.ts';

/** Does something that no other process does at the same time; `place` is a folder that tells who does it. */
export async function alone<T>(place: string, work: () => Promise<T>): Promise<T> {
  const giveBack = await turn(place);
  try {
    return await work();
  } finally {
    giveBack();
  }
}

async function turn(place: string): Promise<() => void> {
  for (;;) {
    try {
      return takeLock(place);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      await setTimeout(50);
    }
  }
}
