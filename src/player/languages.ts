import type { Outline } from '../course/outline.ts';
import { outlineIn, titlesUrl, type Titles } from '../course/titles.ts';
import { speakOfRest } from '../i18n/i18n.ts';
import { isolateTexts } from '../i18n/isolate.ts';
import { recast } from '../machine/recast.ts';
import type { Situation } from '../machine/situation.ts';
import { fileOf, type Shelves } from './course-files.ts';
import { defineUntranslated } from './shell/untranslated.ts';

/**
 * Fetches the course in one of its languages, with the sections that the given slides are in, and says what a situation becomes then.
 * `source` is the outline in the language the course was written in. Rejects where a file cannot be had.
 */
export async function translation(source: Outline, locale: string, ids: readonly string[], load: Shelves['load']) {
  const [titles, sections] = await Promise.all([
    locale === source.locale ? undefined : fileOf<Titles>(titlesUrl(locale, source)),
    Promise.all(ids.map((id) => load(id, { ...source, locale }))),
    speakOfRest(),
  ]);
  defineUntranslated();
  const outline = titles ? outlineIn(source, locale, titles) : source;
  if (outline.direction ?? source.direction) isolateTexts();
  return <S extends Situation>(situation: S): S => recast(outline, Object.assign({}, ...sections), Date.now())(situation);
}
