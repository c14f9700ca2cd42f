/** What is meant is a name, and not much shorter or longer than what was written. */
const longest = 200;
const farthest = 3;

/** The one of `names` that was probably meant, if any is near enough. */
export function nearest(found: string, names: Iterable<string>): string | undefined {
  const wanted = found.toLowerCase();
  let best: { name: string; away: number } | undefined;
  for (const name of names) {
    if (name.length > longest || Math.abs(name.length - wanted.length) > farthest) continue;
    const away = distance(wanted, name.toLowerCase());
    if (name !== found && away <= reach(wanted, name) && (!best || away < best.away)) best = { name, away };
  }
  return best?.name;
}

const reach = (a: string, b: string) => Math.max(1, Math.floor(Math.min(8, Math.max(a.length, b.length)) / 2.6));

/** How many characters must be put in, left out, changed or swapped with their neighbour. */
export function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost, swapped ? at(before, j - 2) + 1 : Infinity);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
