import { isFields, isSame, isWords, type Fields } from './values.ts';
import { itemOf, meaningOf, type Item } from './fields.ts';

/** One thing that is different in a slide. `resets` tells whether a saved answer cannot survive it. */
export interface Part {
  what: 'text' | 'picture' | 'recording' | 'face' | 'added' | 'removed' | 'order' | 'right' | 'home' | 'reply' | 'value';
  /** What was added, removed or turned. */
  item?: Item;
  /** Which one, by its id. */
  name?: string;
  field?: string;
  from?: string;
  to?: string;
  resets: boolean;
}

/** Where a value stands: the type of its slide, its fields from the nearest thing with an id, and the ids on the way. */
interface Place {
  type: string;
  fields: readonly string[];
  item?: Item;
  ids: readonly string[];
}

/** All that is different between two versions of a slide of one type. */
export const partsChanged = (old: unknown, now: unknown): readonly Part[] => compared({ type: typeOf(old), fields: [], ids: [] }, old, now);

function compared(place: Place, old: unknown, now: unknown): readonly Part[] {
  if (isSame(old, now)) return [];
  const field = place.fields.join('.');
  const meaning = meaningOf(place.type, field, place.item);
  if (meaning === 'none') return [];
  const sample = old ?? now;
  const name = place.ids.join('/');
  const value: Part = { what: 'value', field, name, from: told(old), to: told(now), resets: meaning === 'rule' };
  if (meaning === 'picture' || meaning === 'face') return sightChanged(meaning, place, old, now);
  if (meaning === 'right' && typeof sample === 'boolean') return [{ what: 'right', name: place.ids.slice(0, -1).join('/'), resets: true }];
  if (meaning === 'home') return [{ what: 'home', name, resets: true }];
  if (meaning === 'reply') return [{ what: 'reply', name, resets: true }];
  if (meaning === 'look') return [{ what: 'face', resets: false }];
  if (meaning === 'recording') return [{ what: 'recording', resets: false }];
  if (meaning === 'value' || meaning === 'rule') return [value];
  if (isWords(sample) || typeof sample === 'string') return [{ what: 'text', resets: false }];
  if (Array.isArray(sample)) return listChanged(place, listOf(old), listOf(now));
  return isFields(sample) ? fieldsChanged(place, fieldsOf(old), fieldsOf(now)) : [value];
}

function fieldsChanged(place: Place, old: Fields, now: Fields): readonly Part[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.flatMap((name) => compared({ ...place, fields: [...place.fields, name] }, old[name], now[name]));
}

/** A picture or a face counts once, whatever of it changed; what is said in it and of it are texts. */
function sightChanged(what: 'picture' | 'face', place: Place, old: unknown, now: unknown): readonly Part[] {
  const whole: readonly Part[] = [{ what, resets: false }];
  if (!isFields(old) || !isFields(now)) return whole;
  const parts = fieldsChanged({ ...place, fields: [] }, old, now);
  const texts = parts.filter((part) => part.what === 'text');
  return texts.length === parts.length ? texts : [...whole, ...texts];
}

function listChanged(place: Place, old: readonly unknown[], now: readonly unknown[]): readonly Part[] {
  const item = itemOf(place.type, place.fields.at(-1) ?? '');
  const at = (name: string): Place => ({ type: place.type, fields: [], item, ids: [...place.ids, name] });
  const named = [...old, ...now].every((one) => idOf(one) !== undefined);
  return named ? namedChanged(item, at, old, now) : unnamedChanged(item, at, old, now);
}

/** Things with ids are compared with themselves, wherever they stand. */
function namedChanged(item: Item, at: (name: string) => Place, old: readonly unknown[], now: readonly unknown[]): readonly Part[] {
  const { resets } = item;
  const [before, after] = [old, now].map((list) => list.flatMap((one) => idOf(one) ?? []));
  if (!before || !after) return [];
  const come = after.filter((name) => !before.includes(name)).map((name): Part => ({ what: 'added', item, name, resets }));
  const gone = before.filter((name) => !after.includes(name)).map((name): Part => ({ what: 'removed', item, name, resets }));
  const stays = before.filter((name) => after.includes(name));
  const isTurned = after.filter((name) => before.includes(name)).some((name, index) => name !== stays[index]);
  const kept = stays.flatMap((name) => compared(at(name), old[before.indexOf(name)], now[after.indexOf(name)]));
  return [...come, ...gone, ...(isTurned ? [{ what: 'order' as const, item, resets }] : []), ...kept];
}

/** Things without ids are known by their places, counted from both ends. */
function unnamedChanged(item: Item, at: (name: string) => Place, old: readonly unknown[], now: readonly unknown[]): readonly Part[] {
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && isSame(old[first], now[first])) first += 1;
  let last = 0;
  while (last < shorter - first && isSame(old.at(-1 - last), now.at(-1 - last))) last += 1;
  const more = Math.abs(now.length - old.length);
  const part: Part = { what: now.length > old.length ? 'added' : 'removed', item, resets: item.resets };
  const places = Array.from({ length: shorter - first - last }, (_, index) => first + index);
  return [
    ...Array.from({ length: more }, () => part),
    ...places.flatMap((index) => compared(at(String(index + 1)), old[index], now[index])),
  ];
}

const typeOf = (value: unknown) => (isFields(value) && typeof value['type'] === 'string' ? value['type'] : '');
const idOf = (value: unknown) => (isFields(value) && typeof value['id'] === 'string' ? value['id'] : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** A value as an author writes it; nothing is a dash. */
function told(value: unknown): string {
  if (value === undefined) return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
