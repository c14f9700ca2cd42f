/** Somebody a roster names. Who was never on a roster has no dealer, region or due date. */
export interface Person {
  /** The name under which the LMS knows them. */
  learner: string;
  /** What they are called. */
  name: string;
  dealer: string;
  region: string;
  /** The day until which the course is to be done, such as `2026-12-01`. */
  due?: string;
}

/** How far somebody is. */
export type Standing = 'not-started' | 'in-progress' | 'failed' | 'completed' | 'passed';

/** One decision as it was recorded. */
export interface RecordedDecision {
  /** The id of the interaction; a scene that came again ends in `_2`, `_3` … */
  interaction: string;
  /** As the LMS has it: letters, ids or pairs. */
  response: string;
  /** Nothing where it was neither right nor wrong. */
  right?: boolean;
  /** How long it took. */
  seconds?: number;
}

/** One attempt at the course, wherever it was recorded. Moments are ISO 8601 in UTC. */
export interface RecordedAttempt {
  learner: string;
  /** 1 is the learner's first. */
  number: number;
  standing: Standing;
  /** 0 to 100. */
  score?: number;
  seconds?: number;
  begun?: string;
  seen?: string;
  /** In the order they were made. */
  decisions: readonly RecordedDecision[];
}
