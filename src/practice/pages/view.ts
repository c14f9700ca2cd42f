import type { Locale } from '../../i18n/i18n.ts';
import type { Outline } from '../../course/outline.ts';
import type { Playable } from '../course.ts';
import type { PageTexts } from './texts.ts';

/** What every page is drawn with: its language, its sentences, and the course as told in that language. */
export interface View {
  locale: Locale;
  texts: PageTexts;
  outline?: Outline;
  /** Whether the course folder has errors since it was as it is played. */
  isBehind?: boolean;
}

/** The outline in a language; the source language's where the course is not told in it. */
export function outlineIn(playable: Playable | undefined, locale: Locale): Outline | undefined {
  return playable?.outlines.find((outline) => outline.locale === locale) ?? playable?.outlines[0];
}

/** Where a learner is: the slide's title and its number of all. A place that is no slide is told as it is. */
export function placeOf(outline: Outline | undefined, location: string): string {
  const at = outline?.slides.findIndex((entry) => entry.id === location) ?? -1;
  const entry = outline?.slides[at];
  return entry && outline ? `${entry.title} · ${at + 1}/${outline.slides.length}` : location;
}

/** A moment in the words of a language, in the server's time zone, which is the reader's. */
export function momentOf(locale: Locale, moment: Date): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** A word for a code; the code itself where there is none. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
