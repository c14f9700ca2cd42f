import type { Path } from './place.ts';

/** The value a path leads to, if there is one. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => childOf(at, part), value);
}

function childOf(value: unknown, part: string | number): unknown {
  if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return Reflect.get(value, part);
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

/** A copy of the value with parts of it put in, where they are missing too. */
export function putAll(value: unknown, parts: readonly (readonly [Path, unknown])[]): unknown {
  const copy = copyOf(value);
  for (const [path, part] of parts) {
    const [last, parent] = [path.at(-1), valueAt(copy, path.slice(0, -1))];
    if (last !== undefined && typeof parent === 'object' && parent !== null) Reflect.set(parent, last, part);
  }
  return copy;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]: [string, unknown]) => [name, copyOf(item)]));
}

/** What kind of JSON value it is. */
export function kindNameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
