import { z } from 'zod';
import { slideBase, slug, text } from '../base.schema.ts';

/** The score of a quiz, what was missed, and a further try where it is allowed. */
export const schema = slideBase.extend({
  type: z.literal('results'),
  of: slug.describe('The quiz of the same section whose results are shown'),
  passed: text.describe('What is said to who passed'),
  failed: text.describe('What is said to who did not, kindly'),
});

export type ResultsSlide = z.output<typeof schema>;
