import type { Data } from './model.ts';

/** Something conforming content must not do. `rule` is `error` where an error code says it all. */
export interface Violation {
  rule: string;
  code: string;
  call: string;
  why: string;
}

/** What an LMS keeps of a learner: the values last committed, and every violation so far. */
export interface Row {
  data?: Data;
  violations: readonly Violation[];
}

export interface Options {
  /** Facts the LMS gives at launch, such as the mode. */
  given?: Data;
  /** Parts of the data model this LMS does not have, such as `cmi.interactions`. */
  unsupported?: readonly string[];
  /** What an earlier session left. */
  row?: Row;
  /** Told after each commit and each violation. */
  keep?: (row: Row) => void;
}
