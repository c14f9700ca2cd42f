import type { Message } from '../core/kind.ts';
import { begin } from '../course/journey.ts';
import type { Outline } from '../course/outline.ts';
import { readSave, type Restored } from '../course/save.ts';
import type { Decision, Launch } from '../lms/port.ts';
import type { Situation } from './situation.ts';

/** Where a learner goes on, and what must be said about it. */
export interface Resumed {
  situation: Situation;
  notices: readonly Message[];
}

/** What is known of a learner, and what must be said about where it comes from. */
export interface Known {
  restored: Restored | undefined;
  /** Decisions the LMS may not hold yet. */
  decisions: readonly Decision[];
  notices: readonly Message[];
}

/** What the LMS holds. */
export const heldBy = ({ state }: Launch, outline: Outline) => (state === '' ? undefined : readSave(state, outline));

/** Where the learner left off, or the beginning. `seed` is that of a new journey; `known` is what LMS and device hold together. */
export function resume(outline: Outline, launch: Launch, seed: number, now: number, known?: Known): Resumed {
  const held = heldBy(launch, outline);
  const { restored, decisions, notices } = known ?? { restored: held, decisions: [], notices: [] };
  const sent = launch.decisions ?? held?.ledger.sent ?? 0;
  const situation = {
    journey: restored?.journey ?? begin(outline, seed),
    slides: {},
    ledger: { saves: restored?.ledger.saves ?? 0, sent },
    pending: decisions.map((decision, at) => ({ ...decision, index: sent + at })),
    began: now,
    since: now,
    status: launch.status,
    complete: launch.complete,
    broken: {},
    told: undefined,
  };
  return { situation, notices: [...notices, ...noticesOf(launch, restored)] };
}

function noticesOf({ state }: Launch, restored: Restored | undefined): readonly Message[] {
  if (!restored) return state === '' ? [] : [{ key: 'told.foreign' }];
  const { changed: ids } = restored;
  const changed: readonly Message[] = ids.length > 0 ? [{ key: 'told.changed', values: { slides: ids.join(' ') } }] : [];
  return restored.damaged ? [...changed, { key: 'told.damaged' }] : changed;
}
