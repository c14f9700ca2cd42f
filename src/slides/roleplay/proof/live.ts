import { loopsOf, reaching } from '../../../core/graph.ts';
import { wayOf, step, type Standing } from '../talk.ts';
import type { TalkGraph } from '../graph.ts';
import type { Exploration } from './explore.ts';
import { statesOf } from './states.ts';

/** A standing from which no ending can be reached any more, and the replies that led there. */
interface Trap {
  node: number;
  path: readonly number[];
}

/** The earliest trap of each scene. A limit of turns is no way out: it is left aside here. */
export function trapsIn(graph: TalkGraph, exploration: Exploration): readonly Trap[] {
  const open: TalkGraph = { ...graph, limit: undefined, mustDo: 0 };
  const states = statesOf(open);
  const place = (standing: Standing) => states.of({ ...standing, shown: 0, poor: 0, turns: 0 });
  const next = function* (state: number) {
    const standing = states.standing(state);
    if (standing.poor > 0) return;
    for (let reply = 0; reply < (open.scenes[standing.node]?.length ?? 0); reply += 1) {
      const after = step(open, standing, reply);
      if (after) yield place(after);
    }
  };
  const escapes = reaching({ count: states.count, next }, (state) => states.standing(state).node >= open.scenes.length);
  const traps = new Map<number, Trap>();
  exploration.each((standing, state) => {
    if (traps.has(standing.node) || escapes[place(standing)]) return;
    traps.set(standing.node, { node: standing.node, path: exploration.pathTo(state) });
  });
  return [...traps.values()];
}

/** A loop of scenes, and whether any reply leads out of it. */
interface Loop {
  scenes: readonly number[];
  leaves: boolean;
}

export function loopsIn({ scenes, endings }: TalkGraph): readonly Loop[] {
  const next = (node: number) => [...new Set((scenes[node] ?? []).flatMap(({ leads }) => leads.map(({ to }) => to)))];
  return loopsOf({ count: scenes.length + endings, next }).map((loop) => {
    const within = new Set(loop);
    return { scenes: [...loop].sort((a, b) => a - b), leaves: loop.some((node) => next(node).some((to) => !within.has(to))) };
  });
}

/** The ways of replies that were ever taken, as `scene/reply/way`. */
export function waysTaken(graph: TalkGraph, exploration: Exploration): ReadonlySet<string> {
  const taken = new Set<string>();
  exploration.each((standing) => {
    graph.scenes[standing.node]?.forEach((choice, reply) => {
      const after = step(graph, standing, reply);
      const way = after ? wayOf(choice, after.respect, after.matter) : -1;
      if (after && choice.leads[way]?.to === after.node) taken.add(`${standing.node}/${reply}/${way}`);
    });
  });
  return taken;
}
