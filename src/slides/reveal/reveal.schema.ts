import { z } from 'zod';
import { line, slideBase, slug } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** Boxes that open by click, tap, Enter or hover. */
export const schema = slideBase
  .extend({
    type: z.literal('reveal'),
    boxes: z
      .array(
        z.strictObject({
          id: slug,
          front: line.describe('What the closed box says'),
          back: line.describe('What it shows when open'),
          detail: line.optional(),
        }),
      )
      .min(2)
      .max(12),
  })
  .superRefine(idsOnce('boxes'), whenever);

export type RevealSlide = z.output<typeof schema>;
