import { plainLine } from '../core/text.ts';
import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import type { AuthoredCourse } from './check.ts';
import type { CompiledCourse } from './compiled.ts';
import { directionOf } from './direction.ts';
import { secondsOf } from './estimate.ts';
import { keyOf, tagOf } from './keys.ts';
import { memo, type Memo } from './memo.ts';
import { withTerms } from './terms.ts';
import type { Glossary, Outline, OutlineEntry, SectionFile } from './outline.ts';
import { outlineIn, type Titles } from './titles.ts';
import type { Gaps, TranslatedCourse } from './translation/check-locale.ts';
import type { Looks, Mood, PeopleScript } from './people.schema.ts';

/** Draws a character with a face. */
export type DrawFace = (looks: Looks, face: Mood['face']) => Uint8Array;

/** What one compilation leaves to the next: what the package carries of a slide is made again only where the slide changed. */
export interface CompileMemory {
  entries: Memo<OutlineEntry>;
  slides: Memo<Slide>;
}

export const compileMemory = (): CompileMemory => ({ entries: memo(), slides: memo() });

/** Makes of a checked course what a package carries. Equal courses give equal bytes. */
export function compileCourse(authored: AuthoredCourse, draw: DrawFace, memory = compileMemory()): CompiledCourse {
  const { course, translations } = authored;
  const [source = ''] = course.locales;
  const editions = [
    { ...authored, locale: source, untranslated: [], foreign: [], gaps: noGaps },
    ...translations.map((one) => editionIn(one, authored)),
  ];
  const locales = editions.map((edition) => ({
    edition,
    sections: sectionsOf(edition, authored, memory),
    glossary: glossaryOf(edition, source),
  }));
  const content = keyOf(JSON.stringify(locales.map(({ edition, sections, glossary }) => [titlesIn(edition), sections, glossary])));
  const outline = outlineOf(
    authored,
    editions.map(({ locale }) => locale),
    content,
    memory,
  );
  return {
    locales: Object.fromEntries(
      locales.map(({ edition, sections, glossary }, at) => [
        edition.locale,
        {
          outline: at === 0 ? outline : outlineIn(outline, edition.locale, titlesIn(edition)),
          sections,
          ...(glossary.length > 0 ? { glossary } : {}),
        },
      ]),
    ),
    files: { ...facesOf(authored, draw), ...mediaOf(authored) },
    ...(course.policy.masteryScore ? { masteryScore: course.passMark } : {}),
  };
}

/** A course in one of its languages. */
interface Edition extends Pick<AuthoredCourse, 'course' | 'people' | 'glossary' | 'slides'> {
  locale: string;
  untranslated: readonly string[];
  foreign: readonly string[];
  gaps: Gaps;
}

const noGaps: Gaps = { course: [], glossary: [], slides: {} };

function editionIn(
  { locale, course, people, terms, slides, untranslated, foreign, gaps }: TranslatedCourse,
  source: AuthoredCourse,
): Edition {
  return {
    locale,
    course: course ?? source.course,
    people: people ?? source.people,
    glossary: terms ?? source.glossary,
    slides: { ...source.slides, ...Object.fromEntries(slides.flatMap(({ id, slide }) => (slide ? [[id, slide]] : []))) },
    untranslated,
    foreign,
    gaps,
  };
}

function outlineOf(
  { course, slides, glossary }: AuthoredCourse,
  locales: readonly string[],
  content: string,
  memory: CompileMemory,
): Outline {
  const { policy } = course;
  return {
    code: course.code,
    edition: course.edition,
    title: course.title,
    locale: locales[0] ?? '',
    ...directionIn(locales[0] ?? ''),
    locales,
    passMark: course.passMark,
    counts: course.counts,
    navigation: course.navigation,
    policy: {
      completes: policy.completes,
      passes: policy.passes,
      score: policy.score,
      exit: policy.exit,
      ...(policy.testOut ? { testOut: policy.testOut } : {}),
    },
    sections: course.sections.map(({ id, title }) => ({ id, title })),
    content,
    ...(glossary.length > 0 ? { glossary: true as const } : {}),
    slides: course.sections.flatMap((section) =>
      section.slides.flatMap((id) => {
        const slide = slides[id];
        const weight = course.weights[id] ?? 0;
        return slide ? [memory.entries(id, [slide, section.id, weight], () => entryOf(slide, section.id, weight))] : [];
      }),
    ),
  };
}

