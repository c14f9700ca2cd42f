import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { root } from '../../practice/root.ts';
import { slideFile } from '../../course/folder.ts';
import { readTree } from '../files.ts';
import { WrongUse } from '../wrong-use.ts';
import { replaced, textAt } from './edit.ts';
import { demandFree, list, type Outline } from './outline.ts';
import { schemaFor, writeNew } from './place.ts';
import type { Said } from './said.ts';

const starter = join(root, 'src/tools/new/starter');

/** Writes a small course that is whole: a page, a question, two talks, a quiz with its results. */
export function beginCourse(directory: string, title: string | undefined, said: Said): readonly string[] {
  if (existsSync(directory) && readdirSync(directory).length > 0) throw new WrongUse(said.notEmpty(directory));
  const files = Object.entries(readTree(starter)).map(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    const script = replaced(text, ['$schema'], schemaFor(join(directory, path), schemaNamed(text)));
    return [join(directory, path), path === 'course.json' ? named(script, directory, title) : script] as const;
  });
  writeNew(Object.fromEntries(files), said);
  return [...files.map(([path]) => said.made(path)), said.next(directory)];
}

/** Begins a section with a page, for a section is never empty. */
export function beginSection(course: Outline, id: string, title: string, said: Said): readonly string[] {
  if (course.sections.some((section) => section.id === id)) throw new WrongUse(said.used(id, 'course.json'));
  const slide = `${id}-welcome`;
  demandFree(course, slide, said);
  const file = join(course.directory, slideFile(id, slide));
  const script = { $schema: schemaFor(file, 'slides/page.json'), type: 'page', id: slide, title };
  writeNew({ [file]: `${JSON.stringify(script, null, 2)}\n` }, said);
  list(course, ['sections'], { id, title, slides: [slide] });
  return [said.made(file), said.listed(id)];
}

function named(script: string, directory: string, title: string | undefined): string {
  const code = basename(resolve(directory))
    .toUpperCase()
    .replace(/[^A-Z0-9.-]+/g, '-')
    .replace(/^[^A-Z0-9]+|[^A-Z0-9]+$/g, '');
  const coded = code === '' ? script : replaced(script, ['code'], code.slice(0, 20).replace(/[^A-Z0-9]+$/, ''));
  return title === undefined ? coded : replaced(coded, ['title'], title);
}

/** Which schema a script of the starter names: `course.json`, `slides/page.json`. */
const schemaNamed = (text: string): string => /\/schema\/([^"]+)"/.exec(textAt(text, ['$schema']))?.[1] ?? '';
