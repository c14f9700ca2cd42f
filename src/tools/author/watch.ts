import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** How long a folder must be quiet before it is read, in milliseconds: editors write a file in several steps. */
const quiet = 30;
/** How often a folder is looked at whatever it tells, in milliseconds: some on a network tell nothing. */
const patience = 2000;

interface Watched {
  /** Which folder stood under this name. */
  mark: string;
  watcher: FSWatcher;
}

/**
 * Tells that something below a folder may have changed, until the function it gives is called. Each folder is watched by itself:
 * so files that are replaced by renaming, and folders that come later, are seen on every system. A folder that was replaced is another one
 * under the same name and watched anew; `pace` is how often one looks in any case.
 */
export function watchFolder(directory: string, changed: () => void, pace = patience): () => void {
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | undefined;
  const forget = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const follow = () => {
    const marks = new Map(foldersIn(directory).map((folder) => [folder, markOf(folder)]));
    for (const [folder, { mark }] of watched) if (marks.get(folder) !== mark) forget(folder);
    for (const [folder, mark] of marks) {
      if (mark === undefined || watched.has(folder)) continue;
      try {
        watched.set(folder, { mark, watcher: watch(folder, wake).on('error', () => forget(folder)) });
      } catch {
        continue;
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
  const looking = setInterval(wake, pace);
  return () => {
    clearTimeout(timer);
    clearInterval(looking);
    for (const folder of watched.keys()) forget(folder);
  };
}

/** Tells a folder from another one under the same name: numbers are given again, so it is also when it came to be. */
function markOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats && [stats.dev, stats.ino, stats.birthtimeMs].join();
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
