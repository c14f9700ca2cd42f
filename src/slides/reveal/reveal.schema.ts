import { z } from 'zod';
import { entryId, line, slideBase } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** Boxes that open by click, tap, Enter or hover. */
export const schema = slideBase
  .extend({
    type: z.literal('reveal'),
    boxes: z
      .array(
        z.strictObject({
          id: entryId,
          front: line.describe('What the closed box says'),
          back: line.describe('What it shows when open'),
          detail: line.optional().describe('A sentence more'),
        }),
      )
      .min(2)
      .max(12)
      .describe('What can be opened'),
  })
  .superRefine(idsOnce('boxes'), whenever);

export type RevealSlide = z.output<typeof schema>;
