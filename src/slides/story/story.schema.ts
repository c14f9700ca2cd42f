import { z } from 'zod';
import { line, picture, slideBase, slug, text } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** A question before the story goes on: each reply has its own answer, none is scored. */
const ask = z.strictObject({
  question: line,
  options: z
    .array(z.strictObject({ id: slug, text: line, reply: line.describe('What is said to who chose it') }))
    .min(2)
    .max(4),
});

/** A case in scenes, with pictures. */
export const schema = slideBase
  .extend({
    type: z.literal('story'),
    scenes: z
      .array(
        z.strictObject({
          id: slug.describe('Stable name; a question in it is reported as <slide>-<id>'),
          heading: line.optional(),
          picture,
          text,
          ask: ask.optional(),
        }),
      )
      .min(2)
      .max(9),
    after: text.optional().describe('What it teaches, shown with the last scene'),
  })
  .superRefine(idsOnce('scenes'), whenever);

export type StorySlide = z.output<typeof schema>;
