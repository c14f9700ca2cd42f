import type { Code12 } from './errors12.ts';
import type { Data } from './model.ts';
import type { Options, Row, Violation } from './run-time.ts';

export type { Violation };

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

export type Row12 = Row;
export type Options12 = Options;

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
