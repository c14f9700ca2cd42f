import { z } from 'zod';
import { line, picture, slideBase, text } from '../base.schema.ts';

/** Cards one after the other, on the slide or in a pop-up. */
export const schema = slideBase.extend({
  type: z.literal('steps'),
  layout: z.enum(['cards', 'popup']).default('cards'),
  open: line.optional().describe('The words on the button that opens the pop-up'),
  body: text.optional(),
  steps: z
    .array(z.strictObject({ title: line, body: text, picture: picture.optional() }))
    .min(2)
    .max(9),
});

export type StepsSlide = z.output<typeof schema>;
