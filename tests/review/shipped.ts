import type { Dictionary } from '../../src/review/dictionary.ts';
import { dictionaryOf } from '../../src/tools/dictionary.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { compiled } from '../courses/packed.ts';

/** The dictionary of the shipped course. */
export function shippedDictionary(): Dictionary {
  const folder = readCourseFolder('course');
  if (!folder) throw new Error('the course is not there');
  return dictionaryOf(compiled(folder));
}
