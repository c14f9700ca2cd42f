import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that could not be written, and why. */
export interface NotWritten {
  path: string;
  why: string;
}

/**
 * Puts texts into files. All are written beside their places first, and none is put there where one could not be:
 * whenever this ends, each file is the old one or the new one, and never half of it.
 */
export function replaceFiles(files: Readonly<Record<string, string>>): NotWritten | undefined {
  const all = Object.entries(files).map(([path, text]) => ({ path, text, beside: join(dirname(path), `.${basename(path)}.new`) }));
  const failed =
    failing(all, ({ path, text, beside }) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, text, { mode: statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666 });
    }) ?? failing(all, ({ path, beside }) => renameSync(beside, path));
  if (failed) failing(all, ({ beside }) => rmSync(beside, { force: true }));
  return failed;
}

function failing<T extends { path: string }>(all: readonly T[], act: (one: T) => void): NotWritten | undefined {
  for (const one of all) {
    try {
      act(one);
    } catch (error) {
      return { path: one.path, why: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
    }
  }
  return undefined;
}
