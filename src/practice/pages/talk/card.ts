import type { MapScene, MapWay } from '../../../slides/roleplay/proof/map.ts';
import type { Reply } from '../../../slides/roleplay/roleplay.schema.ts';

/** Sizes of the drawing, in its own units. */
export const sizes = {
  scene: 252,
  ending: 240,
  /** A scene's card above its replies. */
  head: 138,
  endingHeight: 116,
  row: 26,
  pad: 12,
  /** Between cards of a column. */
  apart: 28,
  /** Between ways that run side by side. */
  lane: 11,
} as const;

/** A line of a card: a reply, or one of its ways where it has several. */
export interface CardRow {
  reply: Reply;
  at: number;
  /** The way that leaves the card here. */
  way: MapWay | undefined;
  isLead: boolean;
  /** Its middle, from the first row's upper edge. */
  y: number;
}

const verdicts = ['best', 'acceptable', 'poor'];

/** The lines of a scene's card: its replies, the best first, each with the ways it can lead. */
export function cardRows({ node, scene }: Pick<MapScene, 'node' | 'scene'>, ways: readonly MapWay[]): readonly CardRow[] {
  const replies = scene.replies.map((reply, at) => ({ reply, at }));
  const ordered = replies.sort((one, other) => verdicts.indexOf(one.reply.verdict) - verdicts.indexOf(other.reply.verdict));
  const rows = ordered.flatMap(({ reply, at }): readonly Omit<CardRow, 'y'>[] => {
    const own = ways.filter((way) => way.from === node && way.reply === at);
    if (own.length === 1) return [{ reply, at, way: own[0], isLead: false }];
    return [{ reply, at, way: undefined, isLead: false }, ...own.map((way) => ({ reply, at, way, isLead: true }))];
  });
  return rows.map((row, at) => ({ ...row, y: (at + 0.5) * sizes.row }));
}

/** Where the first row of a card begins, from its upper edge: beside the head where the card is wide. */
export const rowsTop = (wide: boolean) => (wide ? sizes.pad : sizes.head);

/** The height of a scene's card with so many rows, and so many ways that come in below them. */
export function cardHeight(rows: number, wide: boolean, arrivals: number): number {
  const below = rowsTop(wide) + rows * sizes.row + sizes.pad + arrivals * sizes.lane;
  return wide ? Math.max(sizes.head, below) : below;
}
