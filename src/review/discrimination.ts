/** Some people, and the share of their other decisions that were right, summed up as `ReplyTally` does. */
interface Sums {
  people: number;
  rest: number;
  restSquares: number;
}

/**
 * The corrected point-biserial correlation: of being right here, 1 or 0, with the share of the other decisions that were right.
 * Nothing where all were right or all wrong here, or all equally right elsewhere.
 */
export function discriminationOf(right: readonly Sums[], wrong: readonly Sums[]): number | undefined {
  const rights = total(right);
  const all = total([...right, ...wrong]);
  const facility = rights.people / all.people;
  const mean = all.rest / all.people;
  const variance = all.restSquares / all.people - mean * mean;
  const spread = facility * (1 - facility) * variance;
  if (!(spread > 1e-12)) return undefined;
  return (rights.rest / all.people - facility * mean) / Math.sqrt(spread);
}

const total = (some: readonly Sums[]): Sums =>
  some.reduce(
    (sums, { people, rest, restSquares }) => ({
      people: sums.people + people,
      rest: sums.rest + rest,
      restSquares: sums.restSquares + restSquares,
    }),
    { people: 0, rest: 0, restSquares: 0 },
  );
