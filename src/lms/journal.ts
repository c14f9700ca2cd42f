import type { Shelf } from './local.ts';
import type { Decision } from './port.ts';

/** What this device keeps of a learner until the LMS is seen to hold it. */
export interface Entry {
  /** The save text. */
  state: string;
  /** The save text the LMS held when the session began or was last known to have stored one. */
  base: string;
  /** Whether the LMS said it stored this, and could be reached then. Only the next launch proves it. */
  confirmed: boolean;
  /** Decisions the LMS had not confirmed, with their times. */
  decisions: readonly Decision[];
}

/** The device's own record of one learner in one course. None of its functions throws. */
export interface Journal {
  /** What is kept beyond a save text that the LMS holds, as it was written; nothing where that is all. */
  beyond(state: string): string | undefined;
  /** Whether the entry is kept now: storage may be full or blocked. */
  write(entry: Entry): boolean;
}

/** A journal on a shelf; `learner` is the LMS's id of the learner. */
export function journal(shelf: Shelf, course: string, learner: string): Journal {
  const key = `parley/${course}/journal/${learner}`;
  return {
    beyond(state) {
      try {
        const kept = shelf.getItem(key);
        if (kept === null) return undefined;
        if (!kept.startsWith(beginning(state))) return kept;
        shelf.removeItem(key);
      } catch {
        return undefined;
      }
      return undefined;
    },
    write({ state, base, confirmed, decisions }) {
      try {
        shelf.setItem(key, `${beginning(state)}${JSON.stringify([base, confirmed, decisions]).slice(1)}`);
        return true;
      } catch {
        return false;
      }
    },
  };
}

const beginning = (state: string) => `[${JSON.stringify(state)},`;
