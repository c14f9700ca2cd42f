import { join } from 'node:path';
import { problemLine } from '../core/problem.ts';
import type { Language } from '../course/check-messages.ts';
import { courseSchema, courseSketch } from '../course/course.schema.ts';
import { problemOf, type Finding } from '../course/finding.ts';
import type { CourseFolder } from '../course/folder.ts';
import { readScript } from '../course/json.ts';
import { valueAt } from '../course/check-values.ts';
import type { SchemaFor } from '../course/translation/write.ts';
import { readCourseFolder } from './files.ts';
import { mendHint } from './mend-report.ts';
import { schemaFor } from './new/place.ts';
import { replaceFiles } from './replace-files.ts';
import { shown } from './terminal.ts';
import { say } from './translate-words.ts';

/** A course to translate, as far as the command needs to know it. */
export interface CourseToTranslate {
  folder: CourseFolder;
  directory: string;
  code: string;
  source: string;
  locales: readonly string[];
}

/** Reads a course folder; where it cannot be read, tells why not and gives the exit code. */
export function openCourse(directory: string, language: Language): CourseToTranslate | number {
  const folder = readCourseFolder(directory);
  const text = folder?.texts['course.json'];
  if (!folder || text === undefined) {
    tell(say(language, 'noFolder', { path: directory }));
    return 2;
  }
  const { script, findings } = readScript('course.json', text);
  if (!script) {
    tellProblems(folder, findings, language);
    return 1;
  }
  const course = script.value;
  const { locales } = courseSketch.parse(course);
  const code = courseSchema.shape.code.safeParse(valueAt(course, ['code']));
  return { folder, directory, code: code.success ? code.data : 'course', source: locales[0] ?? '', locales };
}

/** Whether a text names a language to translate into; tells why not. */
export function isTarget({ source }: CourseToTranslate, locale: string | undefined, language: Language): locale is string {
  if (locale === undefined) tell(say(language, 'noLocale'));
  else if (!courseSchema.shape.locales.element.safeParse(locale).success) tell(say(language, 'badLocale', { locale }));
  else if (locale === source) tell(say(language, 'isSource', { locale }));
  else return true;
  return false;
}

/** The way from a file of a course folder to its schema, wherever the folder is. */
export const schemaIn =
  (directory: string): SchemaFor =>
  (path) =>
    schemaFor(join(directory, path), 'translation.json');

/** Writes files below a folder, all or none; tells why not where that fails. */
export function written(directory: string, files: Readonly<Record<string, string>>, language: Language): boolean {
  const failed = replaceFiles(Object.fromEntries(Object.entries(files).map(([path, text]) => [join(directory, path), text])));
  if (failed) tell(say(language, 'notWritten', { ...failed }));
  return !failed;
}

/** Says what is wrong in the course, as `check` does. */
export function tellProblems(folder: CourseFolder, findings: readonly Finding[], language: Language): void {
  const problems = findings.map((finding) => problemOf(finding, language));
  const lines = [...problems.map((problem) => shown(problemLine(problem))), ...mendHint(folder, problems, language)];
  if (lines.length > 0) console.error(lines.join('\n'));
}

/** Says what is wrong. */
export function tell(sentence: string): void {
  console.error(shown(`✗ ${sentence}`));
}
