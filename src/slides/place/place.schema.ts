import { z } from 'zod';
import { entryId, line, slideBase } from '../base.schema.ts';
import { placingFields, refinePlacing } from '../placing.schema.ts';
import { whenever } from '../question.schema.ts';

const axis = z.strictObject({
  name: line.describe('What it measures'),
  low: line.describe('Its lower end'),
  high: line.describe('Its upper end'),
});

/** Cards to put on the four fields between two named axes. */
export const schema = slideBase
  .extend({
    type: z.literal('place'),
    across: axis.describe('From left, low, to right, high'),
    up: axis.describe('From the bottom, low, to the top, high'),
    fields: z
      .array(
        z.strictObject({
          id: entryId,
          name: line.describe('What the field is called'),
          says: line.optional().describe('What it says to the customer'),
        }),
      )
      .length(4)
      .describe('Top left, top right, bottom left, bottom right'),
    ...placingFields,
  })
  .superRefine(refinePlacing('fields'), whenever);

export type PlaceSlide = z.output<typeof schema>;
