import { seedOf, shuffledPositions } from '../../core/random.ts';
import type { End, Side } from './lines.ts';

/** The pairs of each column as they stand on screen, from top to bottom. */
export type Columns = Readonly<Record<Side, readonly number[]>>;

/** Left as the author wrote them, right shuffled so that straight lines are not the answer. */
export function columnsOf(count: number, seed: number): Columns {
  const shuffled = shuffledPositions(count, seedOf(seed, 'right'));
  const straight = shuffled.every((pair, at) => pair === at);
  return { left: [...Array(count).keys()], right: straight ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled };
}

/** Where the Tab key enters a column: at the first card that is not linked yet. */
export function entryOf(columns: Columns, side: Side, linked: readonly number[]): number {
  return columns[side].find((pair) => !linked.includes(pair)) ?? columns[side][0] ?? 0;
}

/** The card an arrow key leads to: within its column up and down, across to where the other column is entered. */
export function stepFrom(columns: Columns, { side, pair }: End, key: string, entry: (side: Side) => number): End | undefined {
  const across = key === 'ArrowRight' ? 'right' : key === 'ArrowLeft' ? 'left' : side;
  if (across !== side) return { side: across, pair: entry(across) };
  const order = columns[side];
  const at = order.indexOf(pair);
  const places: Partial<Record<string, number>> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: order.length - 1 };
  const next = order[places[key] ?? -1];
  return next === undefined ? undefined : { side, pair: next };
}
