import { assign, enqueueActions, sendParent, setup } from 'xstate';
import type { LmsPort, Progress } from '../lms/port.ts';
import { backoff, end, isStored, save, type Stored } from './saving.ts';

export interface LinkInput {
  port: LmsPort;
  /** False in browse and review mode: then nothing is ever written. */
  writes: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** A number in [0, 1) that keeps many players from retrying at the same moment. */
  chance(): number;
}

/** Progress as it was when something changed, worked out when it is saved: most changes are overtaken before that. */
export type Wanted = () => Progress;

interface LinkContext extends LinkInput {
  /** The newest progress, and the one the LMS has confirmed. */
  wanted: Wanted | undefined;
  kept: Wanted | undefined;
  stored: Stored;
  failures: number;
}

/**
 * `changed`: the journey went on; `flush`: save what is waiting before returning;
 * `close`: the page is going away, so save and end the session before returning.
 */
export type LinkEvent = { type: 'changed'; progress: Wanted } | { type: 'flush' } | { type: 'close'; progress: Wanted };

/** What the link tells its parent. `upTo` counts the decisions the LMS holds now. */
export type LinkNews = { type: 'lms.saving' } | { type: 'lms.saved'; at: number; upTo: number } | { type: 'lms.failed'; why: string };

const types: { input?: LinkInput; context?: LinkContext; events?: LinkEvent } = {};

const saved = (at: number, progress: Progress | undefined): LinkNews => ({
  type: 'lms.saved',
  at,
  upTo: (progress?.decisions.at(-1)?.index ?? -1) + 1,
});

const failed = (error: unknown): LinkNews => ({ type: 'lms.failed', why: error instanceof Error ? error.message : String(error) });

/** Owns everything about saving: when, how often to retry, and what may be claimed. */
export const linkMachine = setup({
  types,
  actions: {
    want: assign({ wanted: ({ context, event }) => ('progress' in event ? event.progress : context.wanted) }),
    tellSaving: sendParent({ type: 'lms.saving' }),
    commit: enqueueActions(({ context, enqueue }) => {
      const { port, stored, wanted } = context;
      if (!wanted) return;
      try {
        const progress = wanted();
        const now = save(port, stored, progress);
        enqueue.assign(() => ({ stored: now, kept: wanted, failures: 0 }));
        enqueue.sendParent(saved(context.now(), progress));
      } catch (error) {
        enqueue.assign({ failures: context.failures + 1 });
        enqueue.sendParent(failed(error));
      }
    }),
    end: enqueueActions(({ context, enqueue }) => {
      const { port, stored, writes, wanted } = context;
      const progress = writes ? wanted?.() : undefined;
      try {
        end(port, stored, progress);
        enqueue.sendParent(saved(context.now(), progress));
      } catch (error) {
        if (progress && !isStored(port, stored, progress)) enqueue.sendParent(failed(error));
      }
    }),
  },
  guards: {
    mayWrite: ({ context }) => context.writes,
    isBehind: ({ context }) => context.wanted !== context.kept,
    hasFailed: ({ context }) => context.failures > 0,
  },
  delays: {
    /** Changes within a second go into one commit; later ones do not put it off. */
    quiet: 1000,
    backoff: ({ context }) => backoff(context.failures, context.chance()),
  },
}).createMachine({
  id: 'link',
  context: ({ input }) => ({ ...input, wanted: undefined, kept: undefined, stored: {}, failures: 0 }),
  initial: 'idle',
  on: {
    changed: { guard: 'mayWrite', actions: 'want' },
    close: { target: '.closed', actions: ['want', 'end'] },
  },
  states: {
    idle: { always: { guard: 'isBehind', target: 'waiting' } },
    waiting: { entry: 'tellSaving', after: { quiet: 'committing' }, on: { flush: 'committing' } },
    committing: {
      entry: 'commit',
      always: [{ guard: 'hasFailed', target: 'unsaved' }, { target: 'idle' }],
    },
    unsaved: { after: { backoff: 'committing' }, on: { flush: 'committing' } },
    closed: { type: 'final' },
  },
});
