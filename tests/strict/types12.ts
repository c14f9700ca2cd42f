import type { Code12 } from './errors12.ts';
import type { Data } from './model.ts';
import type { Options, Row, Violation } from './run-time.ts';
import type { Spoken } from './switchboard.ts';

export type { Violation };

/** The calls of SCORM 1.2's API (RTE 1.2, section 3.3). */
export type CallName =
  | 'LMSInitialize'
  | 'LMSFinish'
  | 'LMSGetValue'
  | 'LMSSetValue'
  | 'LMSCommit'
  | 'LMSGetLastError'
  | 'LMSGetErrorString'
  | 'LMSGetDiagnostic';
export type StrictApi12 = Readonly<Record<CallName, (...args: readonly unknown[]) => string>>;

export type Row12 = Row;
export type Options12 = Options;

/** One session of a strict SCORM 1.2 run-time. */
export interface Strict12 {
  readonly api: StrictApi12;
  /** The values of this session, committed or not. */
  readonly data: Data;
  readonly committed: Data | undefined;
  readonly calls: readonly Spoken<CallName, Code12>[];
  /** Of this session and those before it. */
  readonly violations: readonly Violation[];
  /** A new session over what was committed; the violations go along. */
  relaunch(given?: Data): Strict12;
}
