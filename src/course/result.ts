/** How one try of a graded slide went. */
export interface Result {
  earned: number;
  possible: number;
  /** Whether it was passed, where that takes more than points. */
  passed?: boolean;
}

/** Earned over possible, 0 to 1. */
export const shareOf = ({ earned, possible }: Result) => (possible === 0 ? 0 : earned / possible);

/** The better of two tries: a passed one, then the higher share; the earlier one where they are alike. */
export function better(one: Result | undefined, other: Result): Result {
  if (!one) return other;
  if (one.passed !== other.passed) return one.passed ? one : other;
  return shareOf(one) >= shareOf(other) ? one : other;
}
