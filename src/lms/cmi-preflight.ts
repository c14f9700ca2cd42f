import type { Version } from './api.ts';

/** What a check of an LMS asks for, in the words of a version of SCORM. */
export interface CheckedElements {
  mode: string;
  credit: string;
  exit: string;
  state: string;
  /** The most characters the state may have. */
  mostState: number;
  /** What an LMS may decide passed and failed by, whatever it is told. */
  overrides: readonly string[];
  interactions: string;
  objectives: string;
}

const both = { state: 'cmi.suspend_data', interactions: 'cmi.interactions', objectives: 'cmi.objectives' };

/** The elements a check reads; it sets `state`, and `exit` so that the state outlives the session. */
export const checkedElements: Readonly<Record<Version, CheckedElements>> = {
  '1.2': {
    ...both,
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    exit: 'cmi.core.exit',
    mostState: 4096,
    overrides: ['cmi.student_data.mastery_score'],
  },
  '2004': {
    ...both,
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    exit: 'cmi.exit',
    mostState: 64_000,
    overrides: ['cmi.scaled_passing_score', 'cmi.completion_threshold'],
  },
};
