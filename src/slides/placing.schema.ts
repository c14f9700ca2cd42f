import { z } from 'zod';
import { entryId, line, slug, text } from './base.schema.ts';
import { refineIds } from './question.schema.ts';

/** What slides have in common whose cards are put into groups. */
export const placingFields = {
  cards: z
    .array(
      z.strictObject({
        id: entryId,
        text: line.describe('What stands on the card'),
        in: slug.describe('The id of the group it belongs to'),
        feedback: line.optional().describe('Why it belongs there; shown once confirmed'),
      }),
    )
    .min(2)
    .max(16)
    .describe('What is to be placed'),
  scored: z.boolean().default(true).describe('Whether cards have a right place; without it any place is good'),
  attempts: z.number().int().min(1).max(9).default(2).describe('How often it may be tried'),
  after: text.optional().describe('What is said once all cards lie and are confirmed'),
};

const named = z.object({ id: z.unknown().optional(), in: z.unknown().optional() }).catch({});

/** A rule: ids stand once, and each card names a group there is. */
export const refinePlacing = (field: 'groups' | 'fields') => (slide: unknown, context: z.RefinementCtx) => {
  const lists = z.record(z.string(), z.array(named).catch([])).catch({}).parse(slide);
  const [cards, groups] = [lists.cards ?? [], lists[field] ?? []];
  refineIds(cards, context, ['cards']);
  refineIds(groups, context, [field]);
  const ids = groups.map(({ id }) => id);
  cards.forEach((card, at) => {
    if (typeof card.in !== 'string' || ids.length === 0 || ids.includes(card.in)) return;
    context.addIssue({ code: 'custom', message: 'placing.noGroup', params: { found: card.in }, path: ['cards', at, 'in'] });
  });
};
