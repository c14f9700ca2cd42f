import { int, unreadable, type Codec } from './codec.ts';

/** At most `most` values, in order. */
export function list<T>(of: Codec<T>, most: number): Codec<readonly T[]> {
  const length = int(most);
  return {
    write: (values) => length.write(values.length) + values.map((value) => of.write(value)).join(''),
    read: (source) => Array.from({ length: length.read(source) }, () => of.read(source)),
    longest: length.longest + most * of.longest,
  };
}

/** Which of `count` things, as ascending positions: six of them in a character. */
export function subset(count: number): Codec<readonly number[]> {
  const cells = Math.ceil(count / 6);
  const cell = int(63);
  return {
    write(marked) {
      if (marked.some((one) => one < 0 || one >= count)) throw new RangeError(`a position is not in 0…${count - 1}`);
      return Array.from({ length: cells }, (_, at) =>
        cell.write(marked.reduce((bits, one) => (Math.floor(one / 6) === at ? bits | (1 << (one % 6)) : bits), 0)),
      ).join('');
    },
    read(source) {
      const bits = Array.from({ length: cells }, () => cell.read(source));
      const marked = bits.flatMap((value, at) => [0, 1, 2, 3, 4, 5].filter((bit) => value & (1 << bit)).map((bit) => at * 6 + bit));
      return marked.every((one) => one < count) ? marked : unreadable(`a position is not in 0…${count - 1}`);
    },
    longest: cells,
  };
}

/** Exactly `count` values, in order. */
export function times<T>(of: Codec<T>, count: number): Codec<readonly T[]> {
  return {
    write(values) {
      if (values.length !== count) throw new RangeError(`${values.length} values are not ${count}`);
      return values.map((value) => of.write(value)).join('');
    },
    read: (source) => Array.from({ length: count }, () => of.read(source)),
    longest: count * of.longest,
  };
}

/** Exactly `count` digits below `base`, as many of them in a character as fit. */
export function packed(base: number, count: number): Codec<readonly number[]> {
  const room = Math.max(1, Math.floor(Math.log(64) / Math.log(base) + 1e-9));
  const sizes = Array.from({ length: Math.ceil(count / room) }, (_, at) => Math.min(room, count - at * room));
  const cell = (size: number) => int(base ** size - 1);
  return {
    write(values) {
      if (values.length !== count || values.some((one) => !Number.isInteger(one) || one < 0 || one >= base))
        throw new RangeError(`not ${count} digits below ${base}`);
      return sizes
        .map((size, at) => cell(size).write(values.slice(at * room, at * room + size).reduce((sum, one) => sum * base + one, 0)))
        .join('');
    },
    read: (source) =>
      sizes.flatMap((size) => {
        const value = cell(size).read(source);
        return Array.from({ length: size }, (_, place) => Math.floor(value / base ** (size - 1 - place)) % base);
      }),
    longest: sizes.reduce((sum, size) => sum + cell(size).longest, 0),
  };
}

/** `length` different positions of `count` things, in an order that matters. */
export function arrangement(count: number, length = count): Codec<readonly number[]> {
  const positions = times(int(Math.max(0, count - 1)), length);
  return checked(positions, (order) => new Set(order).size === order.length, 'a position stands twice');
}

/** The values that hold together; others are not read. */
export function checked<T>(codec: Codec<T>, holds: (value: T) => boolean, why: string): Codec<T> {
  return {
    ...codec,
    read(source) {
      const value = codec.read(source);
      return holds(value) ? value : unreadable(why);
    },
  };
}
