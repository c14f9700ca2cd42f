import { sizes } from './card.ts';

/** A stretch of a way that runs up or down between two columns. */
export interface Rise {
  way: number;
  /** The gap it runs in: the number of the column before it. */
  gap: number;
  /** Beside the column before; within the end of a wide card below; or further on. */
  zone: 'beside' | 'end' | 'free';
  /** Where it comes from and goes to, in height. */
  from: number;
  to: number;
}

/** A gap between two columns. */
export interface Gap {
  width: number;
  /** How far a wide card that ends in the column before reaches into it. */
  reach: number;
  /** Where each rise runs, from the gap's left edge. */
  lanes: ReadonlyMap<Rise, number>;
}

const margin = 14;
/** Room for the head of an arrow. */
const landing = 20;

/** Gives every rise of a gap a lane of its own, in an order in which few of them cross; `ends` is whether a wide card ends before it. */
export function gapOf(rises: readonly Rise[], ends: boolean): Gap {
  const lanes = new Map<Rise, number>();
  let x = margin;
  const lay = (some: readonly Rise[]) => {
    for (const rise of some) {
      lanes.set(rise, x);
      x += sizes.lane;
    }
  };
  lay(rises.filter(({ zone }) => zone === 'beside').sort((one, other) => height(one) - height(other)));
  lay(rises.filter(({ zone }) => zone === 'end').sort((one, other) => other.from - one.from));
  const reach = ends ? x + 4 : 0;
  if (ends) x = reach + margin;
  const free = rises.filter(({ zone }) => zone === 'free');
  lay(free.filter(({ from, to }) => to > from).sort((one, other) => other.from - one.from));
  lay(free.filter(({ from, to }) => to <= from).sort((one, other) => one.from - other.from));
  return { width: Math.max(64, x - sizes.lane + landing), reach, lanes };
}

const height = ({ from, to }: Rise) => Math.abs(to - from);
