import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../course/advice.ts';
import { courseSketch } from '../../course/course.schema.ts';
import { slideFiles, type CourseFolder } from '../../course/folder.ts';
import { readScript } from '../../course/json.ts';
import type { Path } from '../../course/place.ts';
import { peopleSketch } from '../../course/people.schema.ts';
import { WrongUse } from '../wrong-use.ts';
import { appended, insertedBeforeLast } from './edit.ts';
import type { Said } from './said.ts';
import { sampleLanguage, type SampleLanguage } from './samples.ts';

/** A course as far as something new must fit into it. */
export interface Outline {
  directory: string;
  folder: CourseFolder;
  /** The language of what is begun in it. */
  language: SampleLanguage;
  /** Ids of slides that are there or listed, with their place. */
  taken: ReadonlyMap<string, string>;
  sections: readonly { id: string; slides: readonly string[] }[];
  persons: readonly string[];
  moods: readonly string[];
}

/** Reads what the files at the top of a course folder say; they must be JSON. */
export function outlineOf(directory: string, folder: CourseFolder, said: Said): Outline {
  const valueOf = (file: string): unknown => {
    const { script, findings } = readScript(file, folder.texts[file] ?? '');
    if (!script || findings.length > 0) throw new WrongUse(said.unreadable(join(directory, file)));
    return script.value;
  };
  const { sections, locales } = courseSketch.parse(valueOf('course.json'));
  const { people, moods } = peopleSketch.parse(folder.texts['people.json'] === undefined ? {} : valueOf('people.json'));
  return {
    directory,
    folder,
    language: sampleLanguage(locales[0] ?? ''),
    sections,
    taken: new Map([
      ...sections.flatMap(({ slides }) => slides.map((id) => [id, 'course.json'] as const)),
      ...slideFiles(folder).map(({ id, file }) => [id, file] as const),
    ]),
    persons: people.map(({ id }) => id),
    moods: Object.keys(moods),
  };
}

/** The position of a section that must be there. */
export function demandSection({ sections }: Outline, section: string, said: Said): number {
  const ids = sections.map(({ id }) => id);
  const at = ids.indexOf(section);
  if (at < 0) throw new WrongUse(said.noSection(section, nearest(section, ids)));
  return at;
}

/** Refuses an id that another slide has. */
export function demandFree({ taken }: Outline, id: string, said: Said): void {
  const where = taken.get(id);
  if (where !== undefined) throw new WrongUse(said.used(id, where));
}

/** Writes an item at the end of a list of course.json, or before its last one; all else stays as it is. */
export function list({ directory, folder }: Outline, path: Path, item: unknown, beforeLast = false): void {
  const insert = beforeLast ? insertedBeforeLast : appended;
  writeFileSync(join(directory, 'course.json'), insert(folder.texts['course.json'] ?? '', path, item));
}
