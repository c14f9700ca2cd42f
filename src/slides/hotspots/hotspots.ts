import { checked, list } from '../../core/codec-many.ts';
import { int } from '../../core/codec.ts';
import { defineKind } from '../../core/kind.ts';
import type { HotspotsSlide } from './hotspots.schema.ts';

/** Positions of the opened points; the last of them is the one being looked at. */
export type HotspotsAnswer = readonly number[];
export type HotspotsEvent = { type: 'open'; point: number };

export const kind = defineKind<HotspotsSlide, HotspotsAnswer, HotspotsEvent>({
  start: () => [],
  reduce(slide, opened, { type, point }) {
    if (type !== 'open' || !slide.points[point] || opened.at(-1) === point) return opened;
    return [...opened.filter((one) => one !== point), point];
  },
  judge(slide, opened) {
    const left = slide.points.length - opened.length;
    return left === 0 ? { is: 'seen' } : { is: 'open', why: { key: 'hotspots.openAll', values: { count: left } } };
  },
  possible: () => 0,
  structure: (slide) => slide.points.map(({ id }) => id),
  save({ points: { length } }) {
    const opened = list(int(length - 1), length);
    return checked(opened, (order) => new Set(order).size === order.length, 'a point stands twice');
  },
});
