/** An authored script with every text changed; names for machines are ASCII and stay. */
export function textsChanged(script: unknown): unknown {
  return mapped(script, (value) => (typeof value === 'string' && /\p{Script=Han}/u.test(value) ? `改${value}` : value));
}

/** The script once for every id in it but its own, with this id changed, and what says to lie `in` it. */
export function idsChanged(script: unknown): readonly unknown[] {
  return changes(script, (value, path) =>
    typeof value === 'string' && path.at(-1) === 'id' && path.length > 1 ? `${value}-2` : undefined,
  ).map(referencesFollowed);
}

function referencesFollowed(script: unknown): unknown {
  const ids = new Set<unknown>();
  mapped(script, (value, path) => {
    if (path.at(-1) === 'id') ids.add(value);
    return value;
  });
  return mapped(script, (value, path) => (path.at(-1) === 'in' && !ids.has(value) ? `${String(value)}-2` : value));
}

/** The script once for every list of things with ids, its first moved to the end. */
export function itemsTurned(script: unknown): readonly unknown[] {
  return changes(script, (value) =>
    Array.isArray(value) && value.every((item) => isObject(item) && 'id' in item) ? [...value.slice(1), ...value.slice(0, 1)] : undefined,
  );
}

/** The script once for every question, with the right replies moved on by one, and once for its cards, with the places they belong in moved on. */
export function rightMoved(script: unknown): readonly unknown[] {
  return changes(script, (value, path) => {
    const named = path.at(-1) === 'options' ? 'right' : path.at(-1) === 'cards' ? 'in' : undefined;
    if (named === undefined || !Array.isArray(value) || !value.some((one) => isObject(one) && named in one)) return undefined;
    return value.map((one: unknown, at) => {
      const before: unknown = value.at(at - 1);
      const moved = isObject(before) ? before[named] : undefined;
      return isObject(one) ? { ...one, [named]: named === 'right' ? moved === true : moved } : one;
    });
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Path = readonly string[];

function mapped(value: unknown, change: (value: unknown, path: Path) => unknown, path: Path = []): unknown {
  const now = change(value, path);
  if (now !== value) return now;
  if (Array.isArray(value)) return value.map((item: unknown, at) => mapped(item, change, [...path, String(at)]));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapped(item, change, [...path, name])]));
}

/** One script for every place where `change` gives something else. */
function changes(script: unknown, change: (value: unknown, path: Path) => unknown): readonly unknown[] {
  const places: string[] = [];
  mapped(script, (value, path) => {
    if (change(value, path) !== undefined) places.push(path.join('/'));
    return value;
  });
  return places.map((place) => mapped(script, (value, path) => (path.join('/') === place ? change(value, path) : value)));
}
