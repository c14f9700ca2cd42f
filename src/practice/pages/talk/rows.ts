import type { MapWay, TalkMap } from '../../../slides/roleplay/proof/map.ts';
import { bestPath, isWide, type Columns } from './columns.ts';

/** Good endings above, bad ones below. */
const outcomes = ['resolved', 'settled', 'escalated', 'lost'];

/**
 * The rows of all nodes. The best path runs along the top; the rest of a column is ordered by where it is come to from, so
 * that few ways cross. Wide cards come below, the shorter ones first, those of endings last.
 */
export function rowsOf(map: TalkMap, columns: readonly Columns[]): readonly number[] {
  const rows = new Map<number, number>();
  const best = bestPath(map);
  const of = (node: number): Columns => columns[node] ?? { from: 0, to: 0 };
  const narrow = map.scenes.map(({ node }) => node).filter((node) => !isWide(of(node)));
  for (const column of new Set(narrow.map((node) => of(node).from).sort((one, other) => one - other))) {
    const weight = (node: number) => (best.has(node) ? -1 : middle(map.ways, rows, node));
    const weights = new Map(narrow.filter((node) => of(node).from === column).map((node) => [node, weight(node)]));
    [...weights].sort(([one, a], [other, b]) => a - b || one - other).forEach(([node], row) => rows.set(node, row));
  }
  const rank = (node: number) => outcomes.indexOf(map.endings[node - map.scenes.length]?.ending.outcome ?? '');
  map.endings
    .map(({ node }) => node)
    .filter((node) => !isWide(of(node)))
    .sort((one, other) => rank(one) - rank(other))
    .forEach((node, row) => rows.set(node, row));
  const below = Math.max(0, ...[...rows.values()].map((row) => row + 1));
  const length = (node: number) => of(node).to - of(node).from + (node < map.scenes.length ? 0 : columns.length);
  columns
    .flatMap((one, node) => (isWide(one) ? [node] : []))
    .sort((one, other) => length(one) - length(other))
    .forEach((node, at) => rows.set(node, below + at));
  return columns.map((_, node) => rows.get(node) ?? 0);
}

/** The mean row of where a scene is come to from (its barycentre), as far as these have rows. */
function middle(ways: readonly MapWay[], rows: ReadonlyMap<number, number>, node: number): number {
  const from = ways.flatMap((way) => (way.taken && way.to === node ? (rows.get(way.from) ?? []) : []));
  return from.length === 0 ? Infinity : from.reduce((sum, row) => sum + row, 0) / from.length;
}
