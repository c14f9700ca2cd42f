import { readFileSync } from 'node:fs';
import { problemLine, type Problem } from '../core/problem.ts';
import type { Language } from '../course/check-messages.ts';
import { readCsv } from '../course/translation/csv.ts';
import type { ReadExchange } from '../course/translation/exchange-read.ts';
import { faultsInWords, importSegments } from '../course/translation/import.ts';
import { readXliff } from '../course/translation/xliff-read.ts';
import { decode } from '../review/import/decode.ts';
import { doings } from './doings.ts';
import { meanwhile } from './progress.ts';
import { shown } from './terminal.ts';
import { isTarget, openCourse, schemaIn, tell, written } from './translate-course.ts';
import { say } from './translate-words.ts';

interface Asked {
  file: string;
  to: string | undefined;
  directory: string;
  overwrite: boolean;
  json: boolean;
  language: Language;
}

/** Takes the translations of a translator's file into the course folder, and tells of each that it could not take. */
export function importTexts({ file, to, directory, overwrite, json, language }: Asked): number {
  const course = openCourse(directory, language);
  if (typeof course === 'number') return course;
  const read = readTranslations(file, language);
  if (!read) return 2;
  if (read.segments.length === 0 && read.faults.length > 0) {
    console.error(
      faultsInWords(read, { name: file, language })
        .map((problem) => shown(problemLine(problem)))
        .join('\n'),
    );
    return 2;
  }
  const locale = to ?? named(read.locale, course.locales.slice(1));
  if (!isTarget(course, locale, language)) return 2;
  const asked = { name: file, language, overwrite, schemaFor: schemaIn(directory) };
  const { files, ...outcome } = meanwhile(doings.importing[language], () => importSegments(course.folder, locale, read, asked));
  if (!written(directory, files, language)) return 2;
  const { taken, unchanged, empty, older, replaced, absent, warnings, rejected } = outcome;
  const counts = { taken: taken.length, unchanged, empty, rejected: rejected.length };
  const sign = rejected.length > 0 ? '✗' : '✓';
  const lines = [
    ...[...oncePerFile(rejected), ...warnings].map((problem) => shown(problemLine(problem))),
    shown(say(language, 'imported', { sign, path: file, locale, ...counts })),
    ...(warnings.length > 0 ? [say(language, 'warned', { count: warnings.length })] : []),
    ...(absent.length > 0 ? [shown(say(language, 'absent', absentIn(absent, language)))] : []),
    ...(older > 0 ? [say(language, 'older', { count: older })] : []),
    ...(replaced > 0 ? [say(language, 'replaced', { count: replaced })] : []),
    ...(course.locales.includes(locale) ? [] : [say(language, 'unlisted', { locale })]),
  ];
  console.log(json ? JSON.stringify({ locale, ...outcome, files: Object.keys(files) }, null, 2) : lines.join('\n'));
  return rejected.length > 0 ? 1 : 0;
}

const absentIn = (absent: readonly string[], language: Language) => {
  const first = absent.slice(0, 3).join(language === 'en' ? ', ' : '、');
  return { count: absent.length, among: absent.length > 3 ? `${first} …` : first };
};

/** What a whole file suffers from: of its texts the first stands for all. */
const ofWholeFiles = ['exchange.file', 'exchange.lostSource'];

const oncePerFile = (problems: readonly Problem[]) =>
  problems.filter(({ code, what }, at) => !ofWholeFiles.includes(code) || problems.findIndex((one) => one.what === what) === at);

function readTranslations(file: string, language: Language): ReadExchange | undefined {
  const bytes = bytesOf(file);
  if (!bytes) tell(say(language, 'noFile', { path: file }));
  const decoded = bytes && decode(bytes);
  if (decoded && decoded.kind !== 'text') tell(say(language, 'noText', { path: file }));
  if (decoded?.kind !== 'text') return undefined;
  return decoded.text.trimStart().startsWith('<') ? readXliff(decoded.text.trimStart()) : readCsv(decoded.text);
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The language of the course that a file means: tools write `en-US` where they were given `en`. */
function named(locale: string | undefined, locales: readonly string[]): string | undefined {
  if (locale === undefined || locale === '' || locales.includes(locale)) return locale || undefined;
  const [language = ''] = locale.split('-');
  const near = locales.filter((one) => one.toLowerCase() === locale.toLowerCase() || one.split('-')[0] === language);
  return near.length === 1 ? near[0] : locale;
}
