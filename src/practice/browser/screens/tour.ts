import { plainLine } from '../../../core/text.ts';
import { begin, type Journey } from '../../../course/journey.ts';
import type { Outline } from '../../../course/outline.ts';
import { screensOf, through, type Screen } from '../../../course/screens.ts';
import { languageIn, speakIn } from '../author/frame.ts';
import { outlineOf } from '../author/outline-of.ts';
import { overflowsIn, type Overflow } from './overflow.ts';
import { patience, pause, Stand } from './stand.ts';

/** Something that learners cannot read, or do not come to see. */
export interface Finding {
  /** A text that has no room; a slide that broke, or did not come; a language that did not come. */
  is: 'overflow' | 'broken' | 'missing' | 'language';
  locale: string;
  /** The slide's id and title; empty where it is the whole language. */
  slide: string;
  title: string;
  /** The screens with what no screen before them had. */
  seen: readonly { by: Screen['by']; overflows: readonly Overflow[] }[];
  /** Brings the first of them on screen again, in the same frame. */
  show?: () => Promise<void>;
}

/** How far a tour is: a slide further, or a language that is left out. */
export interface Step {
  locale: string;
  slide: string;
  /** The slides looked at so far, of all languages. */
  slides: number;
  of: number;
  /** How many screens the slide has. */
  screens: number;
  finding: Finding | undefined;
}

/** The largest text a learner can choose, in percent. */
const largest = 200;

/**
 * Looks at all that a learner can come to see in each of the languages, with the largest text. The frame shows the course, and is as narrow
 * as it shall be looked at.
 */
export async function* tour(frame: HTMLIFrameElement, locales: readonly string[]): AsyncGenerator<Step> {
  const page = frame.contentDocument;
  const outline = page && outlineOf(page);
  if (!page || !outline) return;
  page.documentElement.style.fontSize = `${largest}%`;
  const giveBack = new Stand(page).keepFocus();
  const count = outline.slides.length;
  try {
    for (const [nth, locale] of locales.entries()) {
      if (await turnTo(frame, locale)) {
        for await (const step of inLanguage(frame, page, outline, locale))
          yield { ...step, slides: nth * count + step.slides, of: count * locales.length };
      } else {
        const finding: Finding = { is: 'language', locale, slide: '', title: '', seen: [] };
        yield { locale, slide: '', slides: (nth + 1) * count, of: count * locales.length, screens: 0, finding };
      }
    }
  } finally {
    giveBack();
  }
}

async function* inLanguage(frame: HTMLIFrameElement, page: Document, outline: Outline, locale: string): AsyncGenerator<Step> {
  const stand = new Stand(page);
  let { works }: Journey = begin(outline, 1);
  for (const [at, { id, title }] of outline.slides.entries()) {
    const step = { locale, slide: id, slides: at + 1, of: outline.slides.length };
    const there = await stand.go(id);
    if (!there) {
      yield { ...step, screens: 0, finding: { is: 'missing', locale, slide: id, title, seen: [] } };
      continue;
    }
    const own = { locale, slide: id, title: plainLine(there.slide.title) };
    if (stand.isBroken(id)) {
      yield { ...step, screens: 0, finding: { is: 'broken', ...own, seen: [] } };
      continue;
    }
    const journey = { ...there.journey, works };
    const screens = screensOf(journey, there.slide);
    const seen = await lookAt(screens, stand, page);
    const first = screens.find(({ by }) => by === seen[0]?.by);
    const show = async () => {
      if (first && (await turnTo(frame, locale))) await stand.show(first);
    };
    const overflow: Finding | undefined = first && { is: 'overflow', ...own, seen, show };
    yield { ...step, screens: screens.length, finding: stand.isBroken(id) ? { is: 'broken', ...own, seen: [] } : overflow };
    works = through(journey, there.slide).works;
  }
}

async function lookAt(screens: readonly Screen[], stand: Stand, page: Document): Promise<Finding['seen']> {
  const known = new Set<string>();
  const seen: Finding['seen'][number][] = [];
  for (const screen of screens) {
    await stand.show(screen);
    const fresh = overflowsIn(page).filter((one) => !known.has(JSON.stringify(one)));
    for (const one of fresh) known.add(JSON.stringify(one));
    if (fresh.length > 0) seen.push({ by: screen.by, overflows: fresh });
  }
  return seen;
}

/** Whether the course came in the language. */
async function turnTo(frame: HTMLIFrameElement, locale: string): Promise<boolean> {
  const until = performance.now() + patience;
  if (languageIn(frame) !== locale) speakIn(frame, locale);
  while (languageIn(frame) !== locale && performance.now() < until) await pause(50);
  return languageIn(frame) === locale;
}
