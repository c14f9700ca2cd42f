import { describe, expect, test } from 'vitest';
import type { Version } from '../../src/lms/api.ts';
import { names12, type Name } from './calls.ts';
import { slowness } from './effects.ts';
import { elementOf } from './elements.ts';
import { faults, type Fault, type FaultName } from './faults.ts';
import type { Host } from './sending.ts';
import { newServer } from './server.ts';
import { openLms } from './unreliable.ts';

const versions: readonly Version[] = ['1.2', '2004'];

/** An LMS with faults; what a call says, or that it throws. */
function lmsWith(version: Version, present: readonly Fault[]) {
  const host: Host = { server: newServer(version) };
  const state = { now: 0 };
  const time = {
    now: () => state.now,
    block: (milliseconds: number) => {
      state.now += milliseconds;
    },
  };
  const lms = openLms(host, time, { faults: present });
  const say = (name: Name, ...args: readonly string[]): unknown => {
    const { API, API_1484_11 } = lms.api;
    try {
      return API ? API[names12[name]](...args) : API_1484_11?.[name](...args);
    } catch {
      return 'thrown';
    }
  };
  return { host, state, lms, say };
}

const last = (say: (name: Name) => unknown) => say('GetLastError');

describe.each(versions)('SCORM %s', (version) => {
  const place = elementOf('place', version);
  const score = elementOf('score', version);
  const long = 'x'.repeat(61);
  const cases: Record<FaultName, readonly [call: readonly [Name, ...string[]], says: unknown, code: unknown]> = {
    commitFalse: [['Commit', ''], 'false', '101'],
    commitThrows: [['Commit', ''], 'thrown', '101'],
    commitNull: [['Commit', ''], null, '101'],
    commitUndefined: [['Commit', ''], undefined, '0'],
    commitSlow: [['Commit', ''], 'true', '0'],
    commitPretends: [['Commit', ''], 'true', '0'],
    terminateThrows: [['Terminate', ''], 'thrown', '101'],
    terminatePretends: [['Terminate', ''], 'true', '0'],
    everythingThrows: [['SetValue', place, 'a'], 'thrown', 'thrown'],
    everythingSlow: [['SetValue', place, 'a'], 'true', '0'],
    booleans: [['SetValue', place, 'a'], true, '0'],
    digits: [['SetValue', place, 'a'], 1, '0'],
    numericCodes: [['SetValue', 'cmi.nothing', 'a'], 'false', version === '1.2' ? 201 : 401],
    errorUnknown: [['SetValue', place, 'a'], 'true', 'thrown'],
    initializeRefused: [['Initialize', ''], 'false', '101'],
    initializeThrows: [['Initialize', ''], 'thrown', '101'],
    stateUnreadable: [['GetValue', 'cmi.suspend_data'], '', '101'],
    stateThrows: [['GetValue', 'cmi.suspend_data'], 'thrown', '101'],
    stateNull: [['GetValue', 'cmi.suspend_data'], null, '101'],
    stateTooLong: [['SetValue', 'cmi.suspend_data', long], 'false', '405'],
    placeRefused: [['SetValue', place, 'a'], 'false', '405'],
    scoreRefused: [['SetValue', score, '5'], 'false', '405'],
    statusUnreadable: [['GetValue', elementOf('status', version)], '', '101'],
    modeUnreadable: [['GetValue', elementOf('mode', version)], '', '101'],
    countsMissing: [['GetValue', 'cmi.interactions._count'], '', '201'],
  };

  test.each(Object.entries(faults))('%s does what it says', (name, fault) => {
    const [call, says, code] = Object.entries(cases).find(([one]) => one === name)?.[1] ?? [['Commit', ''], 'untold', ''];
    const { say } = lmsWith(version, [fault]);
    if (call[0] !== 'Initialize') say('Initialize', '');
    expect(say(...call)).toBe(says);
    expect(last(say)).toBe(code);
  });

  test('without faults the run-time answers for itself', () => {
    const { say, host } = lmsWith(version, []);
    expect([say('Initialize', ''), say('SetValue', place, 'a'), say('Commit', ''), host.server.row?.[place]]).toEqual([
      'true',
      'true',
      'true',
      'a',
    ]);
    expect([say('GetValue', place), last(say), say('GetErrorString', '101')]).toEqual(['a', '0', expect.stringMatching(/./)]);
  });

  test('what pretends, is refused or throws does nothing; what says nothing has done it', () => {
    const landed = (fault: Fault) => {
      const { say, host } = lmsWith(version, [fault]);
      say('Initialize', '');
      say('SetValue', place, 'a');
      say('Commit', '');
      return host.server.row?.[place];
    };
    const { commitPretends, commitFalse, commitThrows, commitNull, commitUndefined, commitSlow } = faults;
    expect([commitPretends, commitFalse, commitThrows, commitNull, commitUndefined, commitSlow].map(landed)).toEqual([
      ...Array.from({ length: 4 }, () => undefined),
      'a',
      'a',
    ]);
  });

  test('a slow call takes its time, and no other does', () => {
    const { say, state } = lmsWith(version, [faults.commitSlow]);
    say('Initialize', '');
    say('SetValue', place, 'a');
    expect(state.now).toBe(0);
    say('Commit', '');
    expect(state.now).toBe(slowness);
  });

  test('a fault meets the calls it is given: by number, by time, by length', () => {
    const commits = (fault: Fault, count: number) => {
      const { say, state } = lmsWith(version, [fault]);
      say('Initialize', '');
      return Array.from({ length: count }, () => {
        state.now += 1000;
        return say('Commit', '');
      }).join();
    };
    expect(commits({ ...faults.commitFalse, nth: 2, times: 2 }, 5)).toBe('true,false,false,true,true');
    expect(commits({ ...faults.commitFalse, nth: 3 }, 5)).toBe('true,true,false,false,false');
    expect(commits({ ...faults.commitFalse, from: 2, until: 4 }, 5)).toBe('true,false,false,true,true');
    const { say } = lmsWith(version, [faults.stateTooLong]);
    say('Initialize', '');
    expect(say('SetValue', 'cmi.suspend_data', 'x'.repeat(60))).toBe('true');
    expect(say('GetValue', 'cmi.suspend_data')).toHaveLength(60);
  });

  test('faults can be switched on and off, and wrapped around each other', () => {
    const present: Fault[] = [];
    const { say } = lmsWith(version, present);
    say('Initialize', '');
    present.push(faults.commitFalse, faults.booleans, faults.numericCodes);
    expect([say('Commit', ''), last(say)]).toEqual([false, 101]);
    present.length = 0;
    expect([say('Commit', ''), last(say)]).toEqual(['true', '0']);
  });

  test('none of them is held against the content', () => {
    const all: readonly Fault[] = Object.values(faults);
    for (const fault of all) {
      const { say, lms } = lmsWith(version, [fault]);
      if (say('Initialize', '') === 'true') for (const value of ['a', 'b']) say('SetValue', place, value);
      expect(lms.violations).toEqual([]);
    }
  });
});
