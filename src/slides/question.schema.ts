import { z } from 'zod';
import { line, slug, text } from './base.schema.ts';

/** A reply to a question, with what to say when it was marked. */
export const option = z.strictObject({
  id: slug.describe('Stable name of the reply; reports go by it'),
  text: line.describe('The reply as the learner reads it'),
  right: z.boolean().default(false).describe('Whether it is right'),
  feedback: line
    .describe('Why it is right or not: about the reply, never about the person')
    .meta({ examples: ['早说，他还能安排自己的事。'] }),
});

/** What a choice slide and a question of a quiz have in common. */
export const questionFields = {
  question: text.describe('What is asked'),
  variant: text.optional().describe('Another wording for the refresher'),
  many: z.boolean().default(false).describe('Whether several replies may be marked'),
  options: z.array(option).min(2).max(8).describe('The replies to choose from'),
};

/** What the rules of a question look at, as far as it is there. */
const sketch = z.object({
  many: z.unknown().optional(),
  options: z.array(z.object({ id: z.unknown().optional(), right: z.unknown().optional() }).catch({ id: undefined, right: null })),
});

/** Lets a rule be tried even where fields are faulty, so that everything is told at once: it must read its slide by a sketch. */
export const whenever = { when: () => true };

export type Option = z.output<typeof option>;
export interface Question {
  question: z.output<typeof text>;
  /** Another wording, for the refresher alone. */
  variant?: z.output<typeof text> | undefined;
  many: boolean;
  options: readonly Option[];
}

/** What a schema cannot say: a question needs a right reply, and only one where one is to be marked. */
export function refineQuestion(question: unknown, context: z.RefinementCtx, path: readonly (string | number)[] = []): void {
  const { many = false, options } = sketch.safeParse(question).data ?? { options: [] };
  const told = (message: string) => context.addIssue({ code: 'custom', message, path: [...path, 'options'] });
  const right = options.filter((one) => one.right === true).length;
  const sure = options.every((one) => one.right === undefined || typeof one.right === 'boolean');
  if (right === 0 && sure && options.length > 0) told('question.noneRight');
  if (many === false && right > 1) told('question.severalRight');
  refineIds(options, context, [...path, 'options']);
}

/** No id of a list may stand twice. */
export function refineIds(items: readonly { id?: unknown }[], context: z.RefinementCtx, path: readonly (string | number)[]): void {
  const ids = items.map((one) => one.id);
  ids.forEach((id, at) => {
    if (typeof id === 'string' && ids.indexOf(id) < at)
      context.addIssue({ code: 'custom', message: 'id.twice', params: { found: id }, path: [...path, at, 'id'] });
  });
}

/** A rule for slides that hold one list of things with ids. */
export const idsOnce = (field: string) => (slide: unknown, context: z.RefinementCtx) => {
  refineIds(lists.parse(slide)[field] ?? [], context, [field]);
};
const named = z.object({ id: z.unknown().optional() }).catch({});
const lists = z.record(z.string(), z.array(named).catch([])).catch({});
