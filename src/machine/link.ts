import { assign, fromPromise, setup } from 'xstate';
import type { Journal } from '../lms/journal.ts';
import { PartRefused, type LmsPort, type Progress } from '../lms/port.ts';
import { backoff, end, isStored, save, type Held, type Stored } from './saving.ts';

export interface LinkInput {
  port: LmsPort;
  /** False in browse and review mode and in a second tab: then nothing is ever written. */
  writes: boolean;
  /** False in a second tab: ending its session could mark as finished what the first has not begun. */
  ends: boolean;
  /** What this device keeps of the learner; none where this browser is all there is. */
  journal?: Journal;
  /** What the LMS held at the launch. */
  held: Held;
  /** What is committed before the right values after an outage; it comes late, since it is seldom needed. */
  detour?: ((port: LmsPort, stored: Stored, held: Held, progress: Progress) => void) | undefined;
  /** Whether the learner is dragging, or something on screen moves: then a commit waits, for a while. */
  isBusy(): boolean;
  /** Whether the LMS's host can be reached: an LMS may say that it stored what it could not send. */
  reach(): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A number in [0, 1) that keeps many players from retrying at the same moment. */
  chance(): number;
}

/** Progress as it was when something changed, worked out when it is saved: most changes are overtaken before that. */
export type Wanted = () => Progress;

/**
 * What the link tells the player. `upTo` counts the decisions the LMS has been told; `kept` says whether this device keeps what is
 * not saved.
 */
export type LinkNews =
  | { type: 'lms.saving' }
  | { type: 'lms.saved'; at: number; upTo: number }
  | { type: 'lms.failed'; why: string }
  | { type: 'device.kept'; kept: boolean };

type Input = LinkInput & { tell(news: LinkNews): void };

interface LinkContext extends Input {
  /** The newest progress, the one the LMS said it stored, and the one it was seen to have stored. */
  wanted: Wanted | undefined;
  sent: { wanted: Wanted; stored: Stored } | undefined;
  kept: Wanted | undefined;
  stored: Stored;
  failures: number;
  /** How often the commit that is due was put off. */
  waits: number;
  /** Whether something was lost on its way since the last save that can be relied on. */
  lossy: boolean;
  /** Whether the detour that a loss asks for was taken, and nothing was lost since. */
  detoured: boolean;
}

/**
 * `changed`: the journey went on; `flush`: save what is waiting before returning;
 * `close`: the page is going away, so save and end the session before returning. The others are how a commit went.
 */
export type LinkEvent =
  | { type: 'changed'; progress: Wanted }
  | { type: 'flush' }
  | { type: 'close'; progress: Wanted }
  | { type: 'committed'; wanted: Wanted; stored: Stored }
  | { type: 'refused'; why: string; lossy: boolean };

const types: { input?: Input; context?: LinkContext; events?: LinkEvent } = {};

const toldUpTo = (wanted: Wanted | undefined) => (wanted?.().decisions.at(-1)?.index ?? -1) + 1;

const heldOf = ({ state, status, complete }: Progress): Held => ({ state, status, complete });

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** How many moments a commit may be put off. */
const mostWaits = 100;

