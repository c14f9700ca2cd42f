import type { Slide } from '../slides/kinds.ts';
import type { Glossary, Outline, SectionFile } from './outline.ts';

/** One language of a compiled course. */
export interface CompiledLocale {
  outline: Outline;
  sections: Readonly<Record<string, SectionFile<Slide>>>;
  /** The words of the course that are explained; left out where it has none. */
  glossary?: Glossary;
}

/**
 * A course ready to be played: per language an outline and sections, and the files they name.
 * `files` holds bytes by path below `course/` of a package (`people/pan-furious.svg`, `media/…`).
 */
export interface CompiledCourse {
  locales: Readonly<Record<string, CompiledLocale>>;
  files: Readonly<Record<string, Uint8Array>>;
  /** The score from which on an LMS itself says passed, where the course wants that. */
  masteryScore?: number;
}
