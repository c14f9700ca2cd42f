import { top, type TalkGraph } from '../graph.ts';
import { skills } from '../skills.ts';
import type { Standing } from '../talk.ts';

/** The states of a talk as numbers: node, both meters, must-do skills shown, poor replies up to two, and turns where they are limited. */
export interface States {
  /** How many states there could be. */
  count: number;
  /** How many of them differ only in skills, poor replies and turns. */
  perPlace: number;
  /** The number of a standing. */
  of(standing: Standing): number;
  /** A standing of that number; its points are not known. */
  standing(state: number): Standing;
}

const levels = top + 1;

/** More poor replies than this make no difference. */
const mostPoor = 2;

export function statesOf(graph: TalkGraph): States {
  const needed = skills.flatMap((_, bit) => (graph.mustDo & (1 << bit) ? [1 << bit] : []));
  const shares = 1 << needed.length;
  const packed = Array.from({ length: 1 << skills.length }, (_, shown) =>
    needed.reduce((sum, bit, at) => sum + (shown & bit ? 1 << at : 0), 0),
  );
  const unpacked = Array.from({ length: shares }, (_, share) => needed.reduce((sum, bit, at) => sum + (share & (1 << at) ? bit : 0), 0));
  const turns = graph.limit ? graph.limit.turns + 1 : 1;
  const perPlace = shares * (mostPoor + 1) * turns;
  return {
    count: (graph.scenes.length + graph.endings) * levels * levels * perPlace,
    perPlace,
    of({ node, respect, matter, shown, poor, turns: turn }) {
      const place = (node * levels + respect) * levels + matter;
      const share = place * shares + (packed[shown] ?? 0);
      return (share * (mostPoor + 1) + Math.min(poor, mostPoor)) * turns + (turns > 1 ? turn : 0);
    },
    standing(state) {
      const turn = state % turns;
      const counted = (state - turn) / turns;
      const poor = counted % (mostPoor + 1);
      const shared = (counted - poor) / (mostPoor + 1);
      const share = shared % shares;
      const place = (shared - share) / shares;
      const matter = place % levels;
      const column = (place - matter) / levels;
      const respect = column % levels;
      return { node: (column - respect) / levels, respect, matter, shown: unpacked[share] ?? 0, poor, points: 0, turns: turn };
    },
  };
}
