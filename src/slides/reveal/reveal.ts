import { subset } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { uncover } from '../uncover.ts';
import type { RevealSlide } from './reveal.schema.ts';

/** Positions of the opened boxes. */
export type RevealAnswer = readonly number[];
export type RevealEvent = { type: 'open'; box: number };

export const kind = defineKind<RevealSlide, RevealAnswer, RevealEvent>({
  start: () => [],
  reduce: (slide, opened, event) => uncover(opened, event.box, slide.boxes.length),
  judge(slide, opened) {
    const left = slide.boxes.length - opened.length;
    return left === 0 ? { is: 'seen' } : { is: 'open', why: { key: 'reveal.openAll', values: { count: left } } };
  },
  possible: () => 0,
  structure: (slide) => slide.boxes.map((box) => box.id),
  save: (slide) => subset(slide.boxes.length),
});
