import { z } from 'zod';
import { entryId, line, pictureFile, pictured, slideBase } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

const percent = z.number().min(0).max(100);

/** Points on a picture to open; a list beside it does the same. */
export const schema = slideBase
  .extend({
    type: z.literal('hotspots'),
    scene: z
      .strictObject({
        file: pictureFile,
        alt: pictured,
        width: z.number().int().min(100).max(4000).describe('Its width in pixels'),
        height: z.number().int().min(100).max(4000).describe('Its height in pixels'),
      })
      .describe('The picture'),
    points: z
      .array(
        z.strictObject({
          id: entryId,
          x: percent.describe('From the left, in percent of the width'),
          y: percent.describe('From the top, in percent of the height'),
          label: line.describe('Its name in the list'),
          text: line.describe('What it shows when open'),
        }),
      )
      .min(2)
      .max(9)
      .describe('What can be opened on it'),
  })
  .superRefine(idsOnce('points'), whenever);

export type HotspotsSlide = z.output<typeof schema>;
