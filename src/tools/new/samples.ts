import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../../course/check-values.ts';
import type { CourseFolder } from '../../course/folder.ts';
import { readScript } from '../../course/json.ts';
import { translationFile } from '../../course/translation/files.ts';
import { sourceTexts } from '../../course/translation/sources.ts';
import { translateScript } from '../../course/translation/translate-script.ts';
import { root } from '../../practice/root.ts';
import type { SlideType } from '../../slides/kinds.ts';
import { schemas } from '../../slides/schemas.ts';
import { readCourseFolder, readTree } from '../files.ts';
import { replacedAll, textAt } from './edit.ts';

/** The languages of the samples: first that of their scripts, then those they are translated into. */
export const sampleLanguages = ['zh-CN', 'en', 'ko'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

const slides = join(root, 'src/slides');
const starter = join(root, 'src/tools/new/starter');
const examples = join(root, 'src/tools/new/examples');

/** The language of the samples for a course in this one: its own, else English. */
export function sampleLanguage(locale: string): SampleLanguage {
  const same = (one: string) => one.split('-')[0] === locale.toLowerCase().split('-')[0];
  return sampleLanguages.find(same) ?? 'en';
}

/** What a slide is called that has no title yet. */
export const slideTitles: Readonly<Record<SampleLanguage, string>> = { 'zh-CN': '新的一页', en: 'New slide', ko: '새 페이지' };

/** The scripts of a small course that is whole, by path. */
export function starterScripts(language: SampleLanguage): Readonly<Record<string, string>> {
  const folder = readCourseFolder(starter) ?? { texts: {}, media: {} };
  return Object.fromEntries(
    sourceTexts(folder).map(({ file, source, schema }) => {
      const sample = { text: folder.texts[file] ?? '', schema, file: translationFile(language, source) };
      return [file, inLanguage(folder, sample)] as const;
    }),
  );
}

/** A slide of a type to begin with. A talk is a short one; its type's example is long. */
export function sampleSlide(type: SlideType, language: SampleLanguage): string {
  if (type === 'roleplay') return (starterScripts(language)['start/start-talk.json'] ?? '').trimEnd();
  const text = textAt(readFileSync(join(slides, type, `${type}.example.json`), 'utf8'), ['slide']);
  const decoder = new TextDecoder();
  const translations = Object.entries(readTree(examples)).map(([path, bytes]) => [path, decoder.decode(bytes)] as const);
  return inLanguage(
    { texts: Object.fromEntries(translations), media: {} },
    { text, schema: schemas[type], file: `${language}/${type}.json` },
  );
}

/** A picture that a type's example shows. */
export const samplePicture = (type: SlideType, name: string) => new Uint8Array(readFileSync(join(slides, type, name)));

/** A script with the texts of a translation file, where there is one; all else stays as it is written. */
function inLanguage(folder: CourseFolder, { text, schema, file }: { text: string; schema: unknown; file: string }): string {
  const { script } = readScript(file, text);
  if (!script || folder.texts[file] === undefined) return text;
  const { script: translated, pairs } = translateScript(folder, script, schema, file);
  const values = pairs.map(({ path }) => ({ path, value: valueAt(translated.value, path) }));
  return replacedAll(
    text,
    values.filter(({ value }) => value !== undefined),
  );
}
