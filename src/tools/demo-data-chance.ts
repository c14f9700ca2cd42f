import { random } from '../core/random.ts';

/** Repeatable chance. */
export interface Chance {
  /** From 0 up to 1. */
  share(): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** Around 0, mostly from -1 to 1. */
  normal(): number;
  /** One of them, each as likely as its weight. */
  pick<T>(items: readonly T[], weightOf: (item: T) => number): T | undefined;
}

/** Chance that depends on the seed alone. */
export function chanceOf(seed: number): Chance {
  const share = random(seed);
  return {
    share,
    happens: (probability) => share() < probability,
    normal: () => (share() + share() + share() + share() - 2) * 1.73,
    pick(items, weightOf) {
      let left = share() * items.reduce((sum, item) => sum + weightOf(item), 0);
      return items.find((item) => (left -= weightOf(item)) < 0) ?? items.at(-1);
    },
  };
}

/** How likely somebody masters something that is so easy for them. */
export const likelihood = (ease: number) => 1 / (1 + Math.exp(-ease));
