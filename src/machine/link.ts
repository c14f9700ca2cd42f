import { assign, fromPromise, setup } from 'xstate';
import { PartRefused, type Progress } from '../lms/port.ts';
import type { LinkContext, LinkEvent, LinkMachineInput, Wanted } from './link-types.ts';
import { backoff, end, isStored, save, type Held } from './saving.ts';

const types: { input?: LinkMachineInput; context?: LinkContext; events?: LinkEvent } = {};

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
    note({ context: { journal, wanted, kept, held, secure, tell } }) {
      if (!journal || !wanted) return;
      const { state, decisions } = wanted();
      const confirmed = wanted === kept;
      const isWritten = journal.write({ state, base: held.state, confirmed, decisions: confirmed ? [] : decisions });
      const say = (isKept: boolean) => tell({ type: 'device.kept', kept: isKept });
      if (isWritten && secure) void secure().then(say);
      else say(isWritten);
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
