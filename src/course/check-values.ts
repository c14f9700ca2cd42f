import type { Path } from './place.ts';

/** The value a path leads to, if there is one. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => childOf(at, part), value);
}

function childOf(value: unknown, part: string | number): unknown {
  if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return Object.entries(value).find(([name]) => name === part)?.[1];
}

/** The value with one part of it changed. */
export function changedAt(value: unknown, path: Path, to: (part: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return to(value);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === first ? changedAt(item, rest, to) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [name, name === first ? changedAt(item, rest, to) : item]),
  );
}

/** The value with one part of it put in, where it is missing too. */
export function putAt(value: unknown, path: Path, part: unknown): unknown {
  const [last, parent] = [path.at(-1), path.slice(0, -1)];
  if (last === undefined) return part;
  return changedAt(value, parent, (whole) =>
    typeof whole === 'object' && whole !== null && !Array.isArray(whole)
      ? { ...whole, [last]: part }
      : changedAt(whole, [last], () => part),
  );
}

/** What kind of JSON value it is. */
export function kindNameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
