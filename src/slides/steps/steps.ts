import { int, option, record } from '../../core/codec.ts';
import { subset } from '../../core/codec-many.ts';
import { defineKind } from '../../core/kind.ts';
import type { StepsSlide } from './steps.schema.ts';

/** Which step is open (none while the pop-up is closed) and which have been seen. */
export interface StepsAnswer {
  at: number | undefined;
  seen: readonly number[];
}
export type StepsEvent = { type: 'show'; step: number } | { type: 'close' };

export const kind = defineKind<StepsSlide, StepsAnswer, StepsEvent>({
  start: (slide) => (slide.layout === 'popup' ? { at: undefined, seen: [] } : { at: 0, seen: [0] }),
  reduce(slide, answer, event) {
    if (event.type === 'close') return slide.layout === 'popup' && answer.at !== undefined ? { ...answer, at: undefined } : answer;
    if (!slide.steps[event.step] || event.step === answer.at) return answer;
    const seen = answer.seen.includes(event.step) ? answer.seen : [...answer.seen, event.step].sort((a, b) => a - b);
    return { at: event.step, seen };
  },
  judge(slide, { seen }) {
    const left = slide.steps.length - seen.length;
    return left === 0 ? { is: 'seen' } : { is: 'open', why: { key: 'steps.seeAll', values: { count: left } } };
  },
  possible: () => 0,
  structure: (slide) => [slide.layout, slide.steps.length],
  save: (slide) => record<StepsAnswer>({ at: option(int(slide.steps.length - 1)), seen: subset(slide.steps.length) }),
});
