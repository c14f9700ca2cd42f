import { schemas } from '../../slides/schemas.ts';
import { checkScript } from '../check-slide.ts';
import { valueAt } from '../check-values.ts';
import type { Finding } from '../finding.ts';
import { slideFiles, type CourseFolder } from '../folder.ts';
import { readScript } from '../json.ts';
import { translationFiles } from './files.ts';
import { readTranslation } from './translate-script.ts';

/** Why texts of a course cannot be read: its scripts that are no JSON, not UTF-8 or of no known type, and translations that are broken. */
export function unreadable(folder: CourseFolder, locale: string): readonly Finding[] {
  const translations = translationFiles(folder, locale).flatMap((file) => readTranslation(folder, file).findings);
  return [...unreadableScripts(folder), ...translations];
}

/** The same of the scripts alone. */
export function unreadableScripts(folder: CourseFolder): readonly Finding[] {
  const whole = ['course.json', 'people.json', 'glossary.json'].filter((file) => Object.hasOwn(folder.texts, file));
  return [
    ...whole.flatMap((file) => lostIn(folder, file)),
    ...slideFiles(folder).flatMap(({ file, section, id }) => [...lostIn(folder, file), ...typeless(folder, file, section, id)]),
  ];
}

function lostIn(folder: CourseFolder, file: string): readonly Finding[] {
  const { script, findings } = readScript(file, folder.texts[file] ?? '');
  return script ? findings.filter(({ code }) => code === 'file.notUtf8') : findings;
}

function typeless(folder: CourseFolder, file: string, section: string, id: string): readonly Finding[] {
  const { script } = readScript(file, folder.texts[file] ?? '');
  const type = valueAt(script?.value, ['type']);
  if (!script || (typeof type === 'string' && Object.hasOwn(schemas, type))) return [];
  const known = { folder, locale: '', variables: undefined, persons: undefined, moods: undefined };
  return checkScript(known, script, section, id).findings.filter(({ place }) => place.path === '$.type');
}
