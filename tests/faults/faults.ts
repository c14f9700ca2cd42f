import type { Version } from '../../src/lms/api.ts';
import type { Answer, Name, Speak } from './calls.ts';
import { effects, type Effect, type Time } from './effects.ts';
import { isPart, type Part } from './elements.ts';

/** Something that is wrong with an API. What is left out does not matter: a fault of nothing but `is` meets every call. */
export interface Fault {
  is: Effect;
  call?: Name;
  part?: Part;
  /** Values longer than so many characters. */
  longer?: number;
  /** The first of the calls it meets, counted from 1, and how many it meets from there on. */
  nth?: number;
  times?: number;
  /** Seconds since the page was opened. */
  from?: number;
  until?: number;
  /** The error code of a refusal. */
  code?: string;
}

/** The faults that LMSs were seen to have, by name; each can be given a time or a number: `{ ...faults.commitFalse, nth: 3 }`. */
export const faults = {
  commitFalse: { is: 'refuses', call: 'Commit' },
  commitThrows: { is: 'throws', call: 'Commit' },
  commitNull: { is: 'saysNull', call: 'Commit' },
  commitUndefined: { is: 'saysUndefined', call: 'Commit' },
  commitSlow: { is: 'isSlow', call: 'Commit' },
  commitPretends: { is: 'pretends', call: 'Commit' },
  terminateThrows: { is: 'throws', call: 'Terminate' },
  terminatePretends: { is: 'pretends', call: 'Terminate' },
  everythingThrows: { is: 'throws' },
  everythingSlow: { is: 'isSlow' },
  booleans: { is: 'saysBooleans' },
  digits: { is: 'saysDigits' },
  numericCodes: { is: 'saysNumbers', call: 'GetLastError' },
  errorUnknown: { is: 'throws', call: 'GetLastError' },
  initializeRefused: { is: 'refuses', call: 'Initialize' },
  initializeThrows: { is: 'throws', call: 'Initialize' },
  stateUnreadable: { is: 'saysNothing', call: 'GetValue', part: 'state', code: '101' },
  stateThrows: { is: 'throws', call: 'GetValue', part: 'state' },
  stateNull: { is: 'saysNull', call: 'GetValue', part: 'state' },
  stateTooLong: { is: 'refuses', call: 'SetValue', part: 'state', longer: 60, code: '405' },
  placeRefused: { is: 'refuses', call: 'SetValue', part: 'place', code: '405' },
  scoreRefused: { is: 'refuses', call: 'SetValue', part: 'score', code: '405' },
  statusUnreadable: { is: 'saysNothing', call: 'GetValue', part: 'status' },
  modeUnreadable: { is: 'saysNothing', call: 'GetValue', part: 'mode' },
  countsMissing: { is: 'saysNothing', call: 'GetValue', part: 'counts', code: '201' },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

const questions: readonly Name[] = ['GetLastError', 'GetErrorString', 'GetDiagnostic'];

/** An API with faults; which ones, may change while it runs. A later fault is wrapped around the ones before it. */
export function faulty(speak: Speak, version: Version, present: readonly Fault[], time: Time): Speak {
  const opened = time.now();
  const met = new WeakMap<Fault, number>();
  let last = '0';

  const isMet = (fault: Fault, name: Name, args: readonly unknown[]): boolean => {
    const { call, part, longer, nth = 1, times = Infinity, from = 0, until = Infinity } = fault;
    const seconds = (time.now() - opened) / 1000;
    if (call !== undefined && call !== name) return false;
    if (part !== undefined && !isPart(args[0], part, version)) return false;
    if (longer !== undefined && String(args[1]).length <= longer) return false;
    if (seconds < from || seconds >= until) return false;
    const count = (met.get(fault) ?? 0) + 1;
    met.set(fault, count);
    return count >= nth && count < nth + times;
  };
  const spoken = (name: Name, args: readonly unknown[]): Answer => {
    const answer = speak(name, args);
    return name === 'GetLastError' ? { result: last, code: last } : answer;
  };

  return (name, args) => {
    const faultsNow = present.filter((fault) => isMet(fault, name, args));
    const layered = faultsNow.reduce<() => Answer>(
      (inner, fault) => () => effects[fault.is](inner, { name, code: fault.code ?? '101', time }),
      () => spoken(name, args),
    );
    if (questions.includes(name)) return layered();
    last = '101';
    const answer = layered();
    last = answer.code;
    return answer;
  };
}
