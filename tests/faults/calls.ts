import type { Version } from '../../src/lms/api.ts';
import { strict12 } from '../lms/strict12.ts';
import type { Data } from '../strict/model.ts';
import type { Options, Violation } from '../strict/run-time.ts';
import { strict2004 } from '../strict/strict2004.ts';
import type { CallName } from '../strict/types12.ts';
import type { CallName2004 } from '../strict/types2004.ts';

/** The functions of both versions' APIs, as SCORM 2004 calls them. */
export type Name = CallName2004;

/** What a call says, and the error code it leaves. */
export interface Answer {
  result: unknown;
  code: string;
}

export type Speak = (name: Name, args: readonly unknown[]) => Answer;

/** A strict run-time of either version. */
export interface RunTime {
  speak: Speak;
  /** The values of the session, sent or not. */
  data(): Data;
  violations: readonly Violation[];
}

/** The functions of SCORM 1.2, by their names in 2004. */
export const names12 = {
  Initialize: 'LMSInitialize',
  Terminate: 'LMSFinish',
  GetValue: 'LMSGetValue',
  SetValue: 'LMSSetValue',
  Commit: 'LMSCommit',
  GetLastError: 'LMSGetLastError',
  GetErrorString: 'LMSGetErrorString',
  GetDiagnostic: 'LMSGetDiagnostic',
} as const satisfies Record<Name, CallName>;

/** The strict run-time of a version. */
export function runTime(version: Version, options: Options): RunTime {
  if (version === '2004') {
    const lms = strict2004(options);
    const speak: Speak = (name, args) => ({ result: lms.api[name](...args), code: lms.calls.at(-1)?.code ?? '0' });
    return { speak, data: () => lms.data, violations: lms.violations };
  }
  const lms = strict12(options);
  const speak: Speak = (name, args) => ({ result: lms.api[names12[name]](...args), code: lms.calls.at(-1)?.code ?? '0' });
  return { speak, data: () => lms.data, violations: lms.violations };
}

type Say = (...args: readonly unknown[]) => unknown;

/** What a window must have to be an LMS's: the API object of the version. */
export function apiOf(version: Version, speak: Speak): { API?: Record<CallName, Say>; API_1484_11?: Record<Name, Say> } {
  const say =
    (name: Name): Say =>
    (...args) =>
      speak(name, args).result;
  const api = {
    Initialize: say('Initialize'),
    Terminate: say('Terminate'),
    GetValue: say('GetValue'),
    SetValue: say('SetValue'),
    Commit: say('Commit'),
    GetLastError: say('GetLastError'),
    GetErrorString: say('GetErrorString'),
    GetDiagnostic: say('GetDiagnostic'),
  };
  if (version === '2004') return { API_1484_11: api };
  return {
    API: {
      LMSInitialize: api.Initialize,
      LMSFinish: api.Terminate,
      LMSGetValue: api.GetValue,
      LMSSetValue: api.SetValue,
      LMSCommit: api.Commit,
      LMSGetLastError: api.GetLastError,
      LMSGetErrorString: api.GetErrorString,
      LMSGetDiagnostic: api.GetDiagnostic,
    },
  };
}
