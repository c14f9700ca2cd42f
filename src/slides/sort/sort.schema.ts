import { z } from 'zod';
import { line, slideBase, slug } from '../base.schema.ts';
import { placingFields, refinePlacing } from '../placing.schema.ts';
import { whenever } from '../question.schema.ts';

/** Cards to put into two to four groups. */
export const schema = slideBase
  .extend({
    type: z.literal('sort'),
    groups: z
      .array(z.strictObject({ id: slug, name: line, hint: line.optional().describe('What belongs here, in a few words') }))
      .min(2)
      .max(4),
    ...placingFields,
  })
  .superRefine(refinePlacing('groups'), whenever);

export type SortSlide = z.output<typeof schema>;
