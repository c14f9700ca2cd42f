import { z } from 'zod';
import { line, slug, text } from './base.schema.ts';

/** A reply to a question, with what to say when it was marked. */
export const option = z.strictObject({
  id: slug.describe('Stable name of the reply; reports go by it'),
  text: line,
  right: z.boolean().default(false),
  feedback: line.describe('Why it is right or not: about the reply, never about the person'),
});

/** What a choice slide and a question of a quiz have in common. */
export const questionFields = {
  question: text,
  many: z.boolean().default(false).describe('Whether several replies may be marked'),
  options: z.array(option).min(2).max(8),
};

export type Option = z.output<typeof option>;
export interface Question {
  question: z.output<typeof text>;
  many: boolean;
  options: readonly Option[];
}

/** What a schema cannot say: a question needs a right reply, and only one where one is to be marked. */
export function refineQuestion(question: Question, context: z.RefinementCtx, path: readonly (string | number)[] = []): void {
  const right = question.options.filter((one) => one.right).length;
  if (right === 0) context.addIssue({ code: 'custom', message: 'question.noneRight', path: [...path, 'options'] });
  if (!question.many && right > 1) context.addIssue({ code: 'custom', message: 'question.severalRight', path: [...path, 'options'] });
  const ids = question.options.map((one) => one.id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at)
      context.addIssue({ code: 'custom', message: 'id.twice', params: { found: id }, path: [...path, 'options', at, 'id'] });
  });
}
