import type { Slide } from '../slides/kinds.ts';
import { budgets, weigh } from './budget.ts';
import type { Finding } from './finding.ts';
import type { Script } from './place.ts';

/** How many of the heaviest slides are named. */
const named = 5;

/** Whether what a learner answers fits into what LMSs keep, at its longest. */
export function checkBudget(script: Script, slides: readonly Slide[]): readonly Finding[] {
  const { total, slides: heaviest } = weigh(slides);
  const among = heaviest.slice(0, named).map(({ id, characters }) => `${id} (${characters})`);
  const place = script.place([]);
  if (total > budgets['2004']) return [{ code: 'budget.over', place, values: { found: total, limit: budgets['2004'], among } }];
  if (total <= budgets['1.2']) return [];
  return [{ code: 'budget.over12', place, values: { found: total, limit: budgets['1.2'], among }, severity: 'warning' }];
}
