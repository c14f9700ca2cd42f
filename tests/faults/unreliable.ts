import type { Data } from '../strict/model.ts';
import type { Violation } from '../strict/run-time.ts';
import { apiOf, runTime } from './calls.ts';
import type { Time } from './effects.ts';
import { elementOf } from './elements.ts';
import { faulty, type Fault } from './faults.ts';
import { habits, sending, type HabitsName, type Host } from './sending.ts';

/** What an LMS does and gives at one opening of a page. */
export interface Opening {
  habits?: HabitsName;
  /** Facts the LMS gives at launch, such as the mode. */
  given?: Data;
  /** Parts of the data model this LMS does not have. */
  unsupported?: readonly string[];
  /** What is wrong with its API; the list may change while the page is open. */
  faults?: readonly Fault[];
  /** Told after each violation and each commit. */
  keep?(violations: readonly Violation[]): void;
}

/** A session with an unreliable LMS. */
export interface Session {
  /** What the LMS's window has: `API` or `API_1484_11`. */
  api: ReturnType<typeof apiOf>;
  violations: readonly Violation[];
  /** Whether the server holds the state that the session was told last. */
  isStored(): boolean;
}

/**
 * An unreliable LMS around the strict run-time of a version.
 * 1. The run-time is filled with what the server holds.
 * 2. A commit must reach the server, and what it says then is a matter of habit.
 * 3. Faults come between all that and the content.
 */
export function openLms(host: Host, time: Time, opening: Opening = {}): Session {
  const { given = {}, unsupported = [], faults = [], keep } = opening;
  const { version, row } = host.server;
  const lms = runTime(version, {
    given,
    unsupported,
    row: { ...(row ? { data: row } : {}), violations: [] },
    keep: ({ violations }) => keep?.(violations),
  });
  const sent = sending(lms, host, habits[opening.habits ?? 'honest'], time.now);
  const state = elementOf('state', version);
  return {
    api: apiOf(version, faulty(sent, version, faults, time)),
    violations: lms.violations,
    isStored: () => (host.server.row?.[state] ?? '') === (lms.data()[state] ?? ''),
  };
}
