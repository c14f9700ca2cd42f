import { createHash } from 'node:crypto';
import type { Course, Playable } from '../course.ts';
import { servedFiles, type ServedFile } from './files.ts';
import { launchPages } from './launch-page.ts';

/** So many of the packages that were launched last are kept for who still plays them. */
const kept = 8;

type ServedFiles = ReadonlyMap<string, ServedFile>;

/** A package that is served from memory. */
interface ServedPackage {
  /** The same for the same files. */
  mark: string;
  files: ServedFiles;
  /** The pages of launches, by version of SCORM. */
  launched: ReadonlyMap<string, ServedFiles>;
}

/** The packages of a course that may change while it is played: a launch goes on with the one it began with. */
export interface Packages {
  /** Where the package is that is launched now; undefined where the course cannot be played. */
  launch(): string | undefined;
  /** The files at a mark, or as they are now where there is none or it is not known any more. */
  files(mark: string | undefined, scorm: string | undefined): ServedFiles;
}

export function packagesOf(course: Course): Packages {
  const launched = new Map<string, ServedPackage>();
  let last: { playable: Playable; served: ServedPackage } | undefined;
  const now = () => {
    const { playable } = course;
    if (playable && last?.playable !== playable) last = { playable, served: servedPackage(playable) };
    return playable && last?.served;
  };
  return {
    launch() {
      const served = now();
      if (!served) return undefined;
      launched.delete(served.mark);
      launched.set(served.mark, served);
      const [oldest] = launched.keys();
      if (launched.size > kept && oldest !== undefined) launched.delete(oldest);
      return `/package/launched/${served.mark}/`;
    },
    files(mark, scorm) {
      const served = launched.get(mark ?? '') ?? now();
      return served?.launched.get(scorm ?? '') ?? served?.files ?? new Map();
    },
  };
}

function servedPackage({ files }: Playable): ServedPackage {
  const served = servedFiles(files);
  const hash = createHash('sha256');
  for (const [path, { tag }] of served) hash.update(`${path} ${tag}\n`);
  return { mark: hash.digest('base64url').slice(0, 16), files: served, launched: launchPages(files['index.html']) };
}
