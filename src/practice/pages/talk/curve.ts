import type { Point } from './layout.ts';

/** The largest radius of a corner. */
const largest = 12;

/** A line through points, with round corners, as the path of an SVG. */
export function curveThrough(points: readonly Point[]): string {
  const corners = points.slice(1, -1).map((corner, at) => {
    const [before, after] = [points[at] ?? corner, points[at + 2] ?? corner];
    const radius = Math.min(largest, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${text(towards(corner, before, radius))}Q${text(corner)} ${text(towards(corner, after, radius))}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `M${text(first)}${corners.join('')}L${text(last)}` : '';
}

const distance = ([x, y]: Point, [otherX, otherY]: Point) => Math.abs(otherX - x) + Math.abs(otherY - y);

function towards(from: Point, to: Point, by: number): Point {
  const long = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / long, from[1] + ((to[1] - from[1]) * by) / long];
}

const text = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
