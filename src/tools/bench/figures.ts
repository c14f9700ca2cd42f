import type { Series } from './repeat.ts';
import { median } from './repeat.ts';
import type { Visit } from './visit.ts';

/** One figure of the course as it is and of the large one, with what it is to reach. */
export interface Figure {
  name: string;
  unit: '' | 'kB' | 'ms';
  one?: number | undefined;
  large?: number | undefined;
  /** At most this for the course as it is. */
  goal?: number;
}

/** The large course may take this many times as much. */
export const mostRatio = 1.1;

type Measure = Omit<Figure, 'one' | 'large'> & { of: (visit: Visit) => number | undefined };

const measures: readonly Measure[] = [
  { name: 'requests until usable', unit: '', of: (visit) => visit.requests, goal: 8 },
  { name: 'gzip bytes until usable', unit: 'kB', of: (visit) => visit.bytes / 1000 },
  { name: 'of them JavaScript', unit: 'kB', of: (visit) => visit.scriptBytes / 1000, goal: 60 },
  { name: 'first paint', unit: 'ms', of: (visit) => visit.paint },
  { name: 'first slide usable', unit: 'ms', of: (visit) => visit.usable, goal: 1300 },
  { name: 'Next → next slide visible', unit: 'ms', of: (visit) => visit.next, goal: 100 },
  { name: 'answer → feedback visible', unit: 'ms', of: (visit) => visit.feedback, goal: 100 },
];

/** The medians of the visits to both courses. */
export function figuresOf(one: Series<Visit> | undefined, large: Series<Visit> | undefined): readonly Figure[] {
  const middle = (series: Series<Visit> | undefined, of: Measure['of']) =>
    median((series?.results ?? []).flatMap((visit) => of(visit) ?? []));
  return measures.map(({ of, ...measure }) => ({ ...measure, one: middle(one, of), large: middle(large, of) }));
}

export const ratioOf = ({ one, large }: Figure) => (one && large !== undefined ? large / one : undefined);

/** Whether a figure misses what it is to reach; the large course may take a little more. */
export const isOver = ({ one = 0, large = 0, goal = Infinity }: Figure) => one > goal || large > goal * mostRatio;

/** Whether the large course takes more than it may, whatever the goal. */
export const grows = (figure: Figure) => (ratioOf(figure) ?? 0) > mostRatio;
