import { z } from 'zod';
import { entryId, line, slideBase, text } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** A reflection: the learner marks what is true of them. Nothing is right or wrong. */
export const schema = slideBase
  .extend({
    type: z.literal('pick'),
    private: z.boolean().default(true).describe('Its answers stay on the learner’s device, and no LMS is told'),
    question: line.describe('What is asked'),
    options: z
      .array(
        z.strictObject({
          id: entryId,
          text: line.describe('What may be true of the learner'),
          says: line.optional().describe('A word on it, shown once it is marked'),
        }),
      )
      .min(2)
      .max(24)
      .describe('What can be marked'),
    least: z.number().int().min(1).max(9).default(1).describe('How many are to be marked at least'),
    after: text.optional().describe('What is said once enough are marked'),
  })
  .superRefine(idsOnce('options'), whenever);

export type PickSlide = z.output<typeof schema>;
