import type { TalkMap } from '../../../slides/roleplay/proof/map.ts';

/** The columns a card covers, each a turn, the last one for the endings; several where talks come to it from many turns. */
export interface Columns {
  from: number;
  to: number;
}

export const isWide = ({ from, to }: Columns) => from < to;

/**
 * The columns of all nodes of a map: a scene's is the earliest turn in which it is reached. One that is come to again from
 * later turns reaches as far as those, unless it is on the best path, and an ending begins after the earliest turn it is
 * reached from.
 */
export function columnsOf(map: TalkMap): readonly Columns[] {
  const first = firstColumns(map);
  const last = Math.max(...first) + 1;
  const sources = (node: number) => map.ways.filter(({ to, taken }) => taken && to === node).map(({ from }) => from);
  const best = bestPath(map);
  const scenes = first.map((from, node): Columns => {
    const latest = Math.max(from, ...sources(node).map((source) => first[source] ?? 0));
    return { from, to: latest > from + 1 && !best.has(node) ? latest : from };
  });
  const endings = map.endings.map(({ node }): Columns => {
    const leaving = sources(node).map((source) => scenes[source]?.to ?? 0);
    return { from: Math.min(last, ...leaving.map((column) => column + 1)), to: last };
  });
  return [...scenes, ...endings];
}

/** The column of each scene; one that is never reached stands after what leads to it. */
function firstColumns({ scenes, ways }: TalkMap): readonly number[] {
  const columns = scenes.map(({ arrival }) => arrival?.path.length);
  for (const { node } of scenes) {
    const before = ways.flatMap(({ from, to }) => (to === node ? (columns[from] ?? []) : []));
    columns[node] ??= before.length > 0 ? Math.min(...before) + 1 : 0;
  }
  return columns.map((column) => column ?? 0);
}

/** The scenes a talk comes to in which every reply is the best. */
export function bestPath({ scenes, ways }: TalkMap): ReadonlySet<number> {
  const path = new Set<number>();
  const waiting = scenes.flatMap(({ node, arrival }) => (arrival?.path.length === 0 ? [node] : []));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (path.has(node)) continue;
    path.add(node);
    for (const { from, verdict, taken, to } of ways) if (from === node && verdict === 'best' && taken) waiting.push(to);
  }
  return path;
}
