import type { CourseFolder } from '../folder.ts';
import { translationFile } from './files.ts';
import type { SourceTexts } from './sources.ts';
import { readTranslation } from './translate-script.ts';
import { translationText, type Translated } from './write.ts';

/** A script and its translation file as it is. */
export interface TranslationFile {
  script: SourceTexts;
  path: string;
  /** Its texts with the marks they were made from. */
  entries: ReadonlyMap<string, Translated>;
  /** Not all of it could be read, so that writing it would lose something. */
  isBroken: boolean;
}

export function translationFileOf(folder: CourseFolder, locale: string, script: SourceTexts): TranslationFile {
  const path = translationFile(locale, script.source);
  const { texts, findings } = readTranslation(folder, path);
  const entries = Object.entries(texts).flatMap(([field, entry]) =>
    typeof entry === 'object' ? [[field, { field, ...entry }] as const] : [],
  );
  return { script, path, entries: new Map(entries), isBroken: findings.length > 0 };
}

/** The file with changed texts: in the order of the script, and what it no longer has at the end. */
export function changedFile({ script, entries }: TranslationFile, changes: readonly Translated[]): string {
  const all = new Map([...entries, ...changes.map((change) => [change.field, change] as const)]);
  const inOrder = script.texts.flatMap(({ field }) => all.get(field) ?? []);
  const others = [...all.values()].filter((entry) => !inOrder.includes(entry));
  return translationText(script.source, [...new Set(inOrder), ...others]);
}
