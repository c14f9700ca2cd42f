import { checkCourseScript, checkGlossaryScript, checkPeopleScript, type CheckedFile } from '../check-course.ts';
import type { CheckMemory } from '../check-memory.ts';
import type { CheckedSlide, Known } from '../check-slide.ts';
import { courseSchema, type CourseScript, type CourseSketch } from '../course.schema.ts';
import type { Finding } from '../finding.ts';
import type { CourseFolder } from '../folder.ts';
import { glossarySchema, type GlossaryScript, type Term } from '../glossary.schema.ts';
import { peopleSchema, type PeopleScript } from '../people.schema.ts';
import type { Script } from '../place.ts';
import { checkTranslatedSlides, toldOf } from './check-translation.ts';
import { translationFile, translationFiles, type Source } from './files.ts';
import { translatedTerms } from './glossary-words.ts';
import type { Target } from './limits.ts';
import { translateScript, type Pair, type TranslatedScript } from './translate-script.ts';

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
  /** Those of them that are in it for the greater part. */
  foreign: readonly string[];
  /** The fields that are in the source language still. */
  gaps: Gaps;
  findings: readonly Finding[];
}

/** Fields of the scripts of a course, those of slides by id. */
export interface Gaps {
  course: readonly string[];
  glossary: readonly string[];
  slides: Readonly<Record<string, readonly string[]>>;
}

/** Checks the translation of a course: what is missing or out of date, and whether what is there fits its source and can be read. */
export function checkLocale(known: Known, source: SourceCourse, locale: string, memory: CheckMemory): TranslatedCourse {
  const { folder } = known;
  const texts = (['course', 'people', 'glossary'] as const).map((is) => folder.texts[translationFile(locale, { is })]);
  const whole = memory.wholes(locale, [source.course, source.people, source.glossary, ...texts], () =>
    checkWhole(folder, source, { locale, variables: known.variables }),
  );
  const { checked, terms } = whole;
  const words = { source: source.glossary.value?.terms ?? [], translated: translatedTerms(terms ?? [], whole.glossary) };
  const slides = checkTranslatedSlides({ ...known, locale }, source.slides, words, memory);
  const files = [...whole.files, ...slides.map(({ translated }) => translated)];
  const pairs = files.flatMap((file) => file.pairs);
  const ids = source.slides.map(({ id }) => id);
  return {
    locale,
    course: checked.course?.value,
    people: checked.people ? checked.people.value : source.people.value,
    terms,
    slides: slides.map((one) => one.checked),
    missing: pairs.filter(({ target, stale }) => target === undefined && !stale).length,
    stale: pairs.filter(({ stale }) => stale).length,
    untranslated: slides.filter(({ translated }) => shareInSource(translated) > 0).map((one) => one.checked.id),
    foreign: slides.filter(({ translated }) => shareInSource(translated) > 0.5).map((one) => one.checked.id),
    gaps: { ...whole.gaps, slides: Object.fromEntries(slides.map((one) => [one.checked.id, gapsIn(one.translated)])) },
    findings: [
      ...files.flatMap(({ told }) => told),
      ...slides.flatMap(({ terms: lost }) => lost),
      ...[checked.course, checked.people, checked.glossary, ...slides.map((one) => one.checked)]
        .flatMap((one) => one?.findings ?? [])
        .concat(slides.flatMap(({ learning }) => learning))
        .filter(({ place }) => place.file.startsWith('translations/')),
      ...withoutScript(folder, locale, ids),
    ],
  };
}

/** How much of a script is in the source language still, of all that it says, 0 to 1. */
function shareInSource({ pairs }: TranslatedScript): number {
  const length = (some: readonly Pair[]) => some.reduce((sum, { source }) => sum + source.length, 0);
  return length(pairs.filter(({ target }) => target === undefined)) / Math.max(1, length(pairs));
}

/** The fields of a script that are in the source language still. */
const gapsIn = ({ pairs }: Pick<TranslatedScript, 'pairs'>): readonly string[] =>
  pairs.flatMap(({ target, field }) => (target === undefined ? [field] : []));

/** The files of the whole course in another language. */
export interface CheckedWhole {
  files: readonly (TranslatedScript & { told: readonly Finding[] })[];
  checked: {
    course: CheckedFile<CourseScript, CourseSketch> | undefined;
    people: CheckedFile<PeopleScript, unknown> | undefined;
    glossary: CheckedFile<GlossaryScript, unknown> | undefined;
  };
  terms: readonly Term[] | undefined;
  gaps: Pick<Gaps, 'course' | 'glossary'>;
  /** The texts of the glossary. */
  glossary: readonly Pair[];
}

function checkWhole(folder: CourseFolder, source: SourceCourse, into: Target): CheckedWhole {
  const { locale } = into;
  const translate = (script: Script | undefined, schema: unknown, of: Source) =>
    script && translateScript(folder, script, schema, translationFile(locale, of));
  const course = translate(source.course.written, courseSchema, { is: 'course' });
  const people = translate(source.people.written, peopleSchema, { is: 'people' });
  const glossary = translate(source.glossary.written, glossarySchema, { is: 'glossary' });
  const checked = {
    course: course && checkCourseScript(course.script, locale),
    people: people && checkPeopleScript(people.script),
    glossary: glossary && checkGlossaryScript(glossary.script, source.course.sketch, locale),
  };
  return {
    files: [course, people, glossary].flatMap((one) => (one ? [{ ...one, told: toldOf(one, into) }] : [])),
    checked,
    terms: checked.glossary ? checked.glossary.value?.terms : [],
    gaps: { course: course ? gapsIn(course) : [], glossary: glossary ? gapsIn(glossary) : [] },
    glossary: glossary?.pairs ?? [],
  };
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
