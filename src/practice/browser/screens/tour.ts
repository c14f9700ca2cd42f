import { plainLine } from '../../../core/text.ts';
import { begin, type Journey } from '../../../course/journey.ts';
import { screensOf, through, type Screen } from '../../../course/screens.ts';
import { languageIn, speakIn } from '../author/frame.ts';
import { outlineOf } from '../author/outline-of.ts';
import { overflowsIn, type Overflow } from './overflow.ts';
import { patience, pause, Stand } from './stand.ts';

/** A slide on which something cannot be read. */
export interface Finding {
  locale: string;
  slide: string;
  title: string;
  /** The screens with what no screen before them had; none where the slide did not come at all. */
  seen: readonly { by: Screen['by']; overflows: readonly Overflow[] }[];
  /** Brings the first of them on screen again, in the same frame. */
  show(): Promise<void>;
}

/** How far a tour is: a slide further. */
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
 * as it shall be looked at; where scroll bars take room, it becomes so much wider.
 */
export async function* tour(frame: HTMLIFrameElement, locales: readonly string[]): AsyncGenerator<Step> {
  const page = frame.contentDocument;
  const outline = page && outlineOf(page);
  if (!page || !outline) return;
  page.documentElement.style.fontSize = `${largest}%`;
  const stand = new Stand(page);
  let slides = 0;
  for (const locale of locales) {
    const isSpoken = await turnTo(frame, locale);
    let { works }: Journey = begin(outline, 1);
    for (const { id, title } of outline.slides) {
      slides += 1;
      const at = { locale, slide: id, slides, of: outline.slides.length * locales.length };
      const there = isSpoken ? await stand.go(id) : undefined;
      if (!there) {
        yield { ...at, screens: 0, finding: { locale, slide: id, title, seen: [], show: async () => undefined } };
        continue;
      }
      const journey = { ...there.journey, works };
      const screens = screensOf(journey, there.slide);
      const seen = await lookAt(screens, stand, page);
      const first = screens.find(({ by }) => by === seen[0]?.by);
      const show = async () => {
        if (first && (await turnTo(frame, locale))) await stand.show(first);
      };
      yield { ...at, screens: screens.length, finding: first && { locale, slide: id, title: plainLine(there.slide.title), seen, show } };
      works = through(journey, there.slide).works;
    }
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
