/** Which rows of a list are in sight, from one to before another. */
export interface Sight {
  from: number;
  to: number;
}

/** A list of so many rows is on the page as a whole. */
const whole = 100;

/** So many rows more are kept ready above and below. */
const spare = 10;

/** The rows in sight of a list that begins `top` px below the upper edge of a window of that height. */
export function sightOf(top: number, rowHeight: number, windowHeight: number, total: number): Sight {
  if (total <= whole) return { from: 0, to: total };
  const from = Math.floor(-top / rowHeight) - spare;
  const to = Math.ceil((windowHeight - top) / rowHeight) + spare;
  return { from: clamp(from, total), to: clamp(to, total) };
}

const clamp = (value: number, total: number) => Math.min(total, Math.max(0, value));
