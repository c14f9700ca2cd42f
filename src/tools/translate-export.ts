import { existsSync, readFileSync } from 'node:fs';
import { dirname, basename } from 'node:path';
import type { Language } from '../course/check-messages.ts';
import { problemOf } from '../course/finding.ts';
import { csvOf } from '../course/translation/csv.ts';
import { notedSegments } from '../course/translation/exchange-notes.ts';
import { unreadable } from '../course/translation/unreadable.ts';
import { xliffOf } from '../course/translation/xliff.ts';
import { doings } from './doings.ts';
import { meanwhile } from './progress.ts';
import { isTarget, openCourse, tell, tellProblems, written } from './translate-course.ts';
import { say } from './translate-words.ts';

const formats = { xliff: { write: xliffOf, ending: 'xlf' }, csv: { write: csvOf, ending: 'csv' } } as const;
const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

interface Asked {
  to: string | undefined;
  format: string | undefined;
  out: string | undefined;
  directory: string;
  json: boolean;
  language: Language;
}

/**
 * Writes all texts of a course with their translation into one file: `<code>.<locale>.xlf`, where no other name is asked for.
 * Where texts cannot be read it writes none: nobody would see in the file what is not in it.
 */
export function exportTexts({ to, format, out, directory, json, language }: Asked): number {
  const course = openCourse(directory, language);
  if (typeof course === 'number') return course;
  if (!isTarget(course, to, language)) return 2;
  const asked = format ?? (out?.toLowerCase().endsWith('.csv') ? 'csv' : 'xliff');
  if (!isFormat(asked)) {
    tell(say(language, 'badFormat', { format: asked }));
    return 2;
  }
  const findings = unreadable(course.folder, to);
  if (findings.length > 0) {
    if (json) console.log(JSON.stringify({ locale: to, problems: findings.map((one) => problemOf(one, language)) }, null, 2));
    else tellProblems(course.folder, findings, language);
    tell(say(language, 'notExported', { count: new Set(findings.map(({ place }) => place.file)).size }));
    return 1;
  }
  const path = out ?? `${course.code}.${to}.${formats[asked].ending}`;
  const { segments, text } = meanwhile(doings.exporting[language], () => {
    const noted = notedSegments(course.folder, to);
    return { segments: noted, text: formats[asked].write({ source: course.source, locale: to, segments: noted }) };
  });
  if (existsSync(path) && readFileSync(path, 'utf8') !== text) {
    tell(say(language, 'thereAlready', { path }));
    return 2;
  }
  if (!written(dirname(path), { [basename(path)]: text }, language)) return 2;
  const counts = {
    count: segments.length,
    fresh: segments.filter(({ state }) => state === 'new').length,
    stale: segments.filter(({ state }) => state === 'needs-review').length,
  };
  const line = say(language, 'exported', { path, locale: to, ...counts });
  console.log(json ? JSON.stringify({ file: path, locale: to, format: asked, ...counts }, null, 2) : line);
  return 0;
}
