import { z } from 'zod';
import { line, picture, slideBase, text } from '../base.schema.ts';

/** Cards one after the other, on the slide or in a pop-up. */
export const schema = slideBase.extend({
  type: z.literal('steps'),
  layout: z.enum(['cards', 'popup']).default('cards').describe('On the slide, or in a pop-up'),
  open: line.optional().describe('The words on the button that opens the pop-up'),
  body: text.optional().describe('What stands above the cards'),
  steps: z
    .array(
      z.strictObject({
        title: line.describe('The heading of the card'),
        body: text.describe('The text of the card'),
        picture: picture.optional().describe('Characters with moods, or a picture file'),
      }),
    )
    .min(2)
    .max(9)
    .describe('The cards, in their order'),
});

export type StepsSlide = z.output<typeof schema>;
