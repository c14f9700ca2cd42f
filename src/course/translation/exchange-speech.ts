import { valueAt } from '../check-values.ts';
import type { Path } from '../place.ts';

/** Who says a text to whom, by their ids, and how. */
export interface Speech {
  by: string;
  to?: string;
  /** The mood and the tone in the source language. */
  how: readonly string[];
  /** The reply that it answers. */
  after?: string;
}

const spoken = ['says', 'tone', 'text'];

/** Who says the text at a path of a slide, where somebody says it: in a talk, in an example, or beside a picture. */
export function speechAt(slide: unknown, path: Path): Speech | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string' || !spoken.includes(last)) return undefined;
  const parents = path.map((_, at) => path.slice(0, path.length - 1 - at));
  const here = valueAt(slide, parents[0] ?? []);
  const [customer, advisor] = [wordAt(slide, 'customer'), wordAt(slide, 'advisor')];
  if (last === 'text')
    return path.includes('replies') && advisor ? { by: advisor, how: [], ...(customer ? { to: customer } : {}) } : undefined;
  const named = parents.map((parent) => wordAt(valueAt(slide, parent), 'person')).find((person) => person !== undefined);
  const by = path.includes('reaction') ? customer : (named ?? customer);
  if (!by) return undefined;
  const to = path[0] === 'scenes' || path[0] === 'endings' ? advisor : undefined;
  const after = path.includes('reaction') ? wordAt(valueAt(slide, parents[1] ?? []), 'text') : undefined;
  return {
    by,
    how: ['mood', 'tone'].flatMap((name) => (name === last ? [] : (wordAt(here, name) ?? []))),
    ...(to && to !== by ? { to } : {}),
    ...(after ? { after } : {}),
  };
}

function wordAt(value: unknown, name: string): string | undefined {
  const word = valueAt(value, [name]);
  return typeof word === 'string' ? word : undefined;
}
