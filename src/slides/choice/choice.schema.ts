import { z } from 'zod';
import { slideBase, text } from '../base.schema.ts';
import { questionFields, refineQuestion, whenever } from '../question.schema.ts';

/** One question with one or several right replies. */
export const schema = slideBase
  .extend({
    type: z.literal('choice'),
    ...questionFields,
    attempts: z.number().int().min(1).max(9).default(2).describe('How often it may be tried'),
    after: text.optional().describe('What is said once the question is settled'),
  })
  .superRefine((slide, context) => refineQuestion(slide, context), whenever);

export type ChoiceSlide = z.output<typeof schema>;
