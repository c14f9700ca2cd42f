import type { Outline, OutlineEntry } from './outline.ts';

/** What an outline says in another language: `course/<locale>/titles.json` of a package. Titles that are not translated are left out. */
export interface Titles {
  title?: string;
  /** Where its lines begin; left out where that is on the left. */
  direction?: 'rtl';
  /** By section. */
  sections: Readonly<Record<string, string>>;
  /** By slide. */
  slides: Readonly<Record<string, string>>;
  /** Slides with texts that are in the source language still. */
  untranslated?: readonly string[];
  /** Those of them that are in it for the greater part. */
  foreign?: readonly string[];
  /** Those of them whose narration is in it. */
  unspoken?: readonly string[];
}

/** Where the titles of a language are fetched from. */
export const titlesUrl = (locale: string, { content }: Pick<Outline, 'content'>) => `course/${locale.toLowerCase()}/titles.json?${content}`;

/** The outline in another of its languages; `outline` is the one in the source language. */
export function outlineIn(outline: Outline, locale: string, titles: Titles): Outline {
  const { untranslated: _, direction = 'ltr', ...rest } = outline;
  const own = titles.direction ?? 'ltr';
  const titled = (title: string | undefined) => (title === undefined ? { titleIn: outline.locale } : { title });
  const entryIn = (slide: OutlineEntry): OutlineEntry => ({
    ...slide,
    ...titled(titles.slides[slide.id]),
    ...(titles.foreign?.includes(slide.id) ? { locale: outline.locale, ...(direction === own ? {} : { direction }) } : {}),
    ...(titles.unspoken?.includes(slide.id) ? { narrationIn: outline.locale } : {}),
  });
  return {
    ...rest,
    locale,
    ...titled(titles.title),
    ...(titles.direction ? { direction: titles.direction } : {}),
    sections: outline.sections.map((section) => ({ ...section, ...titled(titles.sections[section.id]) })),
    slides: outline.slides.map(entryIn),
    ...(titles.untranslated ? { untranslated: titles.untranslated } : {}),
  };
}

/** What an outline says in its own language. */
export function titlesOf({ title, titleIn, direction, sections, slides, untranslated }: Outline): Titles {
  const byId = (all: readonly Titled[]) => Object.fromEntries(all.flatMap((one) => (one.titleIn ? [] : [[one.id, one.title]])));
  const foreign = slides.flatMap(({ id, locale }) => (locale ? [id] : []));
  const unspoken = slides.flatMap(({ id, narrationIn }) => (narrationIn ? [id] : []));
  return {
    ...(titleIn ? {} : { title }),
    ...(direction ? { direction } : {}),
    sections: byId(sections),
    slides: byId(slides),
    ...(untranslated ? { untranslated } : {}),
    ...(foreign.length > 0 ? { foreign } : {}),
    ...(unspoken.length > 0 ? { unspoken } : {}),
  };
}

type Titled = Pick<OutlineEntry, 'id' | 'title' | 'titleIn'>;
