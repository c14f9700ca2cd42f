import { sizes } from './card.ts';
import { entersRight, type Plan, type Stand } from './heights.ts';

/** The height at which each way comes into its card; `ports` is where it leaves, `over` where those over the top run. */
export function landingsOf({ map, rows, runs }: Plan, stands: readonly Stand[], ports: readonly number[], over: number): readonly number[] {
  const heights = new Map<number, number>();
  stands.forEach(({ y, height }, node) => {
    const into = map.ways.flatMap(({ to }, at) => (to === node ? [at] : []));
    const left = into.filter((at) => runs[at] === 'onward' || runs[at] === 'over');
    const sources = left.map((at) => (runs[at] === 'over' ? over : (ports[at] ?? 0)));
    spread(sources, y + 18, y + height - 14).forEach((one, at) => heights.set(left[at] ?? -1, one));
    const right = into.filter((at) => entersRight(runs[at])).sort((one, other) => (ports[other] ?? 0) - (ports[one] ?? 0));
    const isAbove = (at: number) => (rows[map.ways[at]?.from ?? -1] ?? 0) < (rows[node] ?? 0);
    right.filter(isAbove).forEach((at, nth) => heights.set(at, Math.min(y + height, y + 20 + nth * sizes.lane)));
    const below = right.filter((at) => !isAbove(at));
    below.forEach((at, nth) => heights.set(at, y + height - (below.length - nth) * sizes.lane));
    for (const at of into) if (runs[at] === 'across') heights.set(at, (ports[at] ?? 0) < y ? y : y + height);
  });
  return map.ways.map((_, at) => heights.get(at) ?? 0);
}

/** Heights between two others, in the order of where the ways come from, and as near to it as there is room. */
function spread(sources: readonly number[], low: number, high: number): readonly number[] {
  const order = sources.map((_, at) => at).sort((one, other) => (sources[one] ?? 0) - (sources[other] ?? 0));
  const apart = Math.min(sizes.lane, (high - low) / Math.max(1, sources.length - 1));
  const heights: number[] = [];
  for (const at of order) {
    const wanted = Math.min(high, Math.max(low, sources[at] ?? 0));
    heights.push(Math.max(wanted, (heights.at(-1) ?? -Infinity) + apart));
  }
  let limit = high;
  for (let at = heights.length - 1; at >= 0; at -= 1) {
    heights[at] = Math.min(heights[at] ?? 0, limit);
    limit = (heights[at] ?? 0) - apart;
  }
  return sources.map((_, at) => heights[order.indexOf(at)] ?? low);
}
