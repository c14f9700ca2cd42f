/** One of the two columns. */
export type Side = 'left' | 'right';

/** A card of a column, by the authored position of its pair. */
export interface End {
  side: Side;
  pair: number;
}

/** A left side led to a right side. */
export interface Link {
  left: number;
  right: number;
}

/** The link between two cards; none when both stand in the same column. */
export function linkOf(one: End, other: End): Link | undefined {
  if (one.side === other.side) return undefined;
  return one.side === 'left' ? { left: one.pair, right: other.pair } : { left: other.pair, right: one.pair };
}

export const isSame = (one: End | undefined, other: End | undefined) => one?.side === other?.side && one?.pair === other?.pair;

/** The path of a line that leaves one port and enters the other level. */
export function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const bend = (to.x - from.x) / 2;
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(from.x, from.y)} C${at(from.x + bend, from.y)} ${at(to.x - bend, to.y)} ${at(to.x, to.y)}`;
}
