import { z } from 'zod';
import { line, slideBase, slug } from '../base.schema.ts';
import { questionFields, refineQuestion } from '../question.schema.ts';

const question = z.strictObject({
  id: slug.describe('Stable name of the question; it is reported as <slide>-<id>'),
  ...questionFields,
  screens: z.array(slug).default([]).describe('The slides that answer it'),
});

/** Questions drawn from a pool, one after the other. */
export const schema = slideBase
  .extend({
    type: z.literal('quiz'),
    draw: z.number().int().min(1).max(30).describe('How many questions are asked'),
    pool: z.array(question).min(1).max(60),
    feedback: z.enum(['each', 'end']).default('each').describe('After each question, or only at the end'),
    attempts: z.number().int().min(1).max(9).default(3).describe('How often the quiz may be taken'),
    intro: line.optional(),
  })
  .superRefine((slide, context) => {
    if (slide.draw > slide.pool.length) context.addIssue({ code: 'custom', message: 'quiz.drawsTooMany', path: ['draw'] });
    slide.pool.forEach((one, at) => {
      refineQuestion(one, context, ['pool', at]);
      if (slide.pool.findIndex((other) => other.id === one.id) < at) {
        context.addIssue({ code: 'custom', message: 'id.twice', params: { found: one.id }, path: ['pool', at, 'id'] });
      }
    });
  });

export type QuizSlide = z.output<typeof schema>;
export type QuizQuestion = z.output<typeof question>;
