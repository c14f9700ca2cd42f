import { readBySchema } from '../check-schema.ts';
import { putAll } from '../check-values.ts';
import type { Finding } from '../finding.ts';
import type { CourseFolder } from '../folder.ts';
import { readScript } from '../json.ts';
import { pathText, type Script } from '../place.ts';
import { textFields, wordsOf, type TextField } from './fields.ts';
import { entrySchema, markOf, translationSchema, type Translation } from './translation.schema.ts';

/** A text in both languages; without `target` where it is to be translated still, or again. */
export interface Pair extends TextField {
  target?: string;
  /** Where the translation stands, or would. */
  place: Script['place'];
  stale: boolean;
}

/** A script in another language, as far as it is translated: what is not stands in the source language. */
export interface TranslatedScript {
  /** Its translated texts have the places they have in the translation. */
  script: Script;
  pairs: readonly Pair[];
  translation: Script | undefined;
  findings: readonly Finding[];
}

/** Reads the translation of a script from its file, and puts it in the place of the script's texts. */
export function translateScript(folder: CourseFolder, script: Script, schema: unknown, file: string): TranslatedScript {
  const { translation, texts, findings } = readTranslation(folder, file);
  const pairs = textFields(schema, script.value).map((field): Pair => pairOf(field, texts, translation ?? emptyScript(file)));
  const done = new Map(pairs.flatMap((pair) => (pair.target === undefined ? [] : [[pathText(pair.path), pair] as const])));
  const value = putAll(
    script.value,
    [...done.values()].map(({ path, form, target }) => [path, form === 'words' ? wordsOf(target ?? '') : target]),
  );
  const place: Script['place'] = (path, at) => (done.get(pathText(path)) ?? script).place(done.has(pathText(path)) ? [] : path, at);
  return { script: { ...script, value, place }, pairs, translation, findings };
}

/** Reads a translation file; `texts` are those that could be read. */
export function readTranslation(
  folder: CourseFolder,
  file: string,
): { translation?: Script; texts: Translation; findings: readonly Finding[] } {
  const text = folder.texts[file];
  if (text === undefined) return { texts: {}, findings: [] };
  const { script, findings } = readScript(file, text);
  if (!script) return { texts: {}, findings };
  const read = readBySchema(script, translationSchema);
  const texts = filledIn(read.mended ?? soundIn(script.value));
  return { translation: script, texts, findings: [...findings, ...read.findings] };
}

/** What is translated: not yet where the text is empty. */
const filledIn = (texts: Translation): Translation =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, entry]) => (typeof entry === 'object' && entry.text !== '' ? [[name, entry]] : [])),
  );

/** The texts beside those that cannot be read. */
const soundIn = (value: unknown): Translation =>
  Object.fromEntries(
    Object.entries(Object(value)).flatMap(([name, written]) => {
      const read = entrySchema.safeParse(written);
      return read.success ? [[name, read.data]] : [];
    }),
  );

function pairOf(field: TextField, texts: Translation, translation: Script): Pair {
  const entry = Object.hasOwn(texts, field.field) ? texts[field.field] : undefined;
  const place: Script['place'] = (_, at) => translation.place([field.field, 'text'], at);
  if (typeof entry !== 'object') return { ...field, place, stale: false, ...(field.source === '' ? { target: '' } : {}) };
  return entry.from === markOf(field.source) ? { ...field, target: entry.text, place, stale: false } : { ...field, place, stale: true };
}

const emptyScript = (file: string): Script => {
  const place = () => ({ file, line: 1, column: 1, path: '$' });
  return { file, value: {}, place, placeOfName: place };
};
