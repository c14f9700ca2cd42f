import { subset } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import { decisionOf, isRight, reportOf, structureOf, toggle } from '../question.ts';
import type { ChoiceSlide } from './choice.schema.ts';

/** Positions of the marked options, in authored order. */
export type ChoiceAnswer = readonly number[];
export type ChoiceEvent = { type: 'toggle'; option: number };

export const kind = defineKind<ChoiceSlide, ChoiceAnswer, ChoiceEvent>({
  start: () => [],
  reduce: (slide, marked, event) => (event.type === 'toggle' ? toggle(slide, marked, event.option) : marked),
  judge(slide, marked) {
    if (marked.length === 0) return { is: 'open', why: { key: slide.many ? 'choice.markSome' : 'choice.markOne' } };
    return { is: 'scored', earned: isRight(slide, marked) ? 1 : 0, possible: 1 };
  },
  possible: () => 1,
  attempts: (slide) => slide.attempts,
  structure: structureOf,
  save: (slide) => subset(slide.options.length),
  decisions: (slide) => [decisionOf(slide.id, slide)],
  reports: (slide, marked, submitted) => (submitted ? [reportOf(slide.id, slide, marked)] : []),
});
