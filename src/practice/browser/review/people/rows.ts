/** A part of a long list, and how long the list is. */
export interface Portion<Row> {
  total: number;
  rows: readonly Row[];
}

/** So many rows are asked for at once. */
const size = 100;

/** The rows of a long list, fetched in portions as they come into sight. */
export class Rows<Row> {
  readonly #ask: (from: number, count: number) => Promise<Portion<Row>>;
  readonly #changed: () => void;
  readonly #portions = new Map<number, readonly Row[]>();
  readonly #asked = new Set<number>();

  /** How long the list is, as far as is known. */
  total = 0;
  /** Whether rows that are in sight could not be had. */
  hasFailed = false;

  constructor(ask: (from: number, count: number) => Promise<Portion<Row>>, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  /** The first rows, without which there is no list; rejects where they cannot be had. */
  async begin(): Promise<void> {
    this.#asked.add(0);
    const { total, rows } = await this.#ask(0, size);
    this.total = total;
    this.#portions.set(0, rows);
  }

  /** A row; nothing while it is not there yet. */
  at(index: number): Row | undefined {
    return this.#portions.get(Math.floor(index / size))?.[index % size];
  }

  /** Fetches what is missing of the rows from one to before another. */
  see(from: number, to: number): void {
    const last = Math.min(to, this.total) - 1;
    for (let portion = Math.floor(Math.max(0, from) / size); portion * size <= last; portion += 1) {
      if (!this.#asked.has(portion)) void this.#fetch(portion);
    }
  }

  /** Fetches so many rows from the first on, or all there are. */
  async all(most: number): Promise<void> {
    const missing: Promise<void>[] = [];
    for (let portion = 0; portion * size < Math.min(most, this.total); portion += 1) {
      if (!this.#asked.has(portion)) missing.push(this.#fetch(portion));
    }
    await Promise.all(missing);
  }

  async #fetch(portion: number): Promise<void> {
    this.#asked.add(portion);
    this.hasFailed = false;
    try {
      const { total, rows } = await this.#ask(portion * size, size);
      this.total = total;
      this.#portions.set(portion, rows);
    } catch (error) {
      console.error(error);
      this.#asked.delete(portion);
      this.hasFailed = true;
    }
    this.#changed();
  }
}
