import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { valueAt } from '../../course/check-values.ts';
import { courseSchema } from '../../course/course.schema.ts';
import { slideFile } from '../../course/folder.ts';
import { readScript } from '../../course/json.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Begun } from './begun.ts';
import { replacedAll, replaced, textAt } from './edit.ts';
import { demandFree, list, type Outline } from './outline.ts';
import { schemaFor, writeNew } from './place.ts';
import type { Said } from './said.ts';
import { sampleLanguage, starterScripts } from './samples.ts';

/** Writes a small course that is whole: a page, a question, two talks, a quiz with its results. */
export function beginCourse(course: string, { title, locale }: { title: string | undefined; locale: string }, said: Said): Begun {
  const there = statSync(course, { throwIfNoEntry: false });
  if (there?.isFile()) throw new WrongUse(said.isFile(course));
  if (there && readdirSync(course).length > 0) throw new WrongUse(said.notEmpty(course));
  const scripts = Object.entries(starterScripts(sampleLanguage(locale))).map(([path, text]) => {
    const script = replaced(text, ['$schema'], schemaFor(join(course, path), schemaNamed(text)));
    return [path, path === 'course.json' ? named(script, course, title, locale) : script] as const;
  });
  writeNew(Object.fromEntries(scripts.map(([path, text]) => [join(course, path), text])), said);
  const written = courseSchema.parse(JSON.parse(Object.fromEntries(scripts)['course.json'] ?? '{}'));
  return { began: 'course', course, code: written.code, locale, title: written.title, files: scripts.map(([path]) => join(course, path)) };
}

/** Begins a section with a page, for a section is never empty. */
export function beginSection(course: Outline, id: string, title: string, said: Said): Begun {
  if (course.sections.some((section) => section.id === id)) throw new WrongUse(said.used(id, 'course.json'));
  const slide = `${id}-welcome`;
  demandFree(course, slide, said);
  const file = join(course.directory, slideFile(id, slide));
  const script = { $schema: schemaFor(file, 'slides/page.json'), type: 'page', id: slide, title };
  writeNew({ [file]: `${JSON.stringify(script, null, 2)}\n` }, said);
  list(course, ['sections'], { id, title, slides: [slide] });
  return { began: 'section', course: course.directory, section: id, slide, type: 'page', title, files: [file] };
}

function named(script: string, directory: string, title: string | undefined, locale: string): string {
  const code = basename(resolve(directory))
    .toUpperCase()
    .replace(/[^A-Z0-9.-]+/g, '-')
    .replace(/^[^A-Z0-9]+|[^A-Z0-9]+$/g, '');
  const brands = ['variables', 'brand'];
  const brand = valueAt(readScript('', script).script?.value, [...brands, sampleLanguage(locale)]);
  return replacedAll(script, [
    { path: ['locales'], value: [locale] },
    { path: brands, value: brand },
    ...(code === '' ? [] : [{ path: ['code'], value: code.slice(0, 20).replace(/[^A-Z0-9]+$/, '') }]),
    ...(title === undefined ? [] : [{ path: ['title'], value: title }]),
  ]);
}

/** Which schema a script of the starter names: `course.json`, `slides/page.json`. */
const schemaNamed = (text: string): string => /\/schema\/([^"]+)"/.exec(textAt(text, ['$schema']))?.[1] ?? '';
