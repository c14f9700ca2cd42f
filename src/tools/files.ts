import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseFolder } from '../course/folder.ts';

/** Reads a file's bytes. */
export type ReadFile = (path: string) => Uint8Array;

const readAnew: ReadFile = (path) => new Uint8Array(readFileSync(path));

/** All files below a folder, by path with `/`; nothing that starts with a dot, and no links. */
export function readTree(directory: string, keep: (path: string) => boolean = () => true, read = readAnew): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const walk = (below: string) => {
    for (const entry of readdirSync(join(directory, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!keep(path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files[path] = read(join(directory, path));
    }
  };
  walk('');
  return files;
}

const written = /\.(?:json|svg)$/i;
const noMedia = /\.(?:json|md|txt|map|ya?ml|bak(?:\.\d+)?)$/i;
/** What no course reader looks at. */
export const hidden = /(?:^|\/)(?:[._]|node_modules(?:\/|$))|^dist(?:\/|$)/;

/** Reads a course folder, if there is one. */
export function readCourseFolder(directory: string, read?: ReadFile): CourseFolder | undefined {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const files = readTree(directory, (path) => !hidden.test(path), read);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const entries = Object.entries(files);
  return {
    texts: Object.fromEntries(entries.filter(([path]) => written.test(path)).map(([path, bytes]) => [path, decoder.decode(bytes)])),
    media: Object.fromEntries(entries.filter(([path]) => path.includes('/') && !path.startsWith('translations/') && !noMedia.test(path))),
  };
}
