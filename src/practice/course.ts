import type { Problem } from '../core/problem.ts';
import type { ProvenTalk } from '../course/check.ts';
import type { Outline } from '../course/outline.ts';
import type { Locale } from '../i18n/i18n.ts';
import type { Workshop } from './author/workshop.ts';
import type { Dictionary } from '../review/dictionary.ts';

/** A course that can be played. */
export interface Playable {
  /** In each of its languages; the first is the source. */
  outlines: readonly Outline[];
  /** The files of its package by path. */
  files: Readonly<Record<string, Uint8Array>>;
  /** What its decisions mean. */
  dictionary: Dictionary;
}

/** The course folder as it is now. */
export interface CourseFindings {
  problems: readonly Problem[];
  /** Its role-plays, as far as they could be gone through. */
  talks: readonly ProvenTalk[];
}

/** The course folder the practice LMS serves. */
export interface Course {
  /**
   * As it was when it last had no errors; missing where that never was. It may be another one at every request, and is the very same as long as
   * nothing changed.
   */
  readonly playable?: Playable | undefined;
  /** Looks at the folder as it is now and tells what is wrong, if it can in that language. */
  check(locale: Locale): CourseFindings;
  /** What its author works with. */
  workshop?: Workshop;
}
