import { z } from 'zod';
import { line, slideBase, slug, text } from '../base.schema.ts';
import { option, refineIds, refineQuestion, whenever } from '../question.schema.ts';

/** Lines to put better: choose one of a few, then compare with the model line. */
export const schema = slideBase
  .extend({
    type: z.literal('rewrite'),
    items: z
      .array(
        z.strictObject({
          id: slug.describe('Stable name; it is reported as <slide>-<id>'),
          when: line.optional().describe('The situation, in a few words'),
          said: line.describe('The line that burns'),
          options: z.array(option).min(2).max(4).describe('The lines to choose from'),
          model: line.describe('The model line to compare with'),
          why: line.optional().describe('What the model line changes'),
        }),
      )
      .min(1)
      .max(8)
      .describe('The lines to put better, one after the other'),
    after: text.optional().describe('What is said after the last'),
  })
  .superRefine(refineItems, whenever);

export type RewriteSlide = z.output<typeof schema>;

const sketch = z.object({ items: z.array(z.unknown()).catch([]) }).catch({ items: [] });
const named = z.object({ id: z.unknown().optional() }).catch({});

function refineItems(slide: unknown, context: z.RefinementCtx): void {
  const { items } = sketch.parse(slide);
  refineIds(
    items.map((one) => named.parse(one)),
    context,
    ['items'],
  );
  items.forEach((one, at) => refineQuestion(one, context, ['items', at]));
}
