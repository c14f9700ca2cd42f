import { z } from 'zod';
import { entryId, line, slideBase } from '../base.schema.ts';
import { placingFields, refinePlacing } from '../placing.schema.ts';
import { whenever } from '../question.schema.ts';

/** Cards to put into two to four groups. */
export const schema = slideBase
  .extend({
    type: z.literal('sort'),
    groups: z
      .array(
        z.strictObject({
          id: entryId,
          name: line.describe('What the group is called'),
          hint: line.optional().describe('What belongs here, in a few words'),
        }),
      )
      .min(2)
      .max(4)
      .describe('The groups'),
    ...placingFields,
  })
  .superRefine(refinePlacing('groups'), whenever);

export type SortSlide = z.output<typeof schema>;
