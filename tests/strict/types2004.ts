import type { Code2004 } from './errors2004.ts';
import type { Data } from './model.ts';
import type { Options, Row, Violation } from './run-time.ts';

/** The calls of SCORM 2004's API (RTE 4th Edition, section 3.1), with how many strings each takes. */
export const arity2004 = {
  Initialize: 1,
  Terminate: 1,
  GetValue: 1,
  SetValue: 2,
  Commit: 1,
  GetLastError: 0,
  GetErrorString: 1,
  GetDiagnostic: 1,
} as const;

export type CallName2004 = keyof typeof arity2004;
export type StrictApi2004 = Readonly<Record<CallName2004, (...args: readonly unknown[]) => string>>;

/** A call as it came, and as it was answered. */
export interface Call2004 {
  name: CallName2004;
  args: readonly unknown[];
  result: string;
  /** The error code after the call. */
  code: Code2004;
}

export type Row2004 = Row;
export type Options2004 = Options;

/** One session of a strict SCORM 2004 run-time. */
export interface Strict2004 {
  readonly api: StrictApi2004;
  /** The values of this session, committed or not. */
  readonly data: Data;
  readonly committed: Data | undefined;
  readonly calls: readonly Call2004[];
  /** Of this session and those before it. */
  readonly violations: readonly Violation[];
  /** A new session over what was committed: the same attempt where that was suspended, a new one where not. The violations go along. */
  relaunch(given?: Data): Strict2004;
}
