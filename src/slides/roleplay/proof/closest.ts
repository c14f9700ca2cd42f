import type { Lead, TalkGraph } from '../graph.ts';
import { step } from '../talk.ts';
import type { Exploration } from './explore.ts';

/** The talk that comes closest to what a way asks for. */
export interface Approach {
  /** The replies, as positions in the script; the last of them is the one the way belongs to. */
  path: readonly number[];
  /** How high the meters stand after them. */
  respect: number;
  matter: number;
}

/** How close any talk comes to taking a way of a reply; undefined where no talk comes to the scene. */
export function closestTo(graph: TalkGraph, exploration: Exploration, scene: number, reply: number, lead: Lead): Approach | undefined {
  let found: { state: number; respect: number; matter: number; missing: number } | undefined;
  exploration.each((standing, state) => {
    const after = standing.node === scene ? step(graph, standing, reply) : undefined;
    if (!after) return;
    const { respect, matter } = after;
    const missing = Math.max(0, lead.respect - respect) + Math.max(0, lead.matter - matter);
    if (!found || missing < found.missing) found = { state, respect, matter, missing };
  });
  return found && { path: [...exploration.pathTo(found.state), reply], respect: found.respect, matter: found.matter };
}
