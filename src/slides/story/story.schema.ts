import { z } from 'zod';
import { entryId, line, picture, slideBase, slug, text } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

/** A question before the story goes on: each reply has its own answer, none is scored. */
const ask = z.strictObject({
  question: line.describe('What is asked'),
  options: z
    .array(
      z.strictObject({
        id: entryId,
        text: line.describe('What the learner can reply'),
        reply: line.describe('What is said to who chose it'),
      }),
    )
    .min(2)
    .max(4)
    .describe('The replies; none is scored'),
});

/** A case in scenes, with pictures. */
export const schema = slideBase
  .extend({
    type: z.literal('story'),
    scenes: z
      .array(
        z.strictObject({
          id: slug.describe('Stable name; a question in it is reported as <slide>-<id>'),
          heading: line.optional().describe('The heading of the scene'),
          picture: picture.describe('Characters with moods, or a picture file'),
          text: text.describe('What happens'),
          ask: ask.optional().describe('A question before the story goes on'),
        }),
      )
      .min(2)
      .max(9)
      .describe('The scenes, in their order'),
    after: text.optional().describe('What it teaches, shown with the last scene'),
  })
  .superRefine(idsOnce('scenes'), whenever);

export type StorySlide = z.output<typeof schema>;
