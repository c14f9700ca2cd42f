import { keyOf } from '../../src/course/keys.ts';

/** Two ids that would stand in a save text under the same key. */
export function idsWithOneKey(): readonly [string, string] {
  const seen = new Map<string, string>();
  for (let at = 0; ; at += 1) {
    const id = `slide-${at}`;
    const other = seen.get(keyOf(id));
    if (other) return [other, id];
    seen.set(keyOf(id), id);
  }
}
