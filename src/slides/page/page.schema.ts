import { z } from 'zod';
import { line, slideBase, text } from '../base.schema.ts';

/** Text, a picture and key points. */
export const schema = slideBase.extend({
  type: z.literal('page'),
  body: text.optional().describe('The text of the page'),
  points: z
    .array(z.strictObject({ title: line.describe('The point in a few words'), body: line.optional().describe('A sentence more') }))
    .max(6)
    .optional()
    .describe('Key points, drawn as cards'),
  numbered: z.boolean().default(false).describe('Whether the key points are steps in an order'),
  rules: z.boolean().default(false).describe('Show what counts, what passes and how long the course takes'),
});

export type PageSlide = z.output<typeof schema>;
