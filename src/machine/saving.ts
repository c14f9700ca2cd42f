import { isClock } from '../lms/cmi.ts';
import type { Cmi, LmsPort, Progress } from '../lms/port.ts';

/** What the LMS was last known to hold, by element. */
export type Stored = Readonly<Record<string, string>>;

/** The elements that differ from what is stored; nothing where only the clock went on. */
export function changesSince(stored: Stored, wanted: Cmi): Cmi {
  const changes = wanted.filter(([element, value]) => stored[element] !== value);
  return changes.every(([element]) => isClock(element)) ? [] : changes;
}

/** What the LMS holds once the changes are stored. */
export function withChanges(stored: Stored, changes: Cmi): Stored {
  return { ...stored, ...Object.fromEntries(changes) };
}

/** Commits what changed and says what is stored then. Throws `LmsRefusal`. */
export function save(port: LmsPort, stored: Stored, progress: Progress): Stored {
  const changes = changesSince(stored, port.spell(progress));
  if (changes.length > 0) port.commit(changes);
  return withChanges(stored, changes);
}

/** Whether the LMS holds everything but the session's time. */
export const isStored = (port: LmsPort, stored: Stored, progress: Progress) => changesSince(stored, port.spell(progress)).length === 0;

/** Ends the session: with what is still to be stored and the session's time, or with nothing. Throws `LmsRefusal`. */
export function end(port: LmsPort, stored: Stored, progress: Progress | undefined): void {
  port.close(progress ? port.spell(progress).filter(([element, value]) => stored[element] !== value) : []);
}

/** What an LMS was last seen to hold. */
export interface Held {
  state: string;
  status: Progress['status'] | undefined;
  complete: boolean;
}

/** Milliseconds to wait before the next try: 1 s doubled at each failure, at most 15 s, less up to a quarter by chance. */
export function backoff(failures: number, chance: number): number {
  const wait = Math.min(1000 * 2 ** Math.max(0, failures - 1), 15_000);
  return Math.round(wait * (1 - chance / 4));
}
