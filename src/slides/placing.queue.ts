import type { Placing } from './placing.ts';

/** How many waiting cards are seen at once where there is room. */
export const mostSeen = 5;

/** The cards of a group, in the order in which all stand. */
export const lyingIn = (order: readonly number[], placing: Placing, group: number): readonly number[] =>
  order.filter((card) => placing[card] === group);

/** The cards that wait, from the front one on round to the one before it; where the front one lies, the next one is in front. */
export function deckOf(order: readonly number[], placing: Placing, front: number): readonly number[] {
  const queue = order.filter((card) => placing[card] === undefined);
  const next = Math.max(0, nextIn(order, queue, front));
  return [...queue.slice(next), ...queue.slice(0, next)];
}

/** The cards that wait as they stand side by side: the first few, or those up to the front one. */
export function rowOf(order: readonly number[], placing: Placing, front: number): readonly number[] {
  const queue = order.filter((card) => placing[card] === undefined);
  const begin = Math.max(0, nextIn(order, queue, front) - mostSeen + 1);
  return queue.slice(begin, begin + mostSeen);
}

const nextIn = (order: readonly number[], queue: readonly number[], front: number) =>
  queue.findIndex((card) => order.indexOf(card) >= order.indexOf(front));
