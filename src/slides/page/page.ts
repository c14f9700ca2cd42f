import { nothing } from '../../core/codec.ts';
import { defineKind } from '../../core/kind.ts';
import type { PageSlide } from './page.schema.ts';

export const kind = defineKind<PageSlide, null, never>({
  start: () => null,
  reduce: () => null,
  judge: () => ({ is: 'seen' }),
  possible: () => 0,
  structure: () => [],
  save: () => nothing,
});
