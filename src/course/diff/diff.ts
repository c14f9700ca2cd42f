import type { Edition } from './edition.ts';
import { idsLost } from './renamed.ts';
import { rulesChanged } from './rules.ts';
import { slidesChanged, type SlideEdit } from './slides.ts';
import type { Remark } from './words.ts';

/** What publishing an edition over another means for learners who are in the middle of the course. */
export interface CourseDiff {
  slides: readonly SlideEdit[];
  /** How many slides are as they were. */
  unchanged: number;
  /** What changed in the rules and the frame of the course. */
  rules: readonly Remark[];
  warnings: readonly Remark[];
}

/** Compares two editions by the rules of the save text: an answer goes by its slide's id, and rests on the slide's structure. */
export function diffEditions(old: Edition, now: Edition): CourseDiff {
  const slides = slidesChanged(old, now);
  const here = slides.filter(({ edit }) => edit !== 'removed').length;
  return { slides, unchanged: now.slides.length - here, rules: rulesChanged(old, now), warnings: idsLost(old, now) };
}
