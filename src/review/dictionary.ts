import type { RoleplaySlide } from '../slides/roleplay/roleplay.schema.ts';
import type { Report } from '../core/kind.ts';

/** Words in every language of the course, by locale. */
export type Texts = Readonly<Record<string, string>>;

/** One of the replies a decision offers. */
export interface Option {
  id: string;
  /** SCORM 1.2 tells a reply of a choice, or a card of a sequence, by its letter. */
  letter?: string;
  texts: Texts;
  /** Whether taking it is right; of a choice and of a talk. */
  right?: boolean;
  /** Why it is good or not, in the course's own words. */
  coaching?: Texts;
}

/** What a decision in an LMS's report is about. */
export interface Meaning {
  slide: string;
  type: Report['type'];
  texts: Texts;
  /** In authored order. */
  replies: readonly Option[];
  /** The responses that would be right, each as ids in the order SCORM reports them. */
  correct?: readonly (readonly string[])[];
  /** The slides that answer it, where it is asked elsewhere than it is taught. */
  screens?: readonly string[];
  /** The section that teaches it. */
  section?: string;
}

/** Every decision a course can report, by its id, and what surrounds them. */
export interface Dictionary {
  code: string;
  edition: string;
  title: Texts;
  /** The score, 0 to 100, from which the course is passed; none where its score decides nothing. */
  passMark?: number;
  /** The titles of the slides that ask for decisions or answer them, in the course's order. */
  slides: Readonly<Record<string, Texts>>;
  decisions: Readonly<Record<string, Meaning>>;
  /** What the ids of objectives mean: sections, slides that train skills, and the skills. */
  objectives: Readonly<Record<string, Texts>>;
  /** The names of skills. */
  skills: Readonly<Record<string, Texts>>;
  /** The role-plays by slide and locale, to follow what was said to its ending. */
  talks: Readonly<Record<string, Readonly<Record<string, RoleplaySlide>>>>;
}

/** The words of a language; those of the course's source language where there are none. */
export const wordsIn = (texts: Texts | undefined, locale: string): string => texts?.[locale] ?? Object.values(texts ?? {})[0] ?? '';
