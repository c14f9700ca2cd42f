import type { Report } from '../core/kind.ts';
import type { Objective } from '../course/objectives.ts';
import type { Status } from '../course/progress.ts';

/** Elements of an LMS's data model with their values, in the order in which they are to be set. */
export type Cmi = readonly (readonly [element: string, value: string])[];

/** What an LMS says when a course is opened. */
export interface Launch {
  learner: { id: string; name: string };
  /** Only in `normal` may anything be written. */
  mode: 'normal' | 'browse' | 'review';
  /** The status the LMS holds; none where the course was never opened. */
  status: Status | undefined;
  /** Whether the LMS holds the course as completed, whatever became of it. */
  complete: boolean;
  /** The save text; empty where the course was never opened. */
  state: string;
  /** The learner's language as a tag, or empty. */
  locale: string;
  /** How many interactions the LMS holds; none where it does not say or does not keep any. */
  decisions: number | undefined;
  /** The ids of the objectives the LMS holds, by index, an empty one where it lost one; none where it does not keep or count them. */
  objectives: readonly string[] | undefined;
}

/** A report with its place in the order of all decisions, when it was made, and how long it took. */
export interface Decision extends Report {
  index: number;
  /** Milliseconds since 1970. */
  at: number;
  /** Milliseconds. */
  latency: number;
}

/** All that an LMS may know of a journey. */
export interface Progress {
  status: Status;
  /** Whether what completes the course is done, whether or not it was passed. */
  complete: boolean;
  /** How the session is to end: suspended, so that the next one goes on, or for good. */
  exit: 'suspend' | 'normal';
  /** 0 to 100; none before the scored part is finished. */
  score: number | undefined;
  /** The id of the slide on screen. */
  place: string;
  /** The save text. */
  state: string;
  /** How much of the course is finished, 0 to 1. */
  share: number;
  /** How long this session has lasted, in seconds. */
  seconds: number;
  /** Those there is something to tell of. */
  objectives: readonly Objective[];
  /** Decisions the LMS has not confirmed yet. */
  decisions: readonly Decision[];
}

/** Thrown by a port when the LMS refuses, fails, or is gone. `code` is the standard's error code. */
export class LmsRefusal extends Error {
  override name = 'LmsRefusal';
  constructor(
    readonly call: string,
    readonly code: string,
    detail = '',
  ) {
    super(`${call} failed with code ${code}${detail ? ` (${detail})` : ''}`);
  }
}

/** Thrown where the LMS stored everything but what it refused. */
export class PartRefused extends LmsRefusal {
  override name = 'PartRefused';
}

/** What an LMS is to the player: four functions, synchronous as SCORM is. All but `spell` may throw `LmsRefusal`. */
export interface LmsPort {
  /** Where answers are kept: in an LMS, or in this browser alone. */
  keeps: 'lms' | 'browser';
  open(): Launch;
  spell(progress: Progress): Cmi;
  /** Sets the elements and commits them; returns once the LMS says they are stored. */
  commit(changes: Cmi): void;
  /** The last commit of a session, and its end. */
  close(changes: Cmi): void;
}