/** Owns everything about saving: when, how often to retry, and what may be claimed. */
export const linkMachine = setup({
  types,
  actors: { reach: fromPromise<boolean, LinkContext>(({ input }) => input.reach()) },
  actions: {
    want: assign({ wanted: ({ context, event }) => ('progress' in event ? event.progress : context.wanted) }),
    note({ context: { journal, wanted, kept, held, tell } }) {
      if (!journal || !wanted) return;
      const { state, decisions } = wanted();
      const confirmed = wanted === kept;
      tell({ type: 'device.kept', kept: journal.write({ state, base: held.state, confirmed, decisions: confirmed ? [] : decisions }) });
    },
    tellSaving: ({ context: { tell } }) => tell({ type: 'lms.saving' }),
    commit({ context: { port, stored, wanted, held, lossy, detoured, detour }, self }) {
      if (!wanted) return;
      try {
        const progress = wanted();
        if (lossy && !detoured) detour?.(port, stored, held, progress);
        self.send({ type: 'committed', wanted, stored: save(port, stored, progress) });
      } catch (error) {
        self.send({ type: 'refused', why: reasonOf(error), lossy: lossy || !(error instanceof PartRefused) });
      }
    },
    countSent: assign(({ event, context }) =>
      event.type === 'committed' ? { sent: event, failures: 0, detoured: context.lossy } : context,
    ),
    countFailure: assign({
      failures: ({ context }) => context.failures + 1,
      detoured: false,
      lossy: ({ event }) => event.type !== 'refused' || event.lossy,
    }),
    tellFailed: ({ context: { tell }, event }) =>
      tell({ type: 'lms.failed', why: event.type === 'refused' ? event.why : 'the host cannot be reached' }),
    settle: assign(({ context }) => {
      const { sent } = context;
      if (!sent) return context;
      return { ...context, kept: sent.wanted, stored: sent.stored, held: heldOf(sent.wanted()), lossy: false };
    }),
    tellSaved: ({ context: { tell, now, kept } }) => tell({ type: 'lms.saved', at: now(), upTo: toldUpTo(kept) }),
    end({ context: { port, stored, writes, ends, wanted, tell } }) {
      if (!ends) return;
      const progress = writes ? wanted?.() : undefined;
      try {
        end(port, stored, progress);
      } catch (error) {
        if (progress && !isStored(port, stored, progress)) tell({ type: 'lms.failed', why: reasonOf(error) });
      }
    },
  },
  guards: {
    mayWrite: ({ context }) => context.writes,
    isBehind: ({ context }) => context.wanted !== context.kept,
    isBehindSent: ({ context }) => context.wanted !== context.sent?.wanted,
    isBusy: ({ context }) => context.waits < mostWaits && context.isBusy(),
    isReached: ({ event }) => isYes(event),
  },
  delays: {
    /** Changes within a second go into one commit; later ones do not put it off. */
    quiet: 1000,
    moment: 100,
    backoff: ({ context }) => backoff(context.failures, context.chance()),
  },
}).createMachine({
  id: 'link',
  context: ({ input }) => ({
    ...input,
    wanted: undefined,
    sent: undefined,
    kept: undefined,
    stored: {},
    failures: 0,
    waits: 0,
    lossy: false,
    detoured: false,
  }),
  initial: 'idle',
  on: {
    changed: { guard: 'mayWrite', actions: ['want', 'note'] },
    close: { target: '.closed', actions: ['want', 'end'] },
  },
  states: {
    idle: { always: { guard: 'isBehind', target: 'waiting' } },
    waiting: {
      entry: ['tellSaving', assign({ waits: 0 })],
      after: { quiet: [{ guard: 'isBusy', target: 'holding' }, { target: 'committing' }] },
      on: { flush: 'committing' },
    },
    holding: {
      entry: assign({ waits: ({ context }) => context.waits + 1 }),
      after: { moment: [{ guard: 'isBusy', target: 'holding', reenter: true }, { target: 'committing' }] },
      on: { flush: 'committing' },
    },
    committing: {
      entry: 'commit',
      on: {
        committed: { target: 'verifying', actions: 'countSent' },
        refused: { target: 'unsaved', actions: ['countFailure', 'tellFailed'] },
      },
    },
    verifying: {
      invoke: {
        src: 'reach',
        input: ({ context }) => context,
        onDone: [
          { guard: 'isReached', target: 'idle', actions: ['settle', 'tellSaved', 'note'] },
          { target: 'unsaved', actions: ['countFailure', 'tellFailed'] },
        ],
        onError: { target: 'unsaved', actions: ['countFailure', 'tellFailed'] },
      },
      on: { flush: { guard: 'isBehindSent', target: 'committing' } },
    },
    unsaved: { after: { backoff: 'probing' }, on: { flush: 'committing' } },
    probing: {
      invoke: {
        src: 'reach',
        input: ({ context }) => context,
        onDone: [
          { guard: 'isReached', target: 'committing' },
          { target: 'unsaved', actions: ['countFailure', 'tellFailed'] },
        ],
        onError: { target: 'unsaved', actions: ['countFailure', 'tellFailed'] },
      },
      on: { flush: 'committing' },
    },
    closed: { type: 'final' },
  },
});

const isYes = (event: object) => 'output' in event && event.output === true;
