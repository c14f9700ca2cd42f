import { z } from 'zod';
import { line, plain, slideBase, slug } from '../base.schema.ts';
import { idsOnce, whenever } from '../question.schema.ts';

const percent = z.number().min(0).max(100);

/** Points on a picture to open; a list beside it does the same. */
export const schema = slideBase
  .extend({
    type: z.literal('hotspots'),
    scene: z.strictObject({
      file: z.string().describe('Path of the picture, beside the slide script'),
      alt: plain.describe('What the picture shows, for who cannot see it'),
      width: z.number().int().min(100).max(4000),
      height: z.number().int().min(100).max(4000),
    }),
    points: z
      .array(
        z.strictObject({
          id: slug,
          x: percent.describe('From the left, in percent of the width'),
          y: percent.describe('From the top, in percent of the height'),
          label: line.describe('Its name in the list'),
          text: line.describe('What it shows when open'),
        }),
      )
      .min(2)
      .max(9),
  })
  .superRefine(idsOnce('points'), whenever);

export type HotspotsSlide = z.output<typeof schema>;
