import { nearest } from './advice.ts';
import { readBySchema } from './check-schema.ts';
import { courseSchema, courseSketch, type CourseScript, type CourseSketch } from './course.schema.ts';
import type { Finding } from './finding.ts';
import type { CourseFolder } from './folder.ts';
import { glossarySchema, type GlossaryScript } from './glossary.schema.ts';
import { readScript } from './json.ts';
import { peopleSchema, peopleSketch, type PeopleScript, type PeopleSketch } from './people.schema.ts';
import type { Script } from './place.ts';
import { fillScript } from './variables.ts';

/** A file about the whole course. `sketch` is what can be known of it even where it is faulty. */
export interface CheckedFile<T, S> {
  /** As the author wrote it. */
  written?: Script;
  /** With its variables filled in. */
  script?: Script;
  value?: T;
  sketch?: S;
  findings: readonly Finding[];
}

/** Reads course.json, with its own variables filled into its titles. */
export function checkCourseFile(folder: CourseFolder): CheckedFile<CourseScript, CourseSketch> {
  const file = 'course.json';
  const text = folder.texts[file];
  if (text === undefined) return { findings: [{ code: 'file.courseMissing', place: { file, line: 1, column: 1, path: '$' } }] };
  const read = readScript(file, text);
  if (!read.script) return read;
  const checked = checkCourseScript(read.script);
  return { ...checked, findings: [...read.findings, ...checked.findings] };
}

/** The same for a script that is JSON; in another language than its first where one is named. */
export function checkCourseScript(written: Script, locale?: string): CheckedFile<CourseScript, CourseSketch> {
  const sketch = courseSketch.parse(written.value);
  const { script, findings } = fillScript(written, sketch.variables, locale ?? sketch.locales[0] ?? '');
  const typed = readBySchema(script, courseSchema);
  const own = findings.filter((finding) => !finding.place.path.startsWith('$.variables'));
  const rest = [
    ...twiceLocales(written, sketch),
    ...nestedVariables(written, sketch),
    ...variableLocales(written, sketch),
    ...partialLocales(written, sketch),
  ];
  return { ...typed, written, script, sketch, findings: [...own, ...rest, ...typed.findings] };
}

/** Reads people.json; a course without characters needs none. */
export function checkPeopleFile(folder: CourseFolder): CheckedFile<PeopleScript, PeopleSketch> {
  const file = 'people.json';
  const text = folder.texts[file];
  if (text === undefined) return { value: { moods: {}, people: [] }, findings: [] };
  const { script, findings } = readScript(file, text);
  if (!script) return { findings };
  const checked = checkPeopleScript(script);
  return { ...checked, findings: [...findings, ...checked.findings] };
}

/** The same for a script that is JSON. */
export function checkPeopleScript(script: Script): CheckedFile<PeopleScript, PeopleSketch> {
  const sketch = peopleSketch.parse(script.value);
  const ids = sketch.people.map((person) => person.id);
  const twice = ids.flatMap((found, at): readonly Finding[] =>
    found !== '' && ids.indexOf(found) < at ? [{ code: 'id.twice', place: script.place(['people', at, 'id']), values: { found } }] : [],
  );
  const typed = readBySchema(script, peopleSchema);
  return { ...typed, written: script, script, sketch, findings: [...typed.findings, ...twice] };
}

/** Reads glossary.json, with the course's variables filled in; a course needs none. */
export function checkGlossaryFile(folder: CourseFolder, sketch: CourseSketch | undefined): CheckedFile<GlossaryScript, unknown> {
  const file = 'glossary.json';
  const text = folder.texts[file];
  if (text === undefined) return { value: { terms: [] }, findings: [] };
  const read = readScript(file, text);
  if (!read.script) return read;
  const checked = checkGlossaryScript(read.script, sketch, sketch?.locales[0] ?? '');
  return { ...checked, findings: [...read.findings, ...checked.findings] };
}

/** The same for a script that is JSON, in a language. */
export function checkGlossaryScript(
  written: Script,
  sketch: CourseSketch | undefined,
  locale: string,
): CheckedFile<GlossaryScript, unknown> {
  const { script, findings } = fillScript(written, sketch?.variables ?? {}, locale);
  const typed = readBySchema(script, glossarySchema);
  return { ...typed, written, script, findings: [...findings, ...typed.findings] };
}

function nestedVariables(script: Script, { variables }: CourseSketch): readonly Finding[] {
  return Object.entries(variables).flatMap(([name, value]): readonly Finding[] => {
    const all = typeof value === 'string' ? [value] : Object.values(value);
    return all.some((one) => one.includes('{{')) ? [{ code: 'variable.nested', place: script.place(['variables', name]) }] : [];
  });
}

function variableLocales(script: Script, { variables, locales }: CourseSketch): readonly Finding[] {
  return Object.entries(variables).flatMap(([found, value]) => {
    if (typeof value === 'string') return [];
    const missing = locales.filter((locale) => !Object.hasOwn(value, locale));
    return missing.map((locale): Finding => ({
      code: 'variable.locale',
      place: script.place(['variables', found]),
      values: { found, locale },
    }));
  });
}

function twiceLocales(script: Script, { locales }: CourseSketch): readonly Finding[] {
  return locales.flatMap((found, at): readonly Finding[] =>
    found !== '' && locales.indexOf(found) < at ? [{ code: 'locale.twice', place: script.place(['locales', at]), values: { found } }] : [],
  );
}

function partialLocales(script: Script, { partial, locales }: CourseSketch): readonly Finding[] {
  const among = locales.slice(1);
  return partial.flatMap((found, at): readonly Finding[] =>
    among.includes(found)
      ? []
      : [{ code: 'locale.notPartial', place: script.place(['partial', at]), values: { found, among }, nearest: nearest(found, among) }],
  );
}
