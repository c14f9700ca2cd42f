import { z } from 'zod';
import { entryId, face, line, slideBase } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

const level = z.number().int().min(0).max(100);

/** What was expected against what came of it: arrows that uncover a label each. */
export const schema = slideBase
  .extend({
    type: z.literal('compare'),
    expectation: z
      .strictObject({
        label: line.describe('What the column is called'),
        level: level.describe('How high the expectation stands, 0 to 100'),
      })
      .describe('What was expected'),
    result: line.describe('What the other column is called'),
    rows: z
      .array(
        z.strictObject({
          id: entryId,
          text: line.describe('How the result stands to the expectation'),
          level: level.describe('How high the result stands, 0 to 100'),
          label: line.describe('What the arrow uncovers'),
          detail: line.optional().describe('What is said of it under the label'),
          face: face.optional().describe('How the customer looks then'),
        }),
      )
      .min(2)
      .max(6)
      .describe('What came of it, a row each'),
  })
  .superRefine(idsOnce('rows'), whenever);

export type CompareSlide = z.output<typeof schema>;
