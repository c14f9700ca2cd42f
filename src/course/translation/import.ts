import type { Problem } from '../../core/problem.ts';
import type { Language } from '../check-messages.ts';
import { courseSketch } from '../course.schema.ts';
import { valueAt } from '../check-values.ts';
import { problemOf } from '../finding.ts';
import type { CourseFolder } from '../folder.ts';
import { sameText, type ReadExchange, type ReadFault } from './exchange-read.ts';
import type { Variables } from '../variables.ts';
import { saysSomething, segmentId, segmentsIn } from './exchange.ts';
import { segmentJudge, type Judged } from './import-judge.ts';
import { importWarnings } from './import-warnings.ts';
import { changedFile, translationFileOf, type TranslationFile } from './import-write.ts';
import { sourceTexts } from './sources.ts';
import type { SchemaFor } from './write.ts';
import { unreadableScripts } from './unreadable.ts';

/** What an import does: the translation files that change, and what became of each segment. */
export interface Imported {
  /** Their new texts, by path in the course folder. */
  files: Readonly<Record<string, string>>;
  /** The ids of the texts that are new or changed. */
  taken: readonly string[];
  unchanged: number;
  /** Segments without a translation. */
  empty: number;
  /** Segments that are as they were exported, where the course has another translation by now. */
  older: number;
  /** Translations of the course that were replaced by segments that do not tell what they were exported with. */
  replaced: number;
  /** Ids of texts that an export would hold and the file does not. */
  absent: readonly string[];
  /** What somebody should look at in the texts that were taken. */
  warnings: readonly Problem[];
  rejected: readonly Problem[];
}

/** What problems are told with: the name of the file, and the language to tell them in. */
interface Told {
  name: string;
  language: Language;
}

/** How an import is done. */
interface Manner extends Told {
  schemaFor: SchemaFor;
  /** Whether the file wins where a text was changed both in it and in the course. */
  overwrite?: boolean;
}

/** Takes the translations of a translator's file into a course; each segment is judged by itself. */
export function importSegments(folder: CourseFolder, locale: string, read: ReadExchange, manner: Manner): Imported {
  const { schemaFor, overwrite = false, ...told } = manner;
  const files = sourceTexts(folder).map((script) => translationFileOf(folder, locale, script));
  const known = new Map(
    files.flatMap((file) => segmentsIn(folder, locale, file.script).map((segment) => [segment.id, { segment, file }] as const)),
  );
  const unreadable = unreadableScripts(folder).map(({ place }) => place.file);
  const into = { locale, variables: variablesOf(files) };
  const judge = segmentJudge({ known, into, unreadable, overwrite });
  const judged = read.segments.map((one) => ({ ...judge(one), mark: one.mark, line: one.line, id: segmentId(one.file, one.field) }));
  const taken = judged.flatMap((one) => (one.is === 'taken' ? [one] : []));
  const changed = files.flatMap((file) => {
    const changes = taken.filter((one) => one.file === file).map(({ segment: { field, source }, text }) => ({ field, source, text }));
    return changes.length > 0 ? [[file.path, changedFile(file, changes, schemaFor)] as const] : [];
  });
  const after = { ...folder, texts: { ...folder.texts, ...Object.fromEntries(changed) } };
  const count = (is: Judged['is']) => judged.filter((one) => one.is === is).length;
  const there = new Set(judged.map(({ id }) => id));
  return {
    files: Object.fromEntries(changed),
    taken: [...new Set(taken.map(({ segment }) => segment.id))],
    unchanged: count('unchanged'),
    empty: count('empty'),
    older: count('older'),
    replaced: taken.filter(({ mark, segment, text }) => mark === undefined && segment.target !== '' && !sameText(segment.target, text))
      .length,
    absent: [...known.values()].filter(({ segment }) => saysSomething(segment) && !there.has(segment.id)).map(({ segment }) => segment.id),
    warnings: importWarnings(after, told.name, taken, into).map((one) => problemOf(one, told.language)),
    rejected: [
      ...faultsInWords(read, told),
      ...judged.flatMap((one) => (one.is === 'rejected' ? [inWords(one.fault, one.line, one.id, told)] : [])),
    ],
  };
}

function variablesOf(files: readonly TranslationFile[]): Variables {
  const course = files.find(({ script }) => script.source.is === 'course')?.script.value;
  return courseSketch.parse({ variables: valueAt(course, ['variables']) }).variables;
}

/** What is wrong with a file outside its segments. */
export const faultsInWords = ({ faults }: ReadExchange, told: Told): readonly Problem[] =>
  faults.map((fault) => inWords(fault, 1, '$', told));

const inWords = ({ code, line, column = 1, values = {} }: ReadFault, at: number, path: string, { name, language }: Told): Problem =>
  problemOf({ code, place: { file: name, line: line ?? at, column, path }, values }, language);
