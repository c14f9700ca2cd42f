import { mostTurns, type TalkGraph } from '../graph.ts';
import { begun, hasEnded, shareOf, step, type Standing } from '../talk.ts';
import { statesOf } from './states.ts';

/** How the talks that come to an ending can go: turns, and scores from 0 to 1. */
export interface Range {
  fewest: number;
  most: number;
  lowest: number;
  highest: number;
}

/** The range of each ending, by its node: turn by turn, every place with the fewest and the most points it can have by then. */
export function rangesOf(graph: TalkGraph): ReadonlyMap<number, Range> {
  const states = statesOf({ ...graph, limit: undefined, mustDo: 0 });
  const place = (standing: Standing) => states.of({ ...standing, shown: 0, poor: 0 });
  const ranges = new Map<number, Range>();
  const start = begun(graph);
  let now = new Map([[place(start), { least: start, most: start }]]);
  for (let turn = 1; turn <= mostTurns(graph) && now.size > 0; turn += 1) {
    const later = new Map<number, { least: Standing; most: Standing }>();
    for (const { least, most } of now.values()) {
      for (let reply = 0; reply < (graph.scenes[least.node]?.length ?? 0); reply += 1) {
        for (const before of least === most ? [least] : [least, most]) {
          const after = step(graph, before, reply);
          if (!after) continue;
          if (hasEnded(graph, after)) ranges.set(after.node, widened(ranges.get(after.node), after));
          const known = later.get(place(after));
          later.set(place(after), {
            least: known && known.least.points <= after.points ? known.least : after,
            most: known && known.most.points >= after.points ? known.most : after,
          });
        }
      }
    }
    now = later;
  }
  return ranges;
}

function widened(range: Range | undefined, standing: Standing): Range {
  const share = shareOf(standing);
  return {
    fewest: Math.min(range?.fewest ?? Infinity, standing.turns),
    most: Math.max(range?.most ?? 0, standing.turns),
    lowest: Math.min(range?.lowest ?? 1, share),
    highest: Math.max(range?.highest ?? 0, share),
  };
}
