import { checkedElements } from '../cmi-preflight.ts';
import type { Found } from '../find.ts';
import { speechOf, type Outcome, type Speech } from './speech.ts';

/** How many characters are written: what a course in SCORM 1.2 may need. */
export const probeLength = 4000;

/** How often the former state is written back. */
const tries = 3;

/** How an LMS kept a text, and whether the learner's own stands there again. */
export interface Written {
  is: 'written';
  set: Outcome & { isDone: boolean };
  /** Whether the text came back as it was written. */
  isSame: boolean;
  commit: Outcome & { isDone: boolean };
  /** Whether the learner's state was written back, committed, and read as it was. */
  isRestored: boolean;
  /** Tries again to write it back; true once that is done. */
  restore(): boolean;
}

/** Why nothing was written: the state is not the one the session began with, or leaves no room. */
export interface Unwritten {
  is: 'unwritten';
  why: 'unsure' | 'room';
}

/**
 * Writes a text of 4,000 characters into the open session, commits it, and puts the learner's own state back, in one go: no
 * page can be closed in between. The text is the learner's state with more behind it that the player passes over, so that
 * even an LMS that dies in the middle holds every answer. `held` is the state the session began with; the mode must be normal.
 */
export function writeLms(found: Found, held: string, now: () => number): Written | Unwritten {
  const speech = speechOf(found, now);
  const { state, exit, mostState } = checkedElements[found.version];
  if (speech.get(state).value !== held) return { is: 'unwritten', why: 'unsure' };
  const probe = padded(held, mostState);
  if (probe === undefined) return { is: 'unwritten', why: 'room' };
  speech.set(exit, 'suspend');
  const set = speech.set(state, probe);
  const isSame = speech.get(state).value === probe;
  const commit = speech.commit();
  const restore = () => putBack(speech, state, held);
  return { is: 'written', set, isSame, commit, isRestored: restore(), restore };
}

/** Some LMSs forget a lost send and never send an equal value again: in between, another one is sent. */
function putBack(speech: Speech, state: string, former: string): boolean {
  for (let left = tries; left > 0; left -= 1) {
    const isSet = speech.set(state, former).isDone;
    if (isSet && speech.commit().isDone && speech.get(state).value === former) return true;
    speech.set(state, `${former}.~`);
    speech.commit();
  }
  return false;
}

const filling = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The state as a longer text: no segment of a save text starts with `~`. */
function padded(former: string, most: number): string | undefined {
  const length = Math.max(probeLength, former.length + 16);
  if (length > most) return undefined;
  const more = length - former.length - 2;
  return `${former}.~${filling.repeat(Math.ceil(more / filling.length)).slice(0, more)}`;
}
