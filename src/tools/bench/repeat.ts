import { watchOthers } from './others.ts';

/** Other programs may use this much of the machine, in cores, while something is measured. */
const mostOthers = 0.35;
const triesARun = 3;

/** What a repeated measurement gave: the results that count, and how quiet the machine was. */
export interface Series<T> {
  results: readonly T[];
  tries: number;
  /** How many of the results were measured while other programs worked. */
  disturbed: number;
  /** The most that other programs used during a result that counts, in cores. */
  others: number;
}

/** Something to measure. It says when it has measured, before what it started ends: the work of a browser that was closed cannot be told apart. */
export type Task<T> = (measured: () => void) => Promise<T>;

/**
 * Runs every task `runs` times, in turn, so that what changes on the machine meets all of them alike. A disturbed run is
 * repeated, and so is a failed one, at most three times as often; if that does not help, the least disturbed ones count.
 */
export async function repeat<T>(
  tasks: Readonly<Record<string, Task<T>>>,
  runs: number,
  tell: (line: string) => void,
): Promise<Record<string, Series<T>>> {
  const tried: Record<string, { result: T; others: number }[]> = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 1; round <= runs * triesARun; round += 1) {
    for (const [name, run] of Object.entries(tasks)) {
      const all = tried[name] ?? [];
      if (all.filter(isQuiet).length >= runs) continue;
      const watch = watchOthers();
      let others: number | undefined;
      try {
        const result = await run(() => (others = watch()));
        const one = { result, others: others ?? 0 };
        all.push(one);
        tell(`${name}, run ${round}${isQuiet(one) ? '' : `: disturbed, ${one.others.toFixed(2)} cores`}`);
      } catch (error) {
        tell(`${name}, run ${round}: failed, ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return Object.fromEntries(Object.entries(tried).map(([name, all]) => [name, seriesOf(all, runs)]));
}

const isQuiet = ({ others }: { others: number }) => others <= mostOthers;

function seriesOf<T>(all: readonly { result: T; others: number }[], runs: number): Series<T> {
  const best = [...all].sort((a, b) => a.others - b.others).slice(0, runs);
  return {
    results: best.map(({ result }) => result),
    tries: all.length,
    disturbed: best.filter((one) => !isQuiet(one)).length,
    others: Math.max(0, ...best.map(({ others }) => others)),
  };
}

/** The middle one; the mean of the two middle ones of an even number; none of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
