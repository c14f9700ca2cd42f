import { subset } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { plainLine } from '../../core/text.ts';
import type { PickSlide } from './pick.schema.ts';

/** Positions of the marked options, ascending. */
export type PickAnswer = readonly number[];
export type PickEvent = { type: 'toggle'; option: number };

export const kind = defineKind<PickSlide, PickAnswer, PickEvent>({
  start: () => [],
  reduce(slide, marked, { type, option }) {
    if (type !== 'toggle' || !slide.options[option]) return marked;
    return marked.includes(option) ? marked.filter((one) => one !== option) : [...marked, option].sort((a, b) => a - b);
  },
  judge(slide, marked) {
    const left = Math.min(slide.least, slide.options.length) - marked.length;
    return left <= 0 ? { is: 'seen' } : { is: 'open', why: { key: 'pick.markMore', values: { count: left } } };
  },
  possible: () => 0,
  structure: (slide) => slide.options.map(({ id }) => id),
  save: (slide) => subset(slide.options.length),
  decisions: (slide) =>
    slide.private
      ? []
      : [
          {
            id: slide.id,
            type: 'choice',
            text: plainLine(slide.question),
            options: slide.options.map(({ id, text }) => ({ id, text: plainLine(text) })),
          },
        ],
  reports: (slide, marked, submitted) =>
    submitted && !slide.private
      ? [
          {
            id: slide.id,
            type: 'choice',
            given: marked.flatMap((at) => slide.options[at]?.id ?? []),
            correct: [],
            options: slide.options.map(({ id }) => id),
            right: 'neutral',
            text: plainLine(slide.question),
          },
        ]
      : [],
});
