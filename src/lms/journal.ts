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
  /** Lays an entry aside, as it was written, where the next one does not overwrite it. */
  setAside(written: string): void;
  /** What was laid aside; it is gone from there then. */
  takeAside(): string | undefined;
}

/** Where a journal lies on a shelf, what was laid aside, and what no LMS is told; `place` names learner and package. */
export const keysOf = (place: string) => ({ key: `${place}/journal`, aside: `${place}/aside`, secret: `${place}/private` });

/** A journal on a shelf; `place` names learner and package. */
export function journal(shelf: Shelf, place: string): Journal {
  const { key, aside } = keysOf(place);
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
    setAside(written) {
      try {
        shelf.setItem(aside, written);
      } catch {
        return;
      }
    },
    takeAside() {
      try {
        const written = shelf.getItem(aside) ?? undefined;
        shelf.removeItem(aside);
        return written;
      } catch {
        return undefined;
      }
    },
  };
}

const beginning = (state: string) => `[${JSON.stringify(state)},`;
