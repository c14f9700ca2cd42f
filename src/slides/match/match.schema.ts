import { z } from 'zod';
import { line, slideBase, slug, text } from '../base.schema.ts';
import { refineIds, whenever } from '../question.schema.ts';

/** What the rule of a match looks at, as far as it is there: right sides that could be read. */
const side = z.union([z.string(), z.array(z.unknown())]);
const sketch = z.object({ pairs: z.array(z.object({ id: z.unknown().optional(), right: side.catch('') }).catch({ right: '' })) });

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
  .superRefine(refinePairs, whenever);

export type MatchSlide = z.output<typeof schema>;

function refinePairs(slide: unknown, context: z.RefinementCtx): void {
  const pairs = sketch.safeParse(slide).data?.pairs ?? [];
  refineIds(pairs, context, ['pairs']);
  const right = pairs.flatMap((pair) => (pair.right === '' ? [] : [JSON.stringify(pair.right)]));
  if (new Set(right).size < right.length) context.addIssue({ code: 'custom', message: 'match.sameRight', path: ['pairs'] });
}
