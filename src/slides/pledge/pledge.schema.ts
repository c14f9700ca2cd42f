import { z } from 'zod';
import { entryId, line, slideBase, text } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** One action to try this week; it is shown again at the next visit. */
export const schema = slideBase
  .extend({
    type: z.literal('pledge'),
    question: line.describe('What is asked'),
    options: z
      .array(
        z.strictObject({
          id: entryId,
          text: line.describe('What the learner will do'),
          how: line.optional().describe('How to begin, shown once it is chosen'),
        }),
      )
      .min(2)
      .max(6)
      .describe('What can be chosen'),
    after: text.optional().describe('What is said once one is chosen'),
  })
  .superRefine(idsOnce('options'), whenever);

export type PledgeSlide = z.output<typeof schema>;
