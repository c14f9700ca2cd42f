import type { TalkGraph } from './graph.ts';
import { begun, hasEnded, step, type Standing } from './talk.ts';

/** Where a talk can stand, and the replies of a shortest way to get there. */
export interface Way {
  standing: Standing;
  replies: readonly number[];
}

/** All the ways a talk can stand on a scene, by scene and meters, breadth first, so that each is reached in the fewest turns. */
export function waysIn(graph: TalkGraph): readonly Way[] {
  const start: Way = { standing: begun(graph), replies: [] };
  const reached = new Map([[keyOf(start.standing), start]]);
  for (const way of reached.values()) {
    for (const next of waysFrom(graph, way)) {
      if (next.standing.node >= 0 && !hasEnded(graph, next.standing) && !reached.has(keyOf(next.standing)))
        reached.set(keyOf(next.standing), next);
    }
  }
  return [...reached.values()];
}

/** The talk after each of the replies that can be given now. */
export function waysFrom(graph: TalkGraph, { standing, replies }: Way): readonly Way[] {
  return [...(graph.scenes[standing.node]?.keys() ?? [])].flatMap((reply) => {
    const next = step(graph, standing, reply);
    return next ? [{ standing: next, replies: [...replies, reply] }] : [];
  });
}

const keyOf = ({ node, respect, matter }: Standing) => `${node} ${respect} ${matter}`;
