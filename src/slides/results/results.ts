import { nothing } from '../../core/codec.ts';
import { defineKind } from '../../core/kind.ts';
import type { ResultsSlide } from './results.schema.ts';

export const kind = defineKind<ResultsSlide, null, never>({
  start: () => null,
  reduce: () => null,
  judge: () => ({ is: 'seen' }),
  possible: () => 0,
  structure: (slide) => [slide.of],
  save: () => nothing,
});
