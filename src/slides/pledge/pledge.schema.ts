import { z } from 'zod';
import { line, slideBase, slug, text } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** One action to try this week; it is shown again at the next visit. */
export const schema = slideBase
  .extend({
    type: z.literal('pledge'),
    question: line,
    options: z
      .array(z.strictObject({ id: slug, text: line, how: line.optional().describe('How to begin, shown once it is chosen') }))
      .min(2)
      .max(6),
    after: text.optional().describe('What is said once one is chosen'),
  })
  .superRefine(idsOnce('options'), whenever);

export type PledgeSlide = z.output<typeof schema>;
