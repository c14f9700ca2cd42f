import type { TalkMap } from '../../../slides/roleplay/proof/map.ts';
import { cardHeight, cardRows, rowsTop, sizes } from './card.ts';
import { isWide, type Columns } from './columns.ts';
import type { Run } from './runs.ts';

/** A card's upper edge and height. */
export interface Stand {
  y: number;
  height: number;
}

/** A map's nodes as they are placed, and how each of its ways runs. */
export interface Plan {
  map: TalkMap;
  columns: readonly Columns[];
  rows: readonly number[];
  runs: readonly Run[];
}

/** Where every card stands in height, below `top`: in rows, as far up as the cards above allow. */
export function standsOf({ map, columns, rows, runs }: Plan, top: number): readonly Stand[] {
  const stands = new Map<number, Stand>();
  const meets = (one: number, other: number) => {
    const [a, b] = [columns[one], columns[other]];
    return a !== undefined && b !== undefined && a.from <= b.to && b.from <= a.to;
  };
  const room = (node: number) => {
    const above = [...stands].filter(([other]) => meets(node, other)).map(([, { y, height }]) => y + height + sizes.apart);
    return Math.max(top, ...above);
  };
  const heights = heightsOf({ map, columns, rows, runs });
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const here = rows.flatMap((one, node) => (one === row ? [node] : []));
    const scenes = here.filter((node) => node < map.scenes.length);
    const y = Math.max(top, ...scenes.map(room));
    const found = here.map((node) => [node, { y: node < map.scenes.length ? y : room(node), height: heights[node] ?? 0 }] as const);
    for (const [node, stand] of found) stands.set(node, stand);
  }
  return rows.map((_, node) => stands.get(node) ?? { y: top, height: 0 });
}

function heightsOf({ map, columns, rows, runs }: Plan): readonly number[] {
  const fromBelow = (node: number) =>
    map.ways.filter(({ from, to }, at) => to === node && entersRight(runs[at]) && !((rows[from] ?? 0) < (rows[node] ?? 0))).length;
  return [
    ...map.scenes.map((one) => {
      const wide = isWide(columns[one.node] ?? { from: 0, to: 0 });
      return cardHeight(cardRows(one, map.ways).length, wide, fromBelow(one.node));
    }),
    ...map.endings.map(() => sizes.endingHeight),
  ];
}

/** Whether a way comes into the right side of its card. */
export const entersRight = (run: Run | undefined) => run === 'beside' || run === 'back';

/** The height at which each way leaves its card. */
export function portsOf({ map, columns }: Plan, stands: readonly Stand[]): readonly number[] {
  const ports = new Map(
    map.scenes.flatMap((one) => {
      const top = (stands[one.node]?.y ?? 0) + rowsTop(isWide(columns[one.node] ?? { from: 0, to: 0 }));
      return cardRows(one, map.ways).flatMap(({ way, y }) => (way ? [[way, top + y] as const] : []));
    }),
  );
  return map.ways.map((way) => ports.get(way) ?? 0);
}
