import type { Band, Stop, Verdict } from './option.ts';

/** A place of the drawing: a stop, or where a band passes a level without stopping. */
export interface Knot {
  id: string;
  stop?: Stop;
  verdict: Verdict | undefined;
  /** From 0 at the top. */
  level: number;
}

/** Part of a band, from one level to the next. */
export interface Piece {
  from: string;
  to: string;
  people: number;
  verdict: Verdict | undefined;
  words: string;
  told: string;
}

/** A river of which every piece leads just one level down, so that no band crosses a stop. */
export interface Lanes {
  /** Level by level, and within a level from left to right. */
  knots: readonly Knot[];
  pieces: readonly Piece[];
  levels: number;
}

const worst = ['best', 'acceptable', 'poor', undefined] as const;

/** Leads bands that pass a level through lanes: those to the same stop by replies of the same verdict flow together. Endings stand at the bottom. */
export function lanesOf(stops: readonly Stop[], bands: readonly Band[]): Lanes {
  const levels = levelsOf(stops, bands);
  const levelOf = (id: string) => levels.get(id) ?? 0;
  const knots = new Map<string, Knot>(stops.map((stop) => [stop.id, { id: stop.id, stop, verdict: undefined, level: levelOf(stop.id) }]));
  const pieces: Piece[] = [];
  const lanes = new Map<string, Piece>();
  for (const { from, to, people, verdict, words, told } of bands) {
    const passed = Array.from({ length: levelOf(to) - levelOf(from) - 1 }, (_, at) => levelOf(from) + at + 1);
    const way = passed.map((level) => ({ id: `${to} by ${verdict} at ${level}`, verdict, level }));
    for (const knot of way) knots.set(knot.id, knot);
    pieces.push({ from, to: way[0]?.id ?? to, people, verdict, words, told });
    for (const [at, { id }] of way.entries()) {
      const next = way[at + 1]?.id ?? to;
      const known = lanes.get(id);
      lanes.set(id, { from: id, to: next, people: people + (known?.people ?? 0), verdict, words: '', told: known ? '' : told });
    }
  }
  pieces.push(...lanes.values());
  const depth = Math.max(0, ...levels.values()) + 1;
  return { knots: inOrder([...knots.values()], pieces, depth), pieces, levels: depth };
}

/** The level of each stop: one more than the deepest stop that leads to it; endings share the last one. */
function levelsOf(stops: readonly Stop[], bands: readonly Band[]): ReadonlyMap<string, number> {
  const levels = new Map(stops.map(({ id }) => [id, 0]));
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const { from, to } of bands) {
      const level = (levels.get(from) ?? 0) + 1;
      if (level <= (levels.get(to) ?? 0)) continue;
      levels.set(to, level);
      isSettled = false;
    }
  }
  const last = Math.max(0, ...levels.values());
  for (const { id, ends } of stops) if (ends) levels.set(id, last);
  return levels;
}

/** From the top down, each knot below the middle of what flows into it; at a stop better replies leave further left. */
function inOrder(knots: readonly Knot[], pieces: readonly Piece[], levels: number): readonly Knot[] {
  const middles = new Map<string, { sum: number; people: number }>();
  const middleOf = ({ id }: Knot) => {
    const { sum, people } = middles.get(id) ?? { sum: 0, people: 1 };
    return sum / people;
  };
  return Array.from({ length: levels }, (_, level) => {
    const here = knots.filter((knot) => knot.level === level).sort((a, b) => middleOf(a) - middleOf(b));
    let left = 0;
    for (const { id } of here) {
      for (const verdict of worst) {
        for (const { to, people } of pieces.filter((piece) => piece.from === id && piece.verdict === verdict)) {
          const known = middles.get(to) ?? { sum: 0, people: 0 };
          middles.set(to, { sum: known.sum + people * (left + people / 2), people: known.people + people });
          left += people;
        }
      }
    }
    return here;
  }).flat();
}

/** How much room the words beside each stop have, in px: as far as the next stop of its level, of endings the next but one. */
export function roomsOf({ knots, pieces, levels }: Lanes, width: number, gap: number): ReadonlyMap<string, number> {
  const weight = ({ id }: Knot) => Math.max(sum(pieces.filter(({ to }) => to === id)), sum(pieces.filter(({ from }) => from === id)));
  const rows = Array.from({ length: levels }, (_, level) => knots.filter((knot) => knot.level === level));
  const scale = Math.min(
    ...rows.map((row) => (width - (row.length - 1) * gap) / Math.max(1, sum(row.map((knot) => ({ people: weight(knot) }))))),
  );
  return new Map(
    rows.flatMap((row) => {
      let left = 0;
      const stops = row.flatMap((knot) => {
        const here = { ...knot, left };
        left += weight(knot) * scale + gap;
        return knot.stop ? [here] : [];
      });
      return stops.map(({ id, stop, left: from }, at) => [id, (stops[at + (stop?.ends ? 2 : 1)]?.left ?? width) - from] as const);
    }),
  );
}

const sum = (some: readonly { people: number }[]) => some.reduce((all, { people }) => all + people, 0);
