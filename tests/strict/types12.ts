import type { Code12 } from './errors12.ts';
import type { Data } from './launch12.ts';

/** The calls of SCORM 1.2's API (RTE 1.2, section 3.3), with how many strings each takes. */
export const arity12 = {
  LMSInitialize: 1,
  LMSFinish: 1,
  LMSGetValue: 1,
  LMSSetValue: 2,
  LMSCommit: 1,
  LMSGetLastError: 0,
  LMSGetErrorString: 1,
  LMSGetDiagnostic: 1,
} as const;

export type CallName = keyof typeof arity12;
export type StrictApi12 = Readonly<Record<CallName, (...args: readonly unknown[]) => string>>;

/** A call as it came, and as it was answered. */
export interface Call {
  name: CallName;
  args: readonly unknown[];
  result: string;
  /** The error code after the call. */
  code: Code12;
}

/** Something conforming content must not do. `rule` is `error` where an error code says it all. */
export interface Violation {
  rule: string;
  code: Code12;
  call: string;
  why: string;
}

/** What the LMS keeps of a learner: the values last committed, and every violation so far. */
export interface Row12 {
  data?: Data;
  violations: readonly Violation[];
}

export interface Options12 {
  /** Facts the LMS gives at launch, such as `cmi.core.lesson_mode`. */
  given?: Data;
  /** Parts of the data model this LMS does not have, such as `cmi.interactions`. */
  unsupported?: readonly string[];
  /** What an earlier session left. */
  row?: Row12;
  /** Told after each commit and each violation. */
  keep?: (row: Row12) => void;
}

/** One session of a strict SCORM 1.2 run-time. */
export interface Strict12 {
  readonly api: StrictApi12;
  /** The values of this session, committed or not. */
  readonly data: Data;
  readonly committed: Data | undefined;
  readonly calls: readonly Call[];
  /** Of this session and those before it. */
  readonly violations: readonly Violation[];
  /** A new session over what was committed; the violations go along. */
  relaunch(given?: Data): Strict12;
}
