import type { Played } from './play.ts';

/** All journeys under one profile. */
export interface Tally {
  profile: string;
  journeys: number;
  given: number;
  stored: number;
  /** Not in the LMS, and the learner was told. */
  told: number;
  /** Not in the LMS, and the learner was not told. */
  lost: number;
  falseClaims: number;
  /** What was read, the most frequent first: how often, and after how many seconds in the middle and at most. */
  read: readonly { words: string; times: number; median: number; most: number }[];
  /** What was against the data model, and which statuses and scores fell or were never recorded, with how often. */
  violations: readonly Count[];
  results: readonly Count[];
  /** The journeys to look at: in which something was lost, against the data model, or a result was. */
  seeds: readonly string[];
}

export type Count = readonly [what: string, times: number];

export function tallyOf(profile: string, all: readonly Played[]): Tally {
  const sum = (of: (one: Played) => number) => all.reduce((so, one) => so + of(one), 0);
  const lostIn = ({ missing }: Played) => missing.filter(({ told }) => !told).length;
  const isBad = (one: Played) => lostIn(one) > 0 || one.violations.length > 0 || one.results.length > 0;
  return {
    profile,
    journeys: all.length,
    given: sum((one) => one.given),
    stored: sum((one) => one.stored),
    told: sum((one) => one.missing.filter(({ told }) => told).length),
    lost: sum(lostIn),
    falseClaims: sum((one) => one.falseClaims),
    read: readIn(all),
    violations: counted(all.flatMap((one) => one.violations)),
    results: counted(all.flatMap((one) => one.results)),
    seeds: all.filter(isBad).map(({ version, seed }) => `${version}/${seed}`),
  };
}

/** Whether everything went as it must. */
export const isSound = ({ lost, violations, results }: Tally) => lost === 0 && violations.length === 0 && results.length === 0;

function readIn(all: readonly Played[]): Tally['read'] {
  const waits = all.flatMap((one) => one.read);
  return counted(waits.map(({ words }) => words)).map(([words, times]) => {
    const seconds = waits.flatMap((wait) => (wait.words === words ? [wait.seconds] : [])).sort((a, b) => a - b);
    return { words, times, median: seconds[Math.floor(seconds.length / 2)] ?? 0, most: seconds.at(-1) ?? 0 };
  });
}

/** What there is, the most frequent first. */
function counted(found: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
