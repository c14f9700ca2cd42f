import { subset } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { uncover } from '../uncover.ts';
import type { HotspotsSlide } from './hotspots.schema.ts';

/** Positions of the opened points. */
export type HotspotsAnswer = readonly number[];
export type HotspotsEvent = { type: 'open'; point: number };

export const kind = defineKind<HotspotsSlide, HotspotsAnswer, HotspotsEvent>({
  start: () => [],
  reduce: (slide, opened, event) => uncover(opened, event.point, slide.points.length),
  judge(slide, opened) {
    const left = slide.points.length - opened.length;
    return left === 0 ? { is: 'seen' } : { is: 'open', why: { key: 'hotspots.openAll', values: { count: left } } };
  },
  possible: () => 0,
  structure: (slide) => slide.points.map(({ id }) => id),
  save: (slide) => subset(slide.points.length),
});
