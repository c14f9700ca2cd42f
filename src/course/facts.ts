import type { Missed } from '../core/kind.ts';

/** What a slide may say about the whole course: the rules, and how a quiz went. */
export interface CourseFacts {
  rules: {
    /** In percent. */
    passMark: number;
    minutes: number;
    counts: 'first' | 'best';
    /** The slides that count, with their share of the score in percent. */
    scored: readonly { id: string; title: string; share: number }[];
  };
  /** Of the quiz a results slide speaks of; missing where it is not finished. */
  results?: QuizFacts;
}

export interface QuizFacts {
  earned: number;
  possible: number;
  /** In percent, of the try that counts. */
  percent: number;
  passed: boolean;
  missed: readonly (Missed & { links: readonly { id: string; title: string }[] })[];
  triesLeft: number;
}
