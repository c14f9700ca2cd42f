import { z } from 'zod';
import { entryId, line, slideBase, text } from '../base.schema.ts';
import { refineIds, whenever } from '../question.schema.ts';

/** Statements between two poles, ten to one, and what the sum says. Nobody but the learner sees it. */
export const schema = slideBase
  .extend({
    type: z.literal('scale'),
    private: z.literal(true).default(true).describe('Its answers always stay on the learner’s device'),
    statements: z
      .array(z.strictObject({ id: entryId, high: line.describe('The pole at ten'), low: line.describe('The pole at one') }))
      .min(3)
      .max(12)
      .describe('What the learner sees in themselves'),
    bands: z
      .array(
        z.strictObject({
          from: z.number().int().min(0).max(100).describe('The lowest share in percent'),
          title: line.describe('The sum in a few words'),
          body: text.describe('What to do with it'),
        }),
      )
      .min(2)
      .max(5)
      .describe('What the sum says, from the highest band to the lowest, which begins at 0'),
  })
  .superRefine(refineScale, whenever);

export type ScaleSlide = z.output<typeof schema>;

const sketch = z
  .object({
    statements: z.array(z.object({ id: z.unknown().optional() }).catch({})).catch([]),
    bands: z.array(z.object({ from: z.number().catch(Number.NaN) }).catch({ from: Number.NaN })).catch([]),
  })
  .catch({ statements: [], bands: [] });

function refineScale(slide: unknown, context: z.RefinementCtx): void {
  const { statements, bands } = sketch.parse(slide);
  refineIds(statements, context, ['statements']);
  const starts = bands.map(({ from }) => from);
  const falls = starts.every((from, at) => at === 0 || from < (starts[at - 1] ?? 0));
  if (starts.length > 0 && !starts.includes(Number.NaN) && (!falls || starts.at(-1) !== 0))
    context.addIssue({ code: 'custom', message: 'scale.bands', path: ['bands'] });
}
