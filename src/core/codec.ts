/** The 64 characters of a save text, all of them safe in SCORM's CMIString4096. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Thrown while reading a text that no codec wrote. */
export class UnreadableSave extends Error {
  override name = 'UnreadableSave';
}

/** A text being read from left to right. */
export interface Source {
  /** The next characters; throws `UnreadableSave` when there are fewer. */
  take(count: number): string;
  /** All that is left. */
  rest(): string;
  done(): boolean;
}

/** Writes a value as text and reads it back; `longest` is the most characters any value takes. */
export interface Codec<T> {
  write(value: T): string;
  read(source: Source): T;
  longest: number;
}

export function sourceOf(text: string): Source {
  let at = 0;
  return {
    take(count) {
      if (at + count > text.length) throw new UnreadableSave('the text ends too early');
      at += count;
      return text.slice(at - count, at);
    },
    rest() {
      const from = at;
      at = text.length;
      return text.slice(from);
    },
    done: () => at >= text.length,
  };
}

/** Reads a whole text; throws `UnreadableSave` when it is too short, too long or foreign. */
export function decode<T>(codec: Codec<T>, text: string): T {
  const source = sourceOf(text);
  const value = codec.read(source);
  if (!source.done()) throw new UnreadableSave('the text goes on after its end');
  return value;
}

/** A whole number from 0 to `max`. */
export function int(max: number): Codec<number> {
  const width = widthOf(max);
  return {
    write(value) {
      if (!Number.isInteger(value) || value < 0 || value > max) throw new RangeError(`${value} is not in 0…${max}`);
      let text = '';
      for (let rest = value, place = 0; place < width; place += 1, rest = Math.floor(rest / 64)) {
        text = digits.charAt(rest % 64) + text;
      }
      return text;
    },
    read(source) {
      let value = 0;
      for (const character of source.take(width)) {
        const digit = digits.indexOf(character);
        if (digit < 0) throw new UnreadableSave(`“${character}” is not a digit of a save text`);
        value = value * 64 + digit;
      }
      if (value > max) throw new UnreadableSave(`${value} is more than ${max}`);
      return value;
    },
    longest: width,
  };
}

/** The same value under another type. */
export function mapped<T, U>(codec: Codec<T>, to: (value: T) => U, from: (value: U) => T): Codec<U> {
  return { write: (value) => codec.write(from(value)), read: (source) => to(codec.read(source)), longest: codec.longest };
}

export const flag: Codec<boolean> = mapped(
  int(1),
  (bit) => bit === 1,
  (on) => (on ? 1 : 0),
);

/** One of a few words. */
export function word<const W extends string>(words: readonly W[]): Codec<W> {
  return mapped(
    int(words.length - 1),
    (at) => words[at] ?? unreadable(`there is no word ${at}`),
    (value) => words.indexOf(value),
  );
}

/** Nothing, or a value. */
export function option<T>(codec: Codec<T>): Codec<T | undefined> {
  return {
    write: (value) => (value === undefined ? 'A' : `B${codec.write(value)}`),
    read: (source) => (flag.read(source) ? codec.read(source) : undefined),
    longest: 1 + codec.longest,
  };
}

/** Named values, one after the other. */
export function record<T extends object>(fields: { readonly [K in keyof T]: Codec<T[K]> }): Codec<T> {
  const names = keysOf(fields);
  return {
    write: (value) => names.map((name) => fields[name].write(value[name])).join(''),
    read(source) {
      const value: Partial<T> = {};
      for (const name of names) value[name] = fields[name].read(source);
      return isWhole(value, names) ? value : unreadable('a field is missing');
    },
    longest: names.reduce((sum, name) => sum + fields[name].longest, 0),
  };
}

function keysOf<T extends object>(of: T): readonly (keyof T)[] {
  const names: (keyof T)[] = [];
  for (const name in of) names.push(name);
  return names;
}

function isWhole<T extends object>(value: Partial<T>, names: readonly (keyof T)[]): value is T {
  return names.every((name) => name in value);
}

function widthOf(max: number): number {
  let width = 1;
  for (let room = 64; room <= max; room *= 64) width += 1;
  return width;
}

/** Refuses what is being read. */
export function unreadable(why: string): never {
  throw new UnreadableSave(why);
}

/** The answer of a slide that asks for nothing. */
export const nothing: Codec<null> = { write: () => '', read: () => null, longest: 0 };
