import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { resolvedFrom, schemaNamed } from '../course/check-schemas.ts';
import { isScript, type CourseFolder } from '../course/folder.ts';
import { schemaFor } from './new/place.ts';

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

/** The schemas named by scripts that are there, by their ways from the course folder. */
function schemasThere(directory: string, texts: CourseFolder['texts']): ReadonlySet<string> {
  const named = Object.entries(texts).flatMap(([file, text]) => {
    const way = isScript(file) ? schemaNamed(text) : undefined;
    return way === undefined ? [] : [resolvedFrom(file, way)];
  });
  return new Set([...new Set(named)].filter((way) => existsSync(resolve(directory, way))));
}

/** Reads a course folder, if there is one. */
export function readCourseFolder(directory: string, read?: ReadFile): CourseFolder | undefined {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const files = readTree(directory, (path) => !hidden.test(path), read);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const entries = Object.entries(files);
  const texts = Object.fromEntries(entries.filter(([path]) => written.test(path)).map(([path, bytes]) => [path, decoder.decode(bytes)]));
  return {
    texts,
    schemas: { own: schemaFor(join(directory, 'course.json'), ''), there: schemasThere(directory, texts) },
    media: Object.fromEntries(entries.filter(([path]) => path.includes('/') && !path.startsWith('translations/') && !noMedia.test(path))),
  };
}
