import { valueAt } from '../check-values.ts';
import type { CourseFolder } from '../folder.ts';
import { translationFile } from './files.ts';
import type { SourceTexts } from './sources.ts';
import { readTranslation } from './translate-script.ts';
import { translationText, type SchemaFor, type Translated } from './write.ts';

/** A script and its translation file as it is. */
export interface TranslationFile {
  script: SourceTexts;
  path: string;
  /** The schema that it names, if it names one. */
  schema: string | undefined;
  /** Its texts with the marks they were made from. */
  entries: ReadonlyMap<string, Translated>;
  /** Not all of it could be read, so that writing it would lose something. */
  isBroken: boolean;
}

export function translationFileOf(folder: CourseFolder, locale: string, script: SourceTexts): TranslationFile {
  const path = translationFile(locale, script.source);
  const { translation, texts, findings } = readTranslation(folder, path);
  const entries = Object.entries(texts).flatMap(([field, entry]) =>
    typeof entry === 'object' ? [[field, { field, ...entry }] as const] : [],
  );
  const $schema = valueAt(translation?.value, ['$schema']);
  return {
    script,
    path,
    schema: typeof $schema === 'string' ? $schema : undefined,
    entries: new Map(entries),
    isBroken: findings.some(({ severity }) => severity !== 'warning'),
  };
}

/** The file with changed texts: what it has stays in its place, and what is new comes where the script has it. */
export function changedFile(
  { script, path, schema, entries }: TranslationFile,
  changes: readonly Translated[],
  schemaFor: SchemaFor,
): string {
  const all = new Map([...entries, ...changes.map((change) => [change.field, change] as const)]);
  const order = [...entries.keys()];
  let after = 0;
  for (const { field } of script.texts) {
    if (!order.includes(field) && all.has(field)) order.splice(after, 0, field);
    if (order.includes(field)) after = order.indexOf(field) + 1;
  }
  return translationText(
    schema ?? schemaFor(path),
    order.flatMap((field) => all.get(field) ?? []),
  );
}
