/** Makes something, or gives what was made before under that key, where it was made `of` the very same things. */
export type Memo<T> = (key: string, of: readonly unknown[], make: () => T) => T;

/** Keeps for each key what was made last. */
export function memo<T>(): Memo<T> {
  const known = new Map<string, { of: readonly unknown[]; made: T }>();
  return (key, of, make) => {
    const before = known.get(key);
    if (before?.of.length === of.length && before.of.every((one, at) => Object.is(one, of[at]))) return before.made;
    const made = make();
    known.set(key, { of, made });
    return made;
  };
}
