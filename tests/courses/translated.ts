import type { CourseFolder } from '../../src/course/folder.ts';
import { translationFile } from '../../src/course/translation/files.ts';
import { sourceTexts } from '../../src/course/translation/sources.ts';
import { translationText } from '../../src/course/translation/write.ts';
import { withText } from './fixtures.ts';

/** The way to the schema from a course folder beside it, as the shipped one is. */
export const schemaBeside = (path: string): string => `${'../'.repeat(path.split('/').length)}schema/translation.json`;

/** A course with every text translated into a further language, each by `say`. */
export function translatedInto(folder: CourseFolder, locale: string, say: (source: string) => string): CourseFolder {
  const course: { locales: readonly string[] } = JSON.parse(folder.texts['course.json'] ?? '');
  const written = folder.texts['course.json'] ?? '';
  const listed = withText(
    folder,
    'course.json',
    written.replace(/"locales":\s*\[[^\]]*\]/, () => `"locales": ${JSON.stringify([...course.locales, locale]).replace(',', ', ')}`),
  );
  return sourceTexts(listed).reduce((whole, { source, texts }) => {
    const entries = texts.map(({ field, source: text }) => ({ field, source: text, text: say(text) }));
    const file = translationFile(locale, source);
    return withText(whole, file, translationText(schemaBeside(file), entries));
  }, listed);
}
