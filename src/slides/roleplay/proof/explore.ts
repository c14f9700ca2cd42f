import type { TalkGraph } from '../graph.ts';
import { begun, hasEnded, step, type Standing } from '../talk.ts';
import { statesOf } from './states.ts';

/** Above so many possible states nothing is claimed: two explorations of them would not fit into a gigabyte. */
export const mostStates = 60_000_000;

/** All states a talk can be in, found breadth first. */
export interface Exploration {
  /** How many there are. */
  count: number;
  /** The states, each after those that lead to it in fewer turns. */
  each(visit: (standing: Standing, state: number) => void): void;
  /** The replies of a shortest way to a state, as positions in the script. */
  pathTo(state: number): readonly number[];
}

/** Explores a talk; undefined where there could be more states than can be held. `allows` leaves replies out. */
export function explore(graph: TalkGraph, allows: (scene: number, reply: number) => boolean = () => true): Exploration | undefined {
  const states = statesOf(graph);
  if (states.count > mostStates) return undefined;
  const start = states.of(begun(graph));
  /** The state each was reached from, plus one. */
  const from = new Uint32Array(states.count);
  const found = new Uint32Array(states.count);
  from[start] = start + 1;
  found[0] = start;
  let count = 1;
  for (let at = 0; at < count; at += 1) {
    const state = found[at] ?? 0;
    const standing = states.standing(state);
    const replies = graph.scenes[standing.node]?.length ?? 0;
    for (let reply = 0; reply < replies; reply += 1) {
      if (!allows(standing.node, reply)) continue;
      const next = step(graph, standing, reply);
      if (!next) continue;
      const to = states.of(next);
      if (from[to]) continue;
      from[to] = state + 1;
      found[count] = to;
      count += 1;
    }
  }
  return {
    count,
    each(visit) {
      for (let at = 0; at < count; at += 1) visit(states.standing(found[at] ?? 0), found[at] ?? 0);
    },
    pathTo(state) {
      const path: number[] = [];
      for (let to = state; to !== start; to = (from[to] ?? 0) - 1) {
        const before = states.standing((from[to] ?? 0) - 1);
        const choices = graph.scenes[before.node] ?? [];
        path.unshift(
          choices.findIndex((_, reply) => {
            const next = allows(before.node, reply) ? step(graph, before, reply) : undefined;
            return next !== undefined && states.of(next) === to;
          }),
        );
      }
      return path;
    },
  };
}

/** The endings that were reached, each with the standing it was reached in first. */
export function endingsIn(graph: TalkGraph, exploration: Exploration): ReadonlyMap<number, number> {
  const reached = new Map<number, number>();
  exploration.each((standing, state) => {
    if (hasEnded(graph, standing) && !reached.has(standing.node)) reached.set(standing.node, state);
  });
  return reached;
}
