import { hash } from '../../core/random.ts';
import type { CompiledCourse } from '../compiled.ts';
import type { Outline, OutlineEntry } from '../outline.ts';

/** What an outline says of a slide, as far as editions are compared; a package may know types that are not known here. */
export type EditionSlide = Omit<OutlineEntry, 'type' | 'seconds' | 'skills'> & { type: string };

/** One edition of a course as it was or will be published, in its source language. */
export interface Edition extends Pick<
  Outline,
  'code' | 'edition' | 'title' | 'locale' | 'locales' | 'passMark' | 'counts' | 'navigation' | 'policy' | 'sections'
> {
  slides: readonly EditionSlide[];
  /** The slides themselves, by id. */
  scripts: Readonly<Record<string, unknown>>;
  /** What the drawn faces look like, by path: a hash. */
  drawings: Readonly<Record<string, number>>;
}

/** The edition a compiled course is. */
export function editionOf({ locales, files }: CompiledCourse): Edition {
  const [source] = Object.values(locales);
  if (!source) throw new Error('the course has no language');
  const scripts = Object.assign({}, ...Object.values(source.sections).map(({ slides }) => slides));
  return { ...source.outline, locales: Object.keys(locales), scripts, drawings: drawingsIn(files) };
}

/** The faces among the files of a course, by path below `course/`. */
export function drawingsIn(files: Readonly<Record<string, Uint8Array>>): Edition['drawings'] {
  const faces = Object.entries(files).filter(([path]) => path.startsWith('people/'));
  return Object.fromEntries(faces.map(([path, bytes]) => [path, hash(bytes.join())]));
}
