import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** How long a folder must be quiet before it is read, in milliseconds: editors write a file in several steps. */
const quiet = 30;
/** How often a folder is looked at that cannot be watched, as some on a network, in milliseconds. */
const patience = 1000;

/**
 * Tells that something below a folder may have changed, until the function it gives is called. Each folder is watched by itself:
 * so files that are replaced by renaming, and folders that come later, are seen on every system.
 */
export function watchFolder(directory: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let polling: NodeJS.Timeout | undefined;
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const follow = () => {
    const folders = foldersIn(directory);
    for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder);
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      try {
        watchers.set(
          folder,
          watch(folder, wake).on('error', () => forget(folder)),
        );
      } catch {
        polling ??= setInterval(changed, patience);
      }
    }
  };
  const wake = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      changed();
    }, quiet);
  };
  follow();
  return () => {
    clearTimeout(timer);
    clearInterval(polling);
    for (const folder of watchers.keys()) forget(folder);
  };
}

/** A folder and those below it, without hidden ones. */
function foldersIn(directory: string): readonly string[] {
  try {
    const below = readdirSync(directory, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !/^[._]|^node_modules$/.test(entry.name),
    );
    return [directory, ...below.flatMap(({ name }) => foldersIn(join(directory, name)))];
  } catch {
    return [directory];
  }
}
