import { z } from 'zod';
import { hash } from '../../core/random.ts';

/** One text in another language. */
export const entrySchema = z.strictObject({
  from: z
    .string()
    .describe('The mark of the text in the source language that this was made from; it changes when that text changes')
    .meta({ examples: ['4c514df6'] }),
  text: z
    .string()
    .trim()
    .describe('The text in this language, with the same markup and variables; while it is empty, it counts as missing')
    .meta({ examples: ['Brake **pads**'] }),
});

/** What a translator writes: texts by the name of their field (`options.own-it.text`). */
export const translationSchema = z.object({ $schema: z.string().optional() }).catchall(entrySchema);

export type Translation = z.output<typeof translationSchema>;

/** The mark of a text: eight signs that change when it changes. */
export const markOf = (source: string): string => hash(source.trim()).toString(16).padStart(8, '0');
