import type { HotspotsSlide } from './hotspots.schema.ts';

type Points = HotspotsSlide['points'];

const ways: Readonly<Partial<Record<string, { along: 'x' | 'y'; step: 1 | -1 }>>> = {
  ArrowRight: { along: 'x', step: 1 },
  ArrowLeft: { along: 'x', step: -1 },
  ArrowDown: { along: 'y', step: 1 },
  ArrowUp: { along: 'y', step: -1 },
};

/** The point that an arrow key leads to from another one: the next to that side, after the last the first, so that either pair of keys reaches all. */
export function pointBeside(points: Points, from: number, key: string): number | undefined {
  const way = ways[key];
  const here = points[from];
  if (!way || !here) return undefined;
  const { along, step } = way;
  const across = along === 'x' ? 'y' : 'x';
  const inOrder = [...points].sort((a, b) => a[along] - b[along] || a[across] - b[across]);
  const next = inOrder.at((inOrder.indexOf(here) + step) % inOrder.length);
  return next && points.indexOf(next);
}
