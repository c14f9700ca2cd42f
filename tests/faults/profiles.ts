import type { Storing } from './device.ts';
import { faults, type Fault } from './faults.ts';
import type { HabitsName } from './sending.ts';
import type { Condition } from './server.ts';

/** One launch of a journey. Times are in seconds since it began. */
export interface Plan {
  /** The device it is on; always the same one where left out. */
  device?: 'phone';
  faults?: readonly Fault[];
  /** A time in which the server is not what it should be; up to the end of the launch where `until` is left out. */
  outage?: { is: Condition; from: number; until?: number };
  /** How late the API appears. */
  late?: number;
  mode?: 'review';
  storing?: Storing;
  /** The browser's storage was cleared since the launch before. */
  cleared?: true;
  /** The device's clock is set by so many days. */
  jump?: { at: number; days: number };
  /** How the page ends: told of it, hidden and then killed, or killed at any moment. */
  end?: 'closed' | 'hidden' | 'killed';
  /** The course is open in a second tab as well. */
  twice?: true;
}

/** What goes wrong over the three launches of a journey: a launch, an interruption, a relaunch. */
export interface Profile {
  habits?: HabitsName;
  /** Parts of the data model the LMS does not have. */
  unsupported?: readonly string[];
  first?: Plan;
  second?: Plan;
  third?: Plan;
}

const [from, until] = [5, 45];
const all = (...present: readonly Fault[]): Profile => ({
  first: { faults: present },
  second: { faults: present },
  third: { faults: present },
});
const during = (fault: Fault): Plan => ({ faults: [{ ...fault, from, until }] });
const without = (is: Condition): Plan => ({ outage: { is, from } });
const back = (is: Condition): Plan => ({ outage: { is, from, until } });

/** Everything that LMSs, networks, browsers and learners were seen to do to a course. */
export const profiles = {
  'a sound LMS': {},
  'commits fail for a while': { second: during(faults.commitFalse) },
  'every launch begins with three failed commits': all({ ...faults.commitFalse, times: 3 }),
  'commits throw for a while': { second: during(faults.commitThrows) },
  'commits say null for a while': { second: during(faults.commitNull) },
  'commits say nothing although they store': { second: { faults: [faults.commitUndefined] } },
  'everything throws for a while': { second: during(faults.everythingThrows) },
  'the error code cannot be asked for': { second: { faults: [{ ...faults.commitFalse, from, until }, faults.errorUnknown] } },
  'error codes are numbers': { second: { faults: [{ ...faults.commitFalse, from, until }, faults.numericCodes] } },
  'booleans for strings': all(faults.booleans),
  'digits for strings': all(faults.digits),
  'commits take 3 s': { second: { faults: [faults.commitSlow] } },
  'every call takes 3 s at first': { second: { faults: [{ ...faults.everythingSlow, times: 12 }] } },
  'offline, the LMS says so, back after 40 s': { second: back('offline') },
  'offline to the end, the LMS says so': { second: without('offline') },
  'Moodle offline, back after 40 s': { habits: 'moodle', second: back('offline') },
  'Moodle offline to the end': { habits: 'moodle', second: without('offline') },
  'Moodle offline to the end, killed': { habits: 'moodle', second: { ...without('offline'), end: 'killed' } },
  'Moodle offline from the very first commit': { habits: 'moodle', first: { outage: { is: 'offline', from: 0, until: 20 } } },
  'Moodle offline at the first launch to its end': { habits: 'moodle', first: { outage: { is: 'offline', from: 0 } } },
  'Moodle offline three times': {
    habits: 'moodle',
    first: back('offline'),
    second: back('offline'),
    third: { outage: { is: 'offline', from: 0, until: 8 } },
  },
  'nobody answers, the LMS says true': { habits: 'hopeful', second: { outage: { is: 'hanging', from, until } } },
  'HTTP 500, Moodle forgets, back after 40 s': { habits: 'moodle', second: back('broken') },
  'HTTP 500 to the end, the LMS says true': { habits: 'hopeful', second: without('broken') },
  'a login page, back after 40 s': { habits: 'moodle', second: back('login') },
  'a login page to the end, the LMS says true': { habits: 'hopeful', second: without('login') },
  'the session expires, Moodle': { habits: 'moodle', second: { outage: { is: 'expired', from: 15 } } },
  'the session expires, the page is killed': { second: { outage: { is: 'expired', from: 15 }, end: 'killed' } },
  'a liar, reachable, for a while': { habits: 'moodle', second: back('forgetful') },
  'a liar, reachable, to the end': { second: without('forgetful') },
  'a liar at the end of the session': {
    second: { faults: [faults.commitPretends, faults.terminatePretends].map((one) => ({ ...one, from })) },
  },
  'Initialize is refused': { second: { faults: [faults.initializeRefused] } },
  'Initialize throws': { second: { faults: [faults.initializeThrows] } },
  'the state cannot be read once': { second: { faults: [{ ...faults.stateUnreadable, times: 1 }] } },
  'the state cannot be read': { second: { faults: [faults.stateUnreadable] } },
  'reading the state throws': { second: { faults: [faults.stateThrows] } },
  'the state is null': { second: { faults: [faults.stateNull] } },
  'status and mode cannot be read': { second: { faults: [faults.statusUnreadable, faults.modeUnreadable] } },
  'the API appears after 4 s': { second: { late: 4 } },
  'the API appears too late': { second: { late: 30 } },
  'a long state is refused': { second: { faults: [faults.stateTooLong] } },
  'the place is refused': all(faults.placeRefused),
  'the score is refused': all(faults.scoreRefused),
  'no interactions, no objectives': { unsupported: ['cmi.interactions', 'cmi.objectives'] },
  'nothing is counted': all(faults.countsMissing),
  'storage full, offline to the end': { second: { ...without('offline'), storing: 'full' } },
  'storage blocked, offline to the end': { second: { ...without('offline'), storing: 'blocked' }, third: { storing: 'blocked' } },
  'storage cleared after an outage': { habits: 'moodle', second: without('offline'), third: { cleared: true } },
  'storage cleared before every launch': { second: { cleared: true }, third: { cleared: true } },
  'a day ahead in the middle': { second: { ...back('offline'), jump: { at: 10, days: 1 } } },
  'a day back in the middle': { habits: 'moodle', second: { ...without('offline'), jump: { at: 10, days: -1 } } },
  'Terminate throws': all(faults.terminateThrows),
  'killed at any moment': { first: { end: 'killed' }, second: { end: 'killed' } },
  'hidden, then killed': { first: { end: 'hidden' }, second: { end: 'hidden' } },
  'two tabs': { second: { twice: true } },
  'two tabs, Moodle offline': { habits: 'moodle', second: { ...back('offline'), twice: true } },
  'review mode': { second: { mode: 'review' } },
  'another device after an outage': { habits: 'moodle', second: without('offline'), third: { device: 'phone' } },
  'another device in between': { habits: 'moodle', first: without('offline'), second: { device: 'phone' } },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
