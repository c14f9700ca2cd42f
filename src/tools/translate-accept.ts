import { basename } from 'node:path';
import { courseNamed } from './arguments.ts';
import type { Language } from '../course/check-messages.ts';
import { problemOf, type Finding } from '../course/finding.ts';
import { acceptSegments } from '../course/translation/accept.ts';
import { unreadable } from '../course/translation/unreadable.ts';
import { shown } from './terminal.ts';
import { isTarget, openCourse, schemaIn, tellProblems, written } from './translate-course.ts';
import { say } from './translate-words.ts';

interface Asked {
  to: string | undefined;
  /** Ids of texts (`m1/hello.json#title`), and the course folder, which has no `#`. */
  names: readonly string[];
  json: boolean;
  language: Language;
}

/** Whether a name is that of a text, not of a folder. */
export const isText = (name: string) => name.includes('#');

/** Marks translations as fit for the source as it stands now. */
export function acceptTexts({ to, names, json, language }: Asked): number {
  const [ids, [named]] = [names.filter(isText), names.filter((name) => !isText(name))];
  const directory = courseNamed(named);
  const course = openCourse(directory, language);
  if (typeof course === 'number') return course;
  if (!isTarget(course, to, language)) return 2;
  const { files, accepted, others } = acceptSegments(course.folder, to, ids, schemaIn(directory));
  if (!written(directory, files, language)) return 2;
  const findings = unreadable(course.folder, to).filter((one) => ids.length === 0 || ids.some((id) => isOf(id, one)));
  const gone = others.filter((id) => !findings.some((one) => isOf(id, one)));
  const hasFailed = findings.length + gone.length > 0;
  const lines = [
    ...gone.map((id) => say(language, 'notStale', { id })),
    say(language, 'accepted', { sign: hasFailed ? '✗' : '✓', locale: to, count: accepted.length }),
  ];
  const problems = findings.map((one) => problemOf(one, language));
  if (!json) tellProblems(course.folder, findings, language);
  const outcome = { locale: to, accepted, others: gone, problems, files: Object.keys(files) };
  console.log(json ? JSON.stringify(outcome, null, 2) : lines.map(shown).join('\n'));
  return hasFailed ? 1 : 0;
}

/** Whether something is wrong with the script of a text, or with its translation, which has the same name. */
const isOf = (id: string, { place }: Finding) => basename(id.split('#')[0] ?? '') === basename(place.file);
