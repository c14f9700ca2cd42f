import type { Slide } from '../slides/kinds.ts';
import { longestHead, longestSegment } from './save.ts';

/** The most characters a save text may take, by the version of SCORM: less than the standards' 4,096 and 64,000, for LMSs that count otherwise. */
export const budgets = { '1.2': 4000, '2004': 16_000 } as const;

/** What the save text of a course takes when every slide was touched and every answer is as long as it can be. */
export interface Weight {
  total: number;
  /** Every slide, the heaviest first. */
  slides: readonly { id: string; characters: number }[];
}

export function weigh(slides: readonly Slide[]): Weight {
  const each = slides.map((slide) => ({ id: slide.id, characters: longestSegment(slide) }));
  return {
    total: each.reduce((sum, { characters }) => sum + characters, longestHead),
    slides: each.sort((a, b) => b.characters - a.characters || (a.id < b.id ? -1 : 1)),
  };
}
