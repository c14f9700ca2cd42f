import type { Code2004 } from './errors2004.ts';
import type { Data } from './model.ts';
import type { Options, Row, Violation } from './run-time.ts';
import type { Spoken } from './switchboard.ts';

/** The calls of SCORM 2004's API (RTE 4th Edition, section 3.1). */
export type CallName2004 =
  'Initialize' | 'Terminate' | 'GetValue' | 'SetValue' | 'Commit' | 'GetLastError' | 'GetErrorString' | 'GetDiagnostic';
export type StrictApi2004 = Readonly<Record<CallName2004, (...args: readonly unknown[]) => string>>;

export type Row2004 = Row;
export type Options2004 = Options;

/** One session of a strict SCORM 2004 run-time. */
export interface Strict2004 {
  readonly api: StrictApi2004;
  /** The values of this session, committed or not. */
  readonly data: Data;
  readonly committed: Data | undefined;
  readonly calls: readonly Spoken<CallName2004, Code2004>[];
  /** Of this session and those before it. */
  readonly violations: readonly Violation[];
  /** A new session over what was committed: the same attempt where that was suspended, a new one where not. The violations go along. */
  relaunch(given?: Data): Strict2004;
}
