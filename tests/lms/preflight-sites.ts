import type { Api12, Api2004, Version } from '../../src/lms/api.ts';
import type { Found } from '../../src/lms/find.ts';
import type { LmsPort } from '../../src/lms/port.ts';
import { scorm12 } from '../../src/lms/scorm12.ts';
import { scorm2004 } from '../../src/lms/scorm2004.ts';
import type { Data } from '../strict/model.ts';
import type { Options, Violation } from '../strict/run-time.ts';
import { strict2004 } from '../strict/strict2004.ts';
import type { Strict2004 } from '../strict/types2004.ts';
import type { Strict12 } from '../strict/types12.ts';
import { strict12 } from './strict12.ts';

/** A strict LMS of either version, as a check meets it. */
export interface CheckedLms {
  found: Found;
  port: LmsPort;
  /** The values of this session, and those an LMS would still have after a power cut. */
  data(): Data;
  committed(): Data | undefined;
  violations: readonly Violation[];
  /** The elements that were set, in order. */
  set(): readonly string[];
  relaunch(given?: Data): CheckedLms;
}

/** What a faulty LMS does instead of what it was asked; calls are told by SCORM 2004's names. */
export type Fault = (call: 'GetValue' | 'SetValue' | 'Commit', given: readonly string[], right: () => unknown) => unknown;

const faultless: Fault = (_, __, right) => right();

export const versions: readonly Version[] = ['1.2', '2004'];

/** A first launch. */
export const lmsOf = (version: Version, options: Options = {}, fault: Fault = faultless): CheckedLms =>
  version === '1.2' ? on12(strict12(options), fault) : on2004(strict2004(options), fault);

function on12(lms: Strict12, fault: Fault): CheckedLms {
  const api: Api12 = {
    ...lms.api,
    LMSGetValue: (name) => fault('GetValue', [name], () => lms.api.LMSGetValue(name)),
    LMSSetValue: (name, value) => fault('SetValue', [name, value], () => lms.api.LMSSetValue(name, value)),
    LMSCommit: () => fault('Commit', [], () => lms.api.LMSCommit('')),
  };
  return {
    ...watched(lms),
    found: { version: '1.2', api },
    port: scorm12(lms.api),
    set: () => lms.calls.filter(({ name }) => name === 'LMSSetValue').map(({ args }) => String(args[0])),
    relaunch: (given) => on12(lms.relaunch(given), fault),
  };
}

function on2004(lms: Strict2004, fault: Fault): CheckedLms {
  const api: Api2004 = {
    ...lms.api,
    GetValue: (name) => fault('GetValue', [name], () => lms.api.GetValue(name)),
    SetValue: (name, value) => fault('SetValue', [name, value], () => lms.api.SetValue(name, value)),
    Commit: () => fault('Commit', [], () => lms.api.Commit('')),
  };
  return {
    ...watched(lms),
    found: { version: '2004', api },
    port: scorm2004(lms.api),
    set: () => lms.calls.filter(({ name }) => name === 'SetValue').map(({ args }) => String(args[0])),
    relaunch: (given) => on2004(lms.relaunch(given), fault),
  };
}

const watched = (lms: Strict12 | Strict2004) => ({
  data: () => lms.data,
  committed: () => lms.committed,
  violations: lms.violations,
});
