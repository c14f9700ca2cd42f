import type { Codec } from './codec.ts';
import type { Line } from './text.ts';

/** A key of the interface's texts (src/i18n), with the values its sentence needs. */
export interface Message {
  key: `${string}.${string}`;
  values?: Readonly<Record<string, string | number>>;
}

/** What every slide of every type has. */
export interface SlideBase {
  id: string;
  type: string;
}

/** How much of a skill a learner showed: `shown` of `asked` occasions. */
export interface Share {
  shown: number;
  asked: number;
}

/** What an answer is worth now. */
export type Verdict =
  | { is: 'open'; why: Message }
  | { is: 'seen' }
  | {
      is: 'scored';
      earned: number;
      possible: number;
      passed?: boolean;
      skills?: Skills;
    };

/**
 * One decision of the learner in SCORM's own terms (RTE 4.2.9 Interactions). `id` is ASCII and
 * carries meaning; `given` and `correct` hold response ids in authored order; `text` is the
 * question in the course's source language, whatever is on screen.
 */
export interface Report {
  id: string;
  type: 'choice' | 'sequencing' | 'matching' | 'fill-in' | 'numeric' | 'likert';
  given: readonly string[];
  correct: readonly string[];
  /** Further responses that are right as well, each alone. */
  also?: readonly string[];
  /** All response ids, in authored order; SCORM 1.2 knows a reply by its letter. */
  options?: readonly string[];
  right: boolean | 'neutral';
  text: string;
}

/** A decision a slide can ask for, for who reads an LMS's reports: what was asked, and the replies in authored order. */
export interface Choosing {
  id: string;
  type: Report['type'];
  text: string;
  options: readonly { id: string; text: string }[];
}

/** Something the learner got wrong, and the slides that answer it. */
export interface Missed {
  text: Line;
  screens: readonly string[];
}

/** How often each skill was asked for, and shown. */
export type Skills = Readonly<Record<string, Share>>;

/** What the primary button does while the slide itself has a next thing to do. */
export interface Advance<E> {
  label: Message;
  event: E;
  why?: Message;
}

/**
 * A slide type: pure functions between what an author wrote (`S`), what the learner did so far
 * (`A`) and what the learner does now (`E`).
 */
export interface SlideKind<S extends SlideBase, A, E> {
  /** The answer before anything happened. Equal seeds give equal answers. */
  start(slide: S, seed: number): A;
  /** The answer after an event; the same answer when the event is refused. */
  reduce(slide: S, answer: A, event: E): A;
  /** What the answer is worth now. */
  judge(slide: S, answer: A): Verdict;
  /** The most that can be earned; 0 where nothing is graded. */
  possible(slide: S): number;
  /** What must stay the same for a saved answer to be still about this slide: ids and right answers, no wording. */
  structure(slide: S): readonly (string | number | boolean)[];
  /** How an answer is written into the save text. */
  save(slide: S): Codec<A>;
  /** How often the slide may be submitted; once where it is left out. */
  attempts?(slide: S): number;
  /** The answer at the start of a new try; `start` where it is left out. */
  again?(slide: S, answer: A, seed: number): A;
  /** A name of what the slide asks for now, where it asks for one thing after the other: the time for a decision counts from then. */
  asking?(slide: S, answer: A): string;
  /** The slide's own next step. A type that has it needs no Confirm: it is submitted once it is no longer open. */
  advance?(slide: S, answer: A): Advance<E> | undefined;
  /** Every decision the slide can ask for; each report has the id of one of them, or that id with `_2`, `_3` when it was asked again. */
  decisions?(slide: S): readonly Choosing[];
  /** The decisions made so far. `submitted` tells whether the learner confirmed the slide. */
  reports?(slide: S, answer: A, submitted: boolean): readonly Report[];
  /** The skills the slide trains. */
  skills?(slide: S): readonly string[];
  /** The skills that the first or the best try shows; nothing where the answer holds no finished try. */
  achieved?(slide: S, answer: A, counts: 'first' | 'best'): Skills | undefined;
  /** What went wrong, for the results slide. */
  missed?(slide: S, answer: A): readonly Missed[];
}

/** Any slide type, when which one does not matter. */
export type AnyKind = SlideKind<SlideBase, unknown, unknown>;

/** Names the three types of a slide type once, and checks it against the contract. */
export function defineKind<S extends SlideBase, A, E>(kind: SlideKind<S, A, E>): SlideKind<S, A, E> {
  return kind;
}
