import type { CheckedCourse } from '../../course/check.ts';

/** The course folder after a change. */
export interface Draft {
  /** Counts the changes since the start. */
  number: number;
  /** The number of the last draft that could be played: the live course is of it. None where there was none yet. */
  live: number | undefined;
  /** What the folder is called; authors find `course/m1/a.json` by it. */
  folder: string;
  checked: CheckedCourse;
}

/** A package to be saved by a browser. */
export interface Packed {
  name: string;
  bytes: Uint8Array;
}

/** The course folder as its author works on it, checked again with every change on disk. */
export interface Workshop {
  draft(): Draft;
  /** Tells of every new draft until the function it gives is called. */
  follow(tell: () => void): () => void;
  /** A file of the course with its player, by its path in a package, as of the last draft that could be played. */
  live(path: string): Uint8Array | undefined;
  /** The course as it is now for a version of SCORM; undefined where it has errors or there is no such version. */
  pack(scorm: string): Packed | undefined;
  /** Whether a script has only slips of the keyboard that can be mended for certain. */
  isMendable(file: string): boolean;
  /** Mends such a script on disk and keeps the old one beside it; false where it cannot. */
  mend(file: string): boolean;
}
