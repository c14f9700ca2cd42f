import { z } from 'zod';
import { entryId, line, slideBase, text } from '../base.schema.ts';
import { refineIds, whenever } from '../question.schema.ts';

/** What the rule of a match looks at, as far as it is there: right sides that could be read. */
const side = z.union([z.string(), z.array(z.unknown())]);
const sketch = z.object({ pairs: z.array(z.object({ id: z.unknown().optional(), right: side.catch('') }).catch({ right: '' })) });

/** Two columns to connect by lines. */
export const schema = slideBase
  .extend({
    type: z.literal('match'),
    pairs: z
      .array(
        z.strictObject({
          id: entryId,
          left: line.describe('What stands on the left'),
          right: line.describe('What belongs to it on the right'),
          feedback: line.optional().describe('Why these two belong together'),
        }),
      )
      .min(2)
      .max(9)
      .describe('What belongs together; the right side is shuffled'),
    after: text.optional().describe('What is said once all are linked and confirmed'),
  })
  .superRefine(refinePairs, whenever);

export type MatchSlide = z.output<typeof schema>;

function refinePairs(slide: unknown, context: z.RefinementCtx): void {
  const pairs = sketch.safeParse(slide).data?.pairs ?? [];
  refineIds(pairs, context, ['pairs']);
  const right = pairs.flatMap((pair) => (pair.right === '' ? [] : [JSON.stringify(pair.right)]));
  if (new Set(right).size < right.length) context.addIssue({ code: 'custom', message: 'match.sameRight', path: ['pairs'] });
}
