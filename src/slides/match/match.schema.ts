import { z } from 'zod';
import { line, slideBase, slug, text } from '../base.schema.ts';

/** Two columns to connect by lines. */
export const schema = slideBase
  .extend({
    type: z.literal('match'),
    pairs: z
      .array(z.strictObject({ id: slug, left: line, right: line, feedback: line.optional().describe('Why these two belong together') }))
      .min(2)
      .max(9),
    after: text.optional().describe('What is said once all are linked and confirmed'),
  })
  .refine(({ pairs }) => new Set(pairs.map((pair) => JSON.stringify(pair.right))).size === pairs.length, {
    error: 'match.sameRight',
    path: ['pairs'],
  });

export type MatchSlide = z.output<typeof schema>;
