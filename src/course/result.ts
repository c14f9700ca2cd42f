/** How one try of a graded slide went. */
export interface Result {
  earned: number;
  possible: number;
}

/** Earned over possible, 0 to 1. */
export const shareOf = ({ earned, possible }: Result) => (possible === 0 ? 0 : earned / possible);

/** The better of two tries; the earlier one where they are alike. */
export function better(one: Result | undefined, other: Result): Result {
  return one && shareOf(one) >= shareOf(other) ? one : other;
}
