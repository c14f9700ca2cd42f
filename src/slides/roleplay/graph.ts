import type { Reply, RoleplaySlide } from './roleplay.schema.ts';
import { maskOf } from './skills.ts';

/** The highest a meter can stand. */
export const top = 10;

/** A way that is open when both meters stand at least this high. */
export interface Lead {
  respect: number;
  matter: number;
  /** A node; -1 where the script names none. */
  to: number;
}

/** What choosing a reply does. */
export interface Choice {
  /** best 2, acceptable 1, poor 0 */
  points: number;
  respect: number;
  matter: number;
  /** The skills it shows, as bits. */
  shows: number;
  leads: readonly Lead[];
}

/**
 * A talk as numbers, for play and proof alike. Nodes count through the scenes, then the endings, in the order of the script.
 */
export interface TalkGraph {
  /** The choices of each scene, in the order of the script. */
  scenes: readonly (readonly Choice[])[];
  endings: number;
  opening: number;
  start: { respect: number; matter: number };
  /** The must-do skills, as bits. */
  mustDo: number;
  /** After so many turns the talk ends there, whatever is said. */
  limit: { turns: number; to: number } | undefined;
}

const points = { best: 2, acceptable: 1, poor: 0 } as const;

/** The graph of a script; ids that nobody has lead to -1. */
export function graphOf(slide: RoleplaySlide): TalkGraph {
  const names = [...slide.scenes, ...slide.endings].map(({ id }) => id);
  const choice = (reply: Reply): Choice => ({
    points: points[reply.verdict],
    respect: reply.respect,
    matter: reply.matter,
    shows: maskOf(reply.shows),
    leads: leadsOf(reply.to).map(({ atLeast, to }) => ({
      respect: atLeast?.respect ?? 0,
      matter: atLeast?.matter ?? 0,
      to: names.indexOf(to),
    })),
  });
  return {
    scenes: slide.scenes.map(({ replies }) => replies.map(choice)),
    endings: slide.endings.length,
    opening: names.indexOf(slide.opening),
    start: slide.start,
    mustDo: maskOf(slide.mustDo),
    limit: slide.maxTurns && { turns: slide.maxTurns.turns, to: names.indexOf(slide.maxTurns.to) },
  };
}

/** The ways a reply leads, the last of them without a condition. */
export const leadsOf = (to: Reply['to']) => (typeof to === 'string' ? [{ atLeast: undefined, to }] : to);

/** The most turns a talk can take: where no loop is allowed, every scene comes once. */
export const mostTurns = (graph: TalkGraph) => graph.limit?.turns ?? graph.scenes.length;
