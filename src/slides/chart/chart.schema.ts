import { z } from 'zod';
import { entryId, line, slideBase, text } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** Shares to guess first and then uncover, drawn as bars or a pie. */
export const schema = slideBase
  .extend({
    type: z.literal('chart'),
    draw: z.enum(['bars', 'pie']).default('bars').describe('A pie needs parts that make up 100'),
    unit: z.string().max(4).default('%').describe('What stands behind each value'),
    most: z.number().min(1).default(100).describe('The end of the scale'),
    ask: line.describe('What the learner is to guess'),
    parts: z
      .array(
        z.strictObject({
          id: entryId,
          label: line.describe('What it is a share of'),
          value: z.number().min(0).describe('How large it is'),
          guess: z.boolean().default(true).describe('Whether the learner guesses it; else it is shown at once'),
          note: line.optional().describe('What is said of it once uncovered'),
        }),
      )
      .min(1)
      .max(8)
      .describe('The bars, or the parts of the pie'),
    after: text.describe('What is said once uncovered'),
  })
  .superRefine(idsOnce('parts'), whenever);

export type ChartSlide = z.output<typeof schema>;
