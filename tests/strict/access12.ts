import type { Code12 } from './errors12.ts';
import { childrenOf, countOf, hasRecord, isBelow, isKnown, isLost, isThere, pathOf, type Model, type Path } from './model.ts';

/** A data model as an LMS has it, with the parts it leaves out, and the values in it. */
export interface Holding {
  model: Model;
  unsupported: readonly string[];
  data: ReadonlyMap<string, string>;
}

export type Reading = { value: string } | { code: Code12 };

/** What LMSGetValue answers. */
export function read12(holding: Holding, name: string): Reading {
  const { model, unsupported, data } = holding;
  const path = pathOf(name);
  if (!path) return { code: '201' };
  if (isBelow(name, unsupported)) return { code: '401' };
  if (path.keyword) return keyword12(holding, path, name);
  const element = model.elements[path.shape];
  if (!element) return { code: '201' };
  if (element.access === 'write') return { code: '404' };
  if (isLost(model, data, path)) return { value: '' };
  if (!isThere(model, data, path)) return { code: '201' };
  return { value: data.get(name) ?? '' };
}

/** Why LMSSetValue refuses, or `0`. */
export function refusal12(holding: Holding, name: string, value: string): Code12 {
  const { model, unsupported, data } = holding;
  const path = pathOf(name);
  if (!path) return '201';
  if (isBelow(name, unsupported)) return '401';
  if (path.keyword) return isKnown(model, path.shape) ? '402' : '201';
  const element = model.elements[path.shape];
  if (!element) return '201';
  if (element.access === 'read') return '403';
  if (!isInOrder(holding, path, name)) return '201';
  const record = /^cmi\.interactions\.\d+/.exec(name)?.[0];
  const type = record ? data.get(`${record}.type`) : undefined;
  return element.format(value, type) ? '0' : '405';
}

function keyword12({ model, data }: Holding, path: Path, name: string): Reading {
  if (!isKnown(model, path.shape)) return { code: '201' };
  if (!isThere(model, data, path)) return { code: '201' };
  if (path.keyword === '_version') return path.shape === 'cmi' ? { value: '3.4' } : { code: '201' };
  if (path.keyword === '_children') {
    return model.groups.includes(path.shape) ? { value: childrenOf(model, path.shape) } : { code: '202' };
  }
  if (path.keyword !== '_count') return { code: '201' };
  const array = name.slice(0, -'._count'.length);
  return path.shape in model.arrays ? { value: String(countOf(model, data, array, path.shape)) } : { code: '203' };
}

/** Whether a value may be set now: in a record that exists, or as the first field of the next one. */
function isInOrder({ model, data }: Holding, { indexes }: Path, name: string): boolean {
  return indexes.every(({ array, shape, index }) => {
    if (hasRecord(model, data, array, shape, index)) return true;
    return index <= countOf(model, data, array, shape) && name === `${array}.${index}.${model.arrays[shape]}`;
  });
}
