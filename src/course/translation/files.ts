import type { CourseFolder } from '../folder.ts';

/** A script of the course folder, as a translation goes by it: one of the three files of the whole course, or a slide by its id. */
export type Source = { is: 'course' | 'people' | 'glossary' } | { is: 'slide'; id: string };

/** Where the texts of a script stand in another language. A slide keeps its file when it moves to another section. */
export function translationFile(locale: string, source: Source): string {
  return source.is === 'slide' ? `translations/${locale}/slides/${source.id}.json` : `translations/${locale}/${source.is}.json`;
}

/** The files of a language that are there. */
export function translationFiles(folder: CourseFolder, locale: string): readonly string[] {
  return Object.keys(folder.texts).filter((file) => file.startsWith(`translations/${locale}/`));
}

/** The languages that have a folder. */
export function translatedLocales(folder: CourseFolder): readonly string[] {
  const names = Object.keys(folder.texts).flatMap((file) => /^translations\/([^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)];
}
