import type { MapWay, TalkMap } from '../../../slides/roleplay/proof/map.ts';
import { sizes } from './card.ts';
import { columnsOf, isWide } from './columns.ts';
import { portsOf, standsOf, type Plan } from './heights.ts';
import { landingsOf } from './landings.ts';
import { gapOf, type Gap, type Rise } from './lanes.ts';
import { rowsOf } from './rows.ts';
import { runOf } from './runs.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Point = readonly [x: number, y: number];

/** A way as it is drawn: along the sides of a grid, from its card to the one it leads to. */
export interface Route {
  way: MapWay;
  points: readonly Point[];
}

/** The drawing of a map: boxes by node, routes by way, and where each turn's column begins; the last is the endings'. */
export interface Layout {
  width: number;
  height: number;
  boxes: readonly Box[];
  routes: readonly Route[];
  columns: readonly number[];
}

const margin = 16;
const header = 40;

/**
 * Lays a map out, turn by turn from left to right.
 * (1) Columns and rows; (2) heights, first of the cards, then of where ways leave and come in; (3) lanes between the columns,
 * and with them where the columns begin; (4) boxes and routes.
 */
export function layoutOf(map: TalkMap): Layout {
  // 1
  const columns = columnsOf(map);
  const none = { from: 0, to: 0 };
  const runs = map.ways.map(({ from, to }) => runOf(columns[from] ?? none, columns[to] ?? none));
  const plan: Plan = { map, columns, rows: rowsOf(map, columns), runs };
  // 2
  const above = runs.filter((run) => run === 'over').length;
  const stands = standsOf(plan, header + above * sizes.lane);
  const ports = portsOf(plan, stands);
  const landings = landingsOf(plan, stands, ports, header);
  // 3
  const rises = risesOf(plan, ports, landings);
  const last = Math.max(...columns.map(({ to }) => to));
  const gaps = Array.from({ length: last }, (_, gap) =>
    gapOf(
      rises.filter((rise) => rise.gap === gap),
      columns.some((one) => isWide(one) && one.to === gap),
    ),
  );
  const before = gapOf(
    rises.filter(({ gap }) => gap === -1),
    false,
  );
  const starts = startsOf(gaps, before.lanes.size > 0 ? before.width : margin);
  const lane = (rise: Rise) => {
    const { lanes } = gaps[rise.gap] ?? before;
    return (rise.gap < 0 ? 0 : (starts[rise.gap] ?? 0) + sizes.scene) + (lanes.get(rise) ?? 0);
  };
  // 4
  const boxes = columns.map(({ from, to }, node): Box => {
    const x = starts[from] ?? 0;
    const end = (starts[to] ?? 0) + (to === last ? sizes.ending : sizes.scene + (from < to ? (gaps[to]?.reach ?? 0) : 0));
    return { x, width: end - x, ...(stands[node] ?? { y: 0, height: 0 }) };
  });
  const routes = map.ways.map((way, at): Route => {
    const [out, into] = [boxes[way.from], boxes[way.to]];
    if (!out || !into) return { way, points: [] };
    const run = runs[at] ?? 'over';
    const port: Point = [run === 'back' ? out.x : out.x + out.width, ports[at] ?? 0];
    const landing: Point = [run === 'beside' || run === 'back' ? into.x + into.width : into.x, landings[at] ?? 0];
    const own = rises.filter((rise) => rise.way === at);
    const turns = own.flatMap((rise): readonly Point[] => [
      [lane(rise), rise.from],
      [lane(rise), rise.to],
    ]);
    return { way, points: [port, ...turns, ...(run === 'across' ? [] : [landing])] };
  });
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + margin;
  return { width: (starts[last] ?? 0) + sizes.ending + margin, height, boxes, routes, columns: starts };
}

function risesOf({ map, columns, runs }: Plan, ports: readonly number[], landings: readonly number[]): readonly Rise[] {
  let track = header - sizes.lane;
  return map.ways.flatMap(({ from, to }, way): readonly Rise[] => {
    const [out, into] = [columns[from], columns[to]];
    const run = runs[way];
    if (!out || !into || !run) return [];
    const ends = { from: ports[way] ?? 0, to: landings[way] ?? 0 };
    const rise = (gap: number, zone: Rise['zone'] = 'free'): readonly Rise[] => [{ way, gap, zone, ...ends }];
    if (run === 'onward') return Math.abs(ends.from - ends.to) < 1 ? [] : rise(out.to);
    if (run === 'beside') return rise(out.to, isWide(out) ? 'free' : 'beside');
    if (run === 'across') return rise(out.to, into.to === out.to ? 'end' : 'free');
    if (run === 'back') return rise(into.to);
    track += sizes.lane;
    return [
      { way, gap: out.to, zone: 'free', from: ends.from, to: track },
      { way, gap: into.from - 1, zone: 'free', from: track, to: ends.to },
    ];
  });
}

function startsOf(gaps: readonly Gap[], first: number): readonly number[] {
  const starts = [first];
  for (const { width } of gaps) starts.push((starts.at(-1) ?? 0) + sizes.scene + width);
  return starts;
}
