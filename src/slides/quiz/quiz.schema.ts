import { z } from 'zod';
import { line, slideBase, slug } from '../base.schema.ts';
import { questionFields, refineIds, refineQuestion, whenever } from '../question.schema.ts';

const mostDrawn = 30;

const question = z.strictObject({
  id: slug.describe('Stable name of the question; it is reported as <slide>-<id>'),
  ...questionFields,
  topic: slug
    .optional()
    .describe('Of each topic at least one question is drawn')
    .meta({ examples: ['m3'] }),
  screens: z.array(slug).default([]).describe('The slides that answer it'),
});

/** What the rules of a quiz look at, as far as it is there. */
const sketch = z
  .object({
    draw: z.unknown().optional(),
    pool: z.array(z.unknown().transform((one) => ({ ...named.parse(one), one }))).catch([]),
  })
  .catch({ draw: undefined, pool: [] });
const named = z.object({ id: z.string().optional().catch(undefined), topic: z.string().optional().catch(undefined) }).catch({});

/** Questions drawn from a pool, one after the other. */
export const schema = slideBase
  .extend({
    type: z.literal('quiz'),
    draw: z.number().int().min(1).max(mostDrawn).describe('How many questions are asked'),
    pool: z.array(question).min(1).max(60).describe('The questions they are drawn from'),
    feedback: z.enum(['each', 'end']).default('each').describe('After each question, or only at the end'),
    attempts: z.number().int().min(1).max(9).default(3).describe('How often the quiz may be taken'),
    intro: line.optional().describe('What is said before the first question'),
  })
  .superRefine(refineQuiz, whenever);

export type QuizSlide = z.output<typeof schema>;
export type QuizQuestion = z.output<typeof question>;

function refineQuiz(slide: unknown, context: z.RefinementCtx): void {
  const { draw, pool } = sketch.parse(slide);
  if (typeof draw === 'number' && pool.length > 0 && draw > pool.length) {
    const params = { found: draw, size: pool.length, limit: Math.min(mostDrawn, pool.length), most: mostDrawn };
    context.addIssue({ code: 'custom', message: 'quiz.drawsTooMany', params, path: ['draw'] });
  }
  const topics = new Set(pool.flatMap(({ topic }) => topic ?? [])).size;
  if (typeof draw === 'number' && topics > draw)
    context.addIssue({ code: 'custom', message: 'quiz.manyTopics', params: { found: topics, limit: draw }, path: ['draw'] });
  pool.forEach(({ one }, at) => refineQuestion(one, context, ['pool', at]));
  refineIds(pool, context, ['pool']);
}
