import type { Outline, OutlineEntry } from './outline.ts';

/** What an outline says in another language: `course/<locale>/titles.json` of a package. */
export interface Titles {
  title: string;
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
}

/** Where the titles of a language are fetched from. */
export const titlesUrl = (locale: string, { content }: Pick<Outline, 'content'>) => `course/${locale.toLowerCase()}/titles.json?${content}`;

/** The outline in another of its languages; `outline` is the one in the source language. */
export function outlineIn(outline: Outline, locale: string, titles: Titles): Outline {
  const { untranslated: _, direction = 'ltr', ...rest } = outline;
  const own = titles.direction ?? 'ltr';
  const entryIn = (slide: OutlineEntry): OutlineEntry => {
    const title = titles.slides[slide.id] ?? slide.title;
    const isForeign = titles.foreign?.includes(slide.id);
    return { ...slide, title, ...(isForeign ? { locale: outline.locale, ...(direction === own ? {} : { direction }) } : {}) };
  };
  return {
    ...rest,
    locale,
    title: titles.title,
    ...(titles.direction ? { direction: titles.direction } : {}),
    sections: outline.sections.map((section) => ({ ...section, title: titles.sections[section.id] ?? section.title })),
    slides: outline.slides.map(entryIn),
    ...(titles.untranslated ? { untranslated: titles.untranslated } : {}),
  };
}

/** What an outline says in its own language. */
export function titlesOf({ title, direction, sections, slides, untranslated }: Outline): Titles {
  const byId = (all: readonly { id: string; title: string }[]) => Object.fromEntries(all.map((one) => [one.id, one.title]));
  const foreign = slides.flatMap(({ id, locale }) => (locale ? [id] : []));
  return {
    title,
    ...(direction ? { direction } : {}),
    sections: byId(sections),
    slides: byId(slides),
    ...(untranslated ? { untranslated } : {}),
    ...(foreign.length > 0 ? { foreign } : {}),
  };
}
