import type { Cmi, Launch, Progress } from './port.ts';

/** A version of SCORM's data model: what a launch reads, and how progress is spelled. */
export interface Dialect {
  /** What the LMS says at a launch. */
  launch(read: (element: string) => string): Launch;
  /** Progress as elements; `objectives` are the ids of all it tells of, by the LMS's index. */
  spell(progress: Progress, objectives: readonly string[]): Cmi;
}
