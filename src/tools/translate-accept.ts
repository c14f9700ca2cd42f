import { courseNamed } from './arguments.ts';
import type { Language } from '../course/check-messages.ts';
import { acceptSegments } from '../course/translation/accept.ts';
import { shown } from './terminal.ts';
import { isTarget, openCourse, written } from './translate-course.ts';
import { say } from './translate-words.ts';

interface Asked {
  to: string | undefined;
  /** Ids of texts (`m1/hello.json#title`), and the course folder, which has no `#`. */
  names: readonly string[];
  json: boolean;
  language: Language;
}

/** Marks translations as fit for the source as it stands now. */
export function acceptTexts({ to, names, json, language }: Asked): number {
  const [ids, [named]] = [names.filter((name) => name.includes('#')), names.filter((name) => !name.includes('#'))];
  const directory = courseNamed(named);
  const course = openCourse(directory, language);
  if (!course || !isTarget(course, to, language)) return 2;
  const { files, accepted, others } = acceptSegments(course.folder, to, ids);
  if (!written(directory, files, language)) return 2;
  const lines = [
    ...others.map((id) => say(language, 'notStale', { id })),
    say(language, 'accepted', { sign: others.length > 0 ? '✗' : '✓', locale: to, count: accepted.length }),
  ];
  console.log(json ? JSON.stringify({ locale: to, accepted, others, files: Object.keys(files) }, null, 2) : lines.map(shown).join('\n'));
  return others.length > 0 ? 1 : 0;
}
