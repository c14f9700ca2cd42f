import { checkGlossaryScript } from '../check-course.ts';
import { courseSketch } from '../course.schema.ts';
import type { CourseFolder } from '../folder.ts';
import { glossarySchema, type Term } from '../glossary.schema.ts';
import { readScript } from '../json.ts';
import { translationFile } from './files.ts';
import { translateScript, type Pair } from './translate-script.ts';

/** The words of the glossary in both languages; of the other language those that are translated. */
export interface GlossaryWords {
  source: readonly Term[];
  translated: readonly Term[];
}

/** Those of a glossary's terms that are translated: the others stand in the source language still. */
export const translatedTerms = (terms: readonly Term[], pairs: readonly Pair[]): readonly Term[] =>
  terms.filter(({ id }) => pairs.some(({ field, target }) => field === `terms.${id}.term` && target !== undefined));

/** The words of a course's glossary as they stand in its files. */
export function glossaryWords(folder: CourseFolder, locale: string): GlossaryWords {
  const read = (file: string) => readScript(file, folder.texts[file] ?? 'null').script;
  const [course, glossary] = [courseSketch.parse(read('course.json')?.value), read('glossary.json')];
  if (!glossary) return { source: [], translated: [] };
  const { script, pairs } = translateScript(folder, glossary, glossarySchema, translationFile(locale, { is: 'glossary' }));
  const source = checkGlossaryScript(glossary, course, course.locales[0] ?? '').value?.terms ?? [];
  return { source, translated: translatedTerms(checkGlossaryScript(script, course, locale).value?.terms ?? [], pairs) };
}
