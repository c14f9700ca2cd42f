import { z } from 'zod';
import { entryId, line, slideBase, text } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** Cards to put in sequence. */
export const schema = slideBase
  .extend({
    type: z.literal('order'),
    cards: z
      .array(
        z.strictObject({
          id: entryId,
          text: line.describe('What stands on the card'),
          feedback: line.optional().describe('Why it stands there; shown once confirmed'),
        }),
      )
      .min(3)
      .max(10)
      .describe('In their right order'),
    first: line.optional().describe('What the top of the sequence means'),
    last: line.optional().describe('What its end means'),
    scored: z.boolean().default(true).describe('Whether one order is right; without it each is good'),
    attempts: z.number().int().min(1).max(9).default(2).describe('How often it may be tried'),
    after: text.optional().describe('What is said once the order is confirmed'),
  })
  .superRefine(idsOnce('cards'), whenever);

export type OrderSlide = z.output<typeof schema>;
