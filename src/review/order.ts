/** Negative where a text comes before another by its code points, as SQL orders by collation "C"; 0 where they are equal. */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return place(one) - place(other);
  }
  return a.length - b.length;
}

/** Halves of characters beyond the first plane come after all others, as the whole characters do. */
function place(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

/** Orders by code point, with empty names last. */
export const byName = (a: string, b: string): number => (a === '' || b === '' ? b.length - a.length : byCodePoint(a, b));
