import type { CompiledCourse } from '../course/compiled.ts';
import type { Playable } from '../practice/course.ts';
import { dictionaryOf } from './dictionary.ts';
import { packageFiles, type Files } from './package-files.ts';

/** A course as the practice LMS plays it. `player` is what Vite wrote. */
export function playableOf(player: Files, compiled: CompiledCourse): Playable {
  const outlines = Object.values(compiled.locales).map(({ outline }) => outline);
  return { outlines, files: packageFiles(player, compiled), dictionary: dictionaryOf(compiled) };
}
