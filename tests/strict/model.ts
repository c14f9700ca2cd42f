import type { Format } from './formats12.ts';

/** Values by element. */
export type Data = Readonly<Record<string, string>>;

export interface Element {
  access: 'both' | 'read' | 'write';
  format: Format;
  /** What a well-spelled number must lie in, where a standard tells that from its spelling. */
  range?: Format;
  /** The value at the first launch, or of a new record; none where nothing is there to be read. */
  start?: string;
}

/** A data model: its elements by name, with `n` for an index. */
export interface Model {
  elements: Readonly<Record<string, Element>>;
  /** The elements that tell their `_children`. */
  groups: readonly string[];
  /** The elements that tell their `_count`, with the field each record begins with. */
  arrays: Readonly<Record<string, string>>;
}

/** An element's name, taken apart. */
export interface Path {
  /** The name with `n` for each index, without a keyword at its end. */
  shape: string;
  keyword: string | undefined;
  indexes: readonly { array: string; shape: string; index: number }[];
}

/** Takes a name apart; nothing when it is spelled like no element at all. */
export function pathOf(name: string): Path | undefined {
  if (!/^cmi(\.([a-z_]+|0|[1-9]\d{0,5}))+$/.test(name)) return undefined;
  const parts = name.split('.');
  const keyword = /\.(_[a-z]+)$/.exec(name)?.[1];
  const shapeOf = (of: readonly string[]) => of.map((part) => (/^\d/.test(part) ? 'n' : part)).join('.');
  const indexes = parts.flatMap((part, at) => {
    const before = parts.slice(0, at);
    return /^\d/.test(part) ? [{ array: before.join('.'), shape: shapeOf(before), index: Number(part) }] : [];
  });
  return { shape: shapeOf(keyword ? parts.slice(0, -1) : parts), keyword, indexes };
}

/** Whether the model has an element of this name, or elements below it. */
export function isKnown({ elements }: Model, shape: string): boolean {
  return Object.keys(elements).some((name) => name === shape || name.startsWith(`${shape}.`));
}

/** The names right below a group, in the order of the model. */
export function childrenOf({ elements }: Model, group: string): string {
  const below = Object.keys(elements).filter((name) => name.startsWith(`${group}.`));
  const children = below.flatMap(
    (name) =>
      name
        .slice(group.length + 1)
        .split('.')
        .find((part) => part !== 'n') ?? [],
  );
  return [...new Set(children)].join(',');
}

/** How many records an array holds; an LMS that lost one on its way has a gap there. */
export function countOf({ arrays }: Model, data: ReadonlyMap<string, string>, array: string, shape: string): number {
  let count = 0;
  for (const name of data.keys()) {
    const [index, field, ...rest] = name.startsWith(`${array}.`) ? name.slice(array.length + 1).split('.') : [];
    if (rest.length === 0 && field === arrays[shape] && /^\d+$/.test(index ?? '')) count += 1;
  }
  return count;
}

/** Whether a record of an array exists. */
export const hasRecord = ({ arrays }: Model, data: ReadonlyMap<string, string>, array: string, shape: string, index: number) =>
  data.has(`${array}.${index}.${arrays[shape]}`);

/** Whether every record a name passes through exists. */
export function isThere(model: Model, data: ReadonlyMap<string, string>, { indexes }: Path): boolean {
  return indexes.every(({ array, shape, index }) => hasRecord(model, data, array, shape, index));
}

/** Whether a name leads into a record that was lost between others: content cannot know of it. */
export function isLost(model: Model, data: ReadonlyMap<string, string>, { indexes }: Path): boolean {
  return indexes.some(({ array, shape, index }) => {
    const later = [...data.keys()].some(
      (name) => name.startsWith(`${array}.`) && Number(name.slice(array.length + 1).split('.')[0]) > index,
    );
    return later && !hasRecord(model, data, array, shape, index);
  });
}

/** The model of an LMS that leaves parts of it out. */
export function without(model: Model, parts: readonly string[]): Model {
  const kept = Object.entries(model.elements).filter(([name]) => !isBelow(name, parts));
  return { ...model, elements: Object.fromEntries(kept) };
}

/** Whether a name is one of the parts, or lies below one. */
export const isBelow = (name: string, parts: readonly string[]) => parts.some((part) => name === part || name.startsWith(`${part}.`));
