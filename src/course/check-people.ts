import type { CheckedFile } from './check-course.ts';
import type { CheckedSlide, Known } from './check-slide.ts';
import type { Finding } from './finding.ts';
import type { CourseFolder } from './folder.ts';
import type { PeopleScript, PeopleSketch } from './people.schema.ts';

/** Who and what moods may be named; unknown where people.json has none because something is wrong with it. */
export function namesIn({ sketch, findings }: CheckedFile<PeopleScript, PeopleSketch>): Pick<Known, 'persons' | 'moods'> {
  const sure = (names: readonly string[] | undefined) => (names?.length === 0 && findings.length > 0 ? undefined : names);
  return { persons: sure(sketch?.people.map((person) => person.id)), moods: sure(sketch && Object.keys(sketch.moods)) };
}

/** Whether slides show people of whom nothing is said. */
export function peopleMissing({ texts }: CourseFolder, slides: readonly CheckedSlide[]): readonly Finding[] {
  const file = 'people.json';
  if (texts[file] !== undefined || slides.every(({ faces }) => faces.length === 0)) return [];
  return [{ code: 'file.peopleMissing', place: { file, line: 1, column: 1, path: '$' } }];
}
