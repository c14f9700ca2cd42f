import type { Browser } from 'playwright';
import { cut, type Cut } from './cut.ts';
import { planOf, type Plan } from './plan.ts';
import type { Packaged } from './site.ts';

/** As many profiles at once as share two cores well: most of their time they wait. */
const atOnce = 3;

/** Carries out the plans of seeds, each in a profile of its own, and gives them as they are done. */
export async function cutAll(
  browser: Browser,
  packaged: Packaged,
  seeds: readonly number[],
  check: (plan: Plan, done: Cut) => void,
): Promise<void> {
  const waiting = seeds.map((seed) => planOf(packaged.course, seed));
  const work = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) check(plan, await cut(browser, packaged, plan));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
