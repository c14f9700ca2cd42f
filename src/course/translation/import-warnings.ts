import type { Finding } from '../finding.ts';
import type { CourseFolder } from '../folder.ts';
import { compare, compareTerms } from './compare.ts';
import type { Segment } from './exchange.ts';
import { glossaryWords } from './glossary-words.ts';
import type { Target } from './limits.ts';
import type { Pair } from './translate-script.ts';

/** A text that was taken, and its line in the translator's file. */
interface Taken {
  segment: Segment;
  text: string;
  line: number;
}

/** What somebody should look at in texts that were taken: other numbers, too long, or not the words of the glossary. `folder` is the course after the import. */
export function importWarnings(folder: CourseFolder, file: string, taken: readonly Taken[], into: Target): readonly Finding[] {
  if (taken.length === 0) return [];
  const words = glossaryWords(folder, into.locale);
  return taken.flatMap(({ segment: { id, file: script, field, path, form, source }, text, line }) => {
    const pair: Pair = { field, path, form, source, target: text, stale: false, place: () => ({ file, line, column: 1, path: id }) };
    const isSlide = script.includes('/');
    return [...compare(pair, into), ...(isSlide ? compareTerms(pair, words) : [])];
  });
}
