import type { Line } from '../core/text.ts';
import type { SlideType } from '../slides/kinds.ts';

/** What must be known of every slide without loading it. */
export interface OutlineEntry {
  id: string;
  section: string;
  type: SlideType;
  title: string;
  /** The language of its title, where that is another than the outline's. */
  titleIn?: string;
  /** The language of its narration, where that is another than the outline's. */
  narrationIn?: string;
  /** The language of its texts, where it is another than the outline's: most of them are not translated yet. */
  locale?: string;
  /** Where the lines of its texts begin, where that is elsewhere than in the outline's language. */
  direction?: 'ltr' | 'rtl';
  /** The most that can be earned; 0 where nothing is graded. */
  possible: number;
  /** Its share of the course score; 0 where it does not count. */
  weight: number;
  required: boolean;
  /** Its answers stay on the learner's device: no LMS is told. */
  private?: true;
  /** How often it may be submitted. */
  attempts: number;
  /** The skills it trains; left out where it trains none. */
  skills?: readonly string[];
  /** How long it takes, by estimate, in seconds. */
  seconds: number;
  /** Four characters that stand for the id in a save text. */
  key: string;
  /** Three characters that change when a saved answer would no longer fit the slide. */
  tag: string;
}

/** What an LMS is told, and when. */
export interface Policy {
  /** What completes the course: its required slides, all slides, or the pass mark alone. */
  completes: 'required' | 'all' | 'score';
  /** Whether a course with a score is passed or failed, or only completed. */
  passes: 'score' | 'never';
  /** Whether the LMS is told the score. */
  score: boolean;
  /** How a session of a finished course ends. */
  exit: 'suspend' | 'normal';
  /** A slide that may be opened at once, with its section; passing it completes the course. */
  testOut?: string;
}

export interface OutlineSection {
  id: string;
  title: string;
  /** The language of the title, where that is another than the outline's. */
  titleIn?: string;
}

/** A compiled course without its slides: a package's page carries it. */
export interface Outline {
  code: string;
  edition: string;
  title: string;
  /** The language of the title, where it is not translated. */
  titleIn?: string;
  /** The language of these texts. */
  locale: string;
  /** Where its lines begin; left out where that is on the left. */
  direction?: 'rtl';
  /** The languages the course has been written in; the first is the source. */
  locales: readonly string[];
  /** The share of the score, in percent, at which the course is passed. */
  passMark: number;
  /** Which try of a slide counts. */
  counts: 'first' | 'best';
  /** Whether slides may only be visited in order. */
  navigation: 'linear' | 'free';
  policy: Policy;
  sections: readonly OutlineSection[];
  /** Changes with the content of any section, so that no cache answers with another edition's. */
  content: string;
  /** Slides that are not translated, or not wholly. */
  untranslated?: readonly string[];
  /** Whether it has a glossary. */
  glossary?: true;
  /** All slides, in the order of the course. */
  slides: readonly OutlineEntry[];
}

/** Where a section of a package is fetched from. */
export const sectionUrl = ({ locale, content }: Pick<Outline, 'locale' | 'content'>, section: string) =>
  `course/${locale.toLowerCase()}/${section}.json?${content}`;

/** The words of a course that are explained, in the order of its list: `course/<locale>/glossary.json` of a package. */
export type Glossary = readonly {
  id: string;
  term: string;
  /** The languages of the word and of what it means, where they are others than the list's. */
  termIn?: string;
  means: Line;
  meansIn?: string;
}[];

/** The slides of one section in one language: `course/<locale>/<section>.json` of a package. */
export interface SectionFile<S> {
  slides: Readonly<Record<string, S>>;
}

/** The entry of a slide; throws when the course has no such slide. */
export function entryOf(outline: Outline, id: string): OutlineEntry {
  const entry = outline.slides.find((one) => one.id === id);
  if (!entry) throw new RangeError(`the course has no slide “${id}”`);
  return entry;
}

/** The language of a slide's texts. */
export const languageOf = (outline: Outline, id: string): string => entryOf(outline, id).locale ?? outline.locale;

/** The language of a title of the course, a section or a slide. */
export const languageOfTitle = ({ locale }: Outline, { titleIn }: { titleIn?: string }): string => titleIn ?? locale;

/** The language of a slide's narration. */
export const languageOfNarration = (outline: Outline, id: string): string => entryOf(outline, id).narrationIn ?? outline.locale;

/** The slide before (-1) or after (+1), if there is one. */
export function neighbour(outline: Outline, id: string, step: -1 | 1): OutlineEntry | undefined {
  return outline.slides[outline.slides.findIndex((one) => one.id === id) + step];
}
