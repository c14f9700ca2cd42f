import { z } from 'zod';
import { entryId, line, plain } from '../slides/base.schema.ts';
import { idsOnce, whenever } from '../slides/question.schema.ts';

const term = z.strictObject({
  id: entryId,
  term: plain.describe('The word as the list shows it').meta({ examples: ['刹车片'] }),
  also: z
    .array(plain.meta({ examples: ['刹车皮'] }))
    .meta({ text: 'words' })
    .default([])
    .describe('Other words for it in the texts'),
  means: line.describe('What it means, in a sentence or two'),
});

/** What an author writes in glossary.json: words of the course that are explained where they stand. */
export const glossarySchema = z
  .strictObject({ $schema: z.string().optional(), terms: z.array(term).max(200).describe('The words, in any order') })
  .superRefine(idsOnce('terms'), whenever);

export type GlossaryScript = z.output<typeof glossarySchema>;
export type Term = GlossaryScript['terms'][number];
