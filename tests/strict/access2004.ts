import type { Code2004 } from './errors2004.ts';
import { childrenOf, countOf, hasRecord, isBelow, isKnown, isLost, isThere, pathOf, type Model, type Path } from './model.ts';
import { isTaken } from './twins2004.ts';

/** A data model as an LMS has it, with the parts it leaves out, and the values in it. */
export interface Holding2004 {
  model: Model;
  unsupported: readonly string[];
  data: ReadonlyMap<string, string>;
}

export type Reading2004 = { value: string } | { code: Code2004 };

/** What GetValue answers. */
export function read2004(holding: Holding2004, name: string): Reading2004 {
  const { model, unsupported, data } = holding;
  const path = pathOf(name);
  if (!path) return { code: name === '' ? '301' : '401' };
  if (isBelow(path.shape, unsupported)) return { code: '402' };
  if (path.keyword) return keyword2004(holding, path, name);
  const element = model.elements[path.shape];
  if (!element) return { code: '401' };
  if (element.access === 'write') return { code: '405' };
  if (isLost(model, data, path)) return { value: '' };
  if (!isThere(model, data, path)) return { code: '301' };
  const value = data.get(name) ?? element.start;
  return value === undefined ? { code: '403' } : { value };
}

/** Why SetValue refuses, or `0`. */
export function refusal2004(holding: Holding2004, name: string, value: string): Code2004 {
  const { model, unsupported, data } = holding;
  const path = pathOf(name);
  if (!path) return name === '' ? '351' : '401';
  if (isBelow(path.shape, unsupported)) return '402';
  if (path.keyword) return isKnown(model, path.shape) ? '404' : '401';
  const element = model.elements[path.shape];
  if (!element) return '401';
  if (element.access === 'read') return '404';
  const disorder = disorder2004(holding, path, name);
  if (disorder) return disorder;
  if (!element.format(value, typeOf(data, name))) return '406';
  if (element.range && !element.range(value)) return '407';
  return isTaken(data, name, value) ? '351' : '0';
}

/** The type of the interaction an element belongs to. */
const typeOf = (data: ReadonlyMap<string, string>, name: string) => data.get(name.split('.').slice(0, 3).concat('type').join('.'));

function keyword2004({ model, data }: Holding2004, path: Path, name: string): Reading2004 {
  if (path.keyword === '_version' && path.shape === 'cmi') return { value: '1.0' };
  if (!isKnown(model, path.shape)) return { code: '401' };
  if (!isThere(model, data, path)) return { code: '301' };
  if (path.keyword === '_children' && model.groups.includes(path.shape)) return { value: childrenOf(model, path.shape) };
  if (path.keyword !== '_count' || !(path.shape in model.arrays)) return { code: '301' };
  return { value: String(countOf(model, data, name.slice(0, -'._count'.length), path.shape)) };
}

/** A record comes right after the last one (351), its first field before its others, and an interaction's type third (408). */
function disorder2004({ model, data }: Holding2004, { shape, indexes }: Path, name: string): Code2004 | undefined {
  for (const { array, shape: of, index } of indexes) {
    if (hasRecord(model, data, array, of, index)) continue;
    if (index > countOf(model, data, array, of)) return '351';
    if (name !== `${array}.${index}.${model.arrays[of]}`) return '408';
  }
  const isTyped = !shape.startsWith('cmi.interactions.') || /^cmi\.interactions\.n\.(id|type)$/.test(shape);
  return isTyped || typeOf(data, name) !== undefined ? undefined : '408';
}
