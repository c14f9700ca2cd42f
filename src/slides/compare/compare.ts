import { subset } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { uncover } from '../uncover.ts';
import type { CompareSlide } from './compare.schema.ts';

/** Positions of the uncovered rows. */
export type CompareAnswer = readonly number[];
export type CompareEvent = { type: 'uncover'; row: number };

export const kind = defineKind<CompareSlide, CompareAnswer, CompareEvent>({
  start: () => [],
  reduce: (slide, shown, event) => uncover(shown, event.row, slide.rows.length),
  judge(slide, shown) {
    const left = slide.rows.length - shown.length;
    return left === 0 ? { is: 'seen' } : { is: 'open', why: { key: 'compare.uncoverAll', values: { count: left } } };
  },
  possible: () => 0,
  structure: (slide) => slide.rows.map((row) => row.id),
  save: (slide) => subset(slide.rows.length),
});
