import { readFileSync } from 'node:fs';
import { slideFile } from '../../src/course/folder.ts';
import { readScript } from '../../src/course/json.ts';
import { compare } from '../../src/course/translation/compare.ts';
import { translationFile } from '../../src/course/translation/files.ts';
import { sourceTexts } from '../../src/course/translation/sources.ts';
import { translateScript } from '../../src/course/translation/translate-script.ts';
import { markOf } from '../../src/course/translation/translation.schema.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { exampleOf, types } from '../walks.ts';

/** What is missing, out of date, superfluous or does not fit its source in the translation of the samples that `new` writes. */
export function sampleFlaws(locale: 'en' | 'ko'): readonly string[] {
  const starter = readCourseFolder('src/tools/new/starter') ?? { texts: {}, media: {} };
  const beside = types.filter((type) => type !== 'roleplay');
  const examples = beside.map((type) => {
    const { slide } = exampleOf(type);
    const text = readFileSync(`src/tools/new/examples/${locale}/${type}.json`, 'utf8');
    return { [slideFile('examples', slide.id)]: JSON.stringify(slide), [translationFile(locale, { is: 'slide', id: slide.id })]: text };
  });
  const folder = { ...starter, texts: Object.assign({}, starter.texts, ...examples) };
  return sourceTexts(folder).flatMap(({ file, source, schema }) => {
    const { script } = readScript(file, folder.texts[file] ?? '');
    if (!script) return [`${file} cannot be read`];
    const { pairs, translation, findings } = translateScript(folder, script, schema, translationFile(locale, source));
    const known = ['$schema', ...pairs.map(({ field }) => field)];
    const superfluous = Object.keys(Object(translation?.value)).filter((field) => !known.includes(field));
    return [
      ...[...findings, ...pairs.flatMap((pair) => compare(pair, { locale, variables: undefined }))].map(
        ({ code, values }) => `${file} ${code} ${JSON.stringify(values)}`,
      ),
      ...pairs.flatMap(({ field, source: text, target, stale }) =>
        target === undefined ? [`${file}#${field} is ${stale ? 'stale' : 'missing'}; from: ${markOf(text)}`] : [],
      ),
      ...superfluous.map((field) => `${file}#${field} has no source`),
    ];
  });
}