function titlesIn({ locale, course, slides, untranslated, foreign, gaps }: Edition): Titles {
  const lacks = (slide: string, field: string) => gaps.slides[slide]?.includes(field) ?? false;
  const sections = course.sections.filter(({ id }) => !gaps.course.includes(`sections.${id}.title`));
  const titled = Object.values(slides).filter(({ id }) => !lacks(id, 'title'));
  const unspoken = Object.keys(slides).filter((id) => lacks(id, 'narration.text'));
  return {
    ...(gaps.course.includes('title') ? {} : { title: course.title }),
    ...directionIn(locale),
    sections: Object.fromEntries(sections.map(({ id, title }) => [id, title])),
    slides: Object.fromEntries(titled.map(({ id, title }) => [id, plainLine(title)])),
    ...(untranslated.length > 0 ? { untranslated } : {}),
    ...(foreign.length > 0 ? { foreign } : {}),
    ...(unspoken.length > 0 ? { unspoken } : {}),
  };
}

/** Left out where lines begin on the left. */
const directionIn = (locale: string): Pick<Titles, 'direction'> => (directionOf(locale) === 'rtl' ? { direction: 'rtl' } : {});

const glossaryOf = ({ glossary, gaps }: Edition, source: string): Glossary =>
  glossary.map(({ id, term, means }) => ({
    id,
    term,
    ...(gaps.glossary.includes(`terms.${id}.term`) ? { termIn: source } : {}),
    means,
    ...(gaps.glossary.includes(`terms.${id}.means`) ? { meansIn: source } : {}),
  }));

function sectionsOf(edition: Edition, source: AuthoredCourse, memory: CompileMemory): Record<string, SectionFile<Slide>> {
  const { course, slides, people, glossary, locale } = edition;
  const inOther = locale !== source.course.locales[0];
  const packaged = (slide: Slide) => {
    const first = source.slides[slide.id];
    const make = () => withTerms({ ...carried(slide, people), ...(inOther ? asked(first) : {}) }, glossary);
    return memory.slides(`${locale}/${slide.id}`, [slide, first, people, glossary, inOther], make);
  };
  return Object.fromEntries(
    course.sections.map((section) => [
      section.id,
      { slides: Object.fromEntries(section.slides.flatMap((id) => (slides[id] ? [[id, packaged(slides[id])]] : []))) },
    ]),
  );
}

/** What a slide's decisions ask, in the source language: so that reports are the same in every language. */
function asked(slide: Slide | undefined): { asked?: Record<string, string> } {
  const decisions = slide ? (kindOf(slide).decisions?.(slide) ?? []) : [];
  return decisions.length > 0 ? { asked: Object.fromEntries(decisions.map(({ id, text }) => [id, text])) } : {};
}

function entryOf(slide: Slide, section: string, weight: number): OutlineEntry {
  const kind = kindOf(slide);
  const skills = kind.skills?.(slide) ?? [];
  return {
    id: slide.id,
    section,
    type: slide.type,
    title: plainLine(slide.title),
    possible: kind.possible(slide),
    weight,
    required: slide.required,
    ...(slide.private ? { private: true as const } : {}),
    attempts: kind.attempts?.(slide) ?? 1,
    ...(skills.length > 0 ? { skills } : {}),
    seconds: secondsOf(slide),
    key: keyOf(slide.id),
    tag: tagOf(slide),
  };
}

/** A slide as the package carries it: without what only authors need, with the names of the people who talk in it. */
function carried(slide: Slide, { people }: PeopleScript): Slide {
  const { $schema: _, ...rest } = slide;
  if (rest.type !== 'roleplay') return rest;
  const talking = new Set([rest.customer, rest.advisor, ...rest.scenes.flatMap(({ person }) => person ?? [])]);
  const example = rest.model ? [...rest.model.bad.lines, ...rest.model.good.lines] : [];
  for (const { person } of example) talking.add(person);
  return { ...rest, names: Object.fromEntries(people.filter(({ id }) => talking.has(id)).map(({ id, name }) => [id, name])) };
}

function facesOf({ people, faces }: AuthoredCourse, draw: DrawFace): Record<string, Uint8Array> {
  return Object.fromEntries(
    faces.flatMap(({ person, mood }) => {
      const looks = people.people.find((one) => one.id === person)?.looks;
      const face = people.moods[mood]?.face;
      return looks && face ? [[`people/${person}-${mood}.svg`, draw(looks, face)]] : [];
    }),
  );
}

function mediaOf({ media }: AuthoredCourse): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`media/${name}`, bytes]));
}
