import { z } from 'zod';
import { slideBase, slug, text } from '../base.schema.ts';

/** The score of a quiz, what was missed, and a further try where it is allowed. */
export const schema = slideBase.extend({
  type: z.literal('results'),
  of: slug.describe('The quiz of the same section whose results are shown'),
  passed: text,
  failed: text,
});

export type ResultsSlide = z.output<typeof schema>;
