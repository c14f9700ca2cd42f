import { checkCourseScript, checkGlossaryScript, checkPeopleScript, type CheckedFile } from '../check-course.ts';
import { checkScript, type CheckedSlide, type Known } from '../check-slide.ts';
import { nearest } from '../advice.ts';
import { courseSchema, type CourseScript, type CourseSketch } from '../course.schema.ts';
import type { Finding } from '../finding.ts';
import type { CourseFolder } from '../folder.ts';
import { glossarySchema, type GlossaryScript, type Term } from '../glossary.schema.ts';
import { peopleSchema, type PeopleScript } from '../people.schema.ts';
import type { Script } from '../place.ts';
import { schemas } from '../../slides/schemas.ts';
import { compare, compareTerms } from './compare.ts';
import { translationFile, translationFiles, type Source } from './files.ts';
import { translateScript, type TranslatedScript } from './translate-script.ts';
import { markOf } from './translation.schema.ts';

/** What was read of the course in its source language. */
export interface SourceCourse {
  course: CheckedFile<CourseScript, CourseSketch>;
  people: CheckedFile<PeopleScript, unknown>;
  glossary: CheckedFile<GlossaryScript, unknown>;
  slides: readonly CheckedSlide[];
}

/** A course in another language, as far as it is translated. */
export interface TranslatedCourse {
  locale: string;
  course: CourseScript | undefined;
  people: PeopleScript | undefined;
  terms: readonly Term[] | undefined;
  slides: readonly CheckedSlide[];
  /** How many texts are not translated, and how many were translated from another text than stands there now. */
  missing: number;
  stale: number;
  /** Slides with texts in the source language. */
  untranslated: readonly string[];
  findings: readonly Finding[];
}

/** Checks the translation of a course: what is missing or out of date, and whether what is there fits its source and can be read. */
export function checkLocale(known: Known, source: SourceCourse, locale: string): TranslatedCourse {
  const { folder } = known;
  const translate = (script: Script | undefined, schema: unknown, of: Source) =>
    script && translateScript(folder, script, schema, translationFile(locale, of));
  const course = translate(source.course.written, courseSchema, { is: 'course' });
  const people = translate(source.people.written, peopleSchema, { is: 'people' });
  const glossary = translate(source.glossary.written, glossarySchema, { is: 'glossary' });
  const slides = source.slides.flatMap(({ id, section, written, slide }) => {
    const translated = slide && translate(written, schemas[slide.type], { is: 'slide', id });
    return translated ? [{ id, section, translated }] : [];
  });
  const files = [course, people, glossary, ...slides.map(({ translated }) => translated)].flatMap((one) => one ?? []);
  const { sketch } = source.course;
  const checked = {
    course: course && checkCourseScript(course.script, locale),
    people: people && checkPeopleScript(people.script),
    glossary: glossary && checkGlossaryScript(glossary.script, sketch, locale),
    slides: slides.map(({ id, section, translated }) => checkScript({ ...known, locale }, translated.script, section, id)),
  };
  const terms = checked.glossary ? checked.glossary.value?.terms : [];
  const pairs = files.flatMap((file) => file.pairs);
  const ids = source.slides.map(({ id }) => id);
  return {
    locale,
    course: checked.course?.value,
    people: checked.people ? checked.people.value : source.people.value,
    terms,
    slides: checked.slides,
    missing: pairs.filter(({ target, stale }) => target === undefined && !stale).length,
    stale: pairs.filter(({ stale }) => stale).length,
    untranslated: slides.filter(({ translated }) => translated.pairs.some(({ target }) => target === undefined)).map(({ id }) => id),
    findings: [
      ...files.flatMap((file) => [...file.findings, ...gapsIn(file), ...file.pairs.flatMap(compare)]),
      ...slides.flatMap(({ translated }) =>
        translated.pairs.flatMap((pair) => compareTerms(pair, source.glossary.value?.terms ?? [], terms ?? [])),
      ),
      ...[checked.course, checked.people, checked.glossary, ...checked.slides]
        .flatMap((one) => one?.findings ?? [])
        .filter(({ place }) => place.file.startsWith('translations/')),
      ...withoutScript(folder, locale, ids),
    ],
  };
}

function gapsIn({ script, pairs, translation }: TranslatedScript): readonly Finding[] {
  const missing = pairs.filter(({ target, stale }) => target === undefined && !stale).map(({ field }) => field);
  const place = translation?.place([]) ?? pairs[0]?.place([]) ?? script.place([]);
  const fields = pairs.map(({ field }) => field);
  const written = Object.keys(Object(translation?.value ?? {})).filter((name) => name !== '$schema');
  const gaps: readonly Finding[] = [
    ...(missing.length > 0 ? [{ code: 'translation.missing' as const, place, values: { count: missing.length, among: missing } }] : []),
    ...pairs
      .filter(({ stale }) => stale)
      .map((pair) => ({
        code: 'translation.stale' as const,
        place: pair.place([]),
        values: { source: pair.source, right: markOf(pair.source) },
      })),
    ...written
      .filter((name) => !fields.includes(name))
      .map((found) => ({
        code: 'translation.orphan' as const,
        place: translation?.placeOfName([found]) ?? place,
        values: { found },
        nearest: nearest(found, missing),
      })),
  ];
  return gaps.map((finding) => ({ ...finding, severity: 'warning' }));
}

function withoutScript(folder: CourseFolder, locale: string, ids: readonly string[]): readonly Finding[] {
  const sources: readonly Source[] = [
    { is: 'course' },
    { is: 'people' },
    { is: 'glossary' },
    ...ids.map((id): Source => ({ is: 'slide', id })),
  ];
  const known = sources.map((source) => translationFile(locale, source));
  return translationFiles(folder, locale)
    .filter((file) => !known.includes(file))
    .map((file) => ({
      code: 'translation.noScript',
      place: { file, line: 1, column: 1, path: '$' },
      values: {
        found: file
          .replace(`translations/${locale}/`, '')
          .replace(/^slides\//, '')
          .replace(/\.json$/, ''),
      },
      severity: 'warning',
    }));
}
