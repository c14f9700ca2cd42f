import { assign, fromPromise, sendTo, setup } from 'xstate';
import { act, enter, go, retry, submit, type Journey } from '../course/journey.ts';
import { neighbour, type Outline } from '../course/outline.ts';
import type { Slide } from '../slides/kinds.ts';
import { isKnown } from '../slides/known.ts';
import type { LinkInput, LinkNews } from './link-types.ts';
import { linkMachine } from './link.ts';
import { advanced, arrived, broke, confirmed, counted, playing, progressOf, recounted, slideAt, type Situation } from './situation.ts';

type Slides = Readonly<Record<string, Slide>>;

export interface PlayerInput {
  situation: Situation;
  link: LinkInput;
  /** The slides of the section a slide is in, that slide ready to be drawn. Rejects when they cannot be had. */
  load(slide: string, outline: Outline): Promise<Slides>;
  /** Whether a slide of a loaded section can be drawn. */
  isReady(slide: string, outline: Outline): boolean;
  /** Fetches ahead of need what comes after a slide. */
  prepare(slide: string, outline: Outline): Promise<void>;
  /** Keeps answers that no LMS is told; left out where the course has none. */
  keepPrivate?(journey: Journey, slides: Slides): void;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface PlayerContext extends Situation {
  input: PlayerInput;
  saved: 'saved' | 'saving' | 'unsaved';
  /** Whether this device keeps what is not saved yet; none where nothing was to be kept. */
  keptHere: boolean | undefined;
  /** When the last save was confirmed, in milliseconds since 1970. */
  savedAt: number | undefined;
}

/** Wishes of the learner, which may be refused, and facts, which may not. */
export type PlayerEvent =
  | { type: 'answer'; event: unknown }
  | { type: 'submit' }
  | { type: 'retry'; slide: string }
  | { type: 'go'; slide: string }
  | { type: 'move'; step: -1 | 1 }
  | { type: 'reload' }
  | { type: 'save' }
  | { type: 'leave' }
  | { type: 'stay' }
  | { type: 'abandon' }
  | { type: 'slide.broken'; slide: string; what: string }
  /** The course is in another language, or edited: `recast` says what becomes of the situation. */
  | { type: 'recast'; into: (context: PlayerContext) => PlayerContext }
  | { type: 'page.hidden' }
  | { type: 'page.closed' }
  | LinkNews;

const types: { input?: PlayerInput; context?: PlayerContext; events?: PlayerEvent } = {};

const load = fromPromise<Slides, PlayerContext>(({ input: { input, journey } }) => input.load(journey.at, journey.outline));

const prepare = fromPromise<void, PlayerContext>(({ input: { input, journey } }) => input.prepare(journey.at, journey.outline));

const begun = (input: PlayerInput): PlayerContext => ({
  ...input.situation,
  input,
  saved: 'saved',
  savedAt: undefined,
  keptHere: undefined,
});

/** The context after a step on the slide on screen. */
function stepped(context: PlayerContext, slide: Slide | undefined, step: (journey: Journey, slide: Slide) => Journey): PlayerContext {
  if (!slide) return context;
  return playing(context, slide, () => advanced(context, step(enter(context.journey, slide), slide), context.input.now()));
}

/** The context on another slide, ready to be answered when its section is loaded. */
function visited(context: PlayerContext, id: string | undefined): PlayerContext {
  if (id === undefined) return context;
  const there = advanced(context, go(context.journey, id), context.input.now());
  const slide = slideAt(there);
  return slide && isKnown(slide.type) ? playing(there, slide, () => ({ ...there, journey: enter(there.journey, slide) })) : there;
}

const progressAt = (context: PlayerContext) => () => progressOf(context, context.input.now());

/** When a learner's course is loading, playing, being left and left. What happens then, pure functions say. */
export const playerMachine = setup({
  types,
  actors: { load, prepare, link: linkMachine },
  guards: {
    isAway: ({ context }) => slideAt(context) === undefined || !context.input.isReady(context.journey.at, context.journey.outline),
    isSaved: ({ context }) => context.saved === 'saved',
  },
  actions: {
    answer: assign(({ context, event }) =>
      event.type === 'answer' ? stepped(context, slideAt(context), (journey, slide) => act(journey, slide, event.event)) : context,
    ),
    submit: assign(({ context }) => stepped(context, slideAt(context), submit)),
    retry: assign(({ context, event }) =>
      event.type === 'retry' ? visited(stepped(context, slideAt(context, event.slide), retry), event.slide) : context,
    ),
    go: assign(({ context, event }) => (event.type === 'go' ? visited(context, event.slide) : context)),
    move: assign(({ context, event }) => {
      const { outline, at } = context.journey;
      return event.type === 'move' ? visited(context, neighbour(outline, at, event.step)?.id) : context;
    }),
    passOver: assign(({ context, event }) => (event.type === 'slide.broken' ? broke(context, event.slide, event.what) : context)),
    recast: assign(({ context, event }) => (event.type === 'recast' ? event.into(context) : context)),
    keep: ({ context: { input, journey, slides } }) => input.keepPrivate?.(journey, slides),
    count: assign(({ context }) => counted(context, context.input.now())),
    recount: assign(({ context }) => recounted(context, context.input.now())),
    fail: assign({ saved: 'unsaved' }),
    tell: sendTo('link', ({ context }) => ({ type: 'changed', progress: context.told?.progress ?? progressAt(context) })),
    flush: sendTo('link', { type: 'flush' }),
    close: sendTo('link', ({ context }) => ({ type: 'close', progress: progressAt(context) })),
  },
}).createMachine({
  id: 'player',
  context: ({ input }) => begun(input),
  invoke: { src: 'link', id: 'link', input: ({ context, self }) => ({ ...context.input.link, tell: (news) => self.send(news) }) },
  initial: 'loading',
  on: {
    'lms.saving': { actions: assign({ saved: ({ context }) => (context.saved === 'unsaved' ? 'unsaved' : 'saving') }) },
    'lms.saved': { actions: assign(({ context, event }) => ({ ...confirmed(context, event.upTo), saved: 'saved', savedAt: event.at })) },
    'lms.failed': { actions: ['fail', 'recount', 'tell'] },
    'device.kept': { actions: assign({ keptHere: ({ event }) => event.kept }) },
    recast: { actions: ['recast', 'keep', 'count', 'tell'] },
    'page.hidden': { actions: 'flush' },
    'page.closed': '.left',
    save: { actions: 'flush' },
    leave: '.leaving',
  },
  states: {
    loading: {
      on: {
        go: { target: 'loading', reenter: true, actions: 'go' },
        move: { target: 'loading', reenter: true, actions: 'move' },
        recast: { target: 'loading', reenter: true, actions: 'recast' },
      },
      invoke: {
        src: 'load',
        input: ({ context }) => context,
        onDone: {
          target: 'playing',
          actions: [assign(({ context, event }) => arrived(context, event.output, context.input.now())), 'keep', 'count', 'tell'],
        },
        onError: 'stuck',
      },
    },
    playing: {
      invoke: { src: 'prepare', input: ({ context }) => context },
      always: { guard: 'isAway', target: 'loading' },
      on: {
        answer: { actions: ['answer', 'keep', 'count', 'tell'] },
        submit: { actions: ['submit', 'keep', 'count', 'tell'] },
        retry: { actions: ['retry', 'keep', 'count', 'tell'] },
        go: { actions: ['go', 'keep', 'count', 'tell'] },
        move: { actions: ['move', 'keep', 'count', 'tell'] },
        recast: { target: 'playing', reenter: true, actions: ['recast', 'keep', 'count', 'tell'] },
        'slide.broken': { actions: ['passOver', 'keep', 'count', 'tell'] },
      },
    },
    stuck: {
      on: {
        reload: 'loading',
        go: { target: 'loading', actions: 'go' },
        move: { target: 'loading', actions: 'move' },
        recast: { target: 'loading', actions: 'recast' },
      },
    },
    leaving: {
      initial: 'asking',
      on: { stay: 'loading', abandon: 'left' },
      always: { guard: 'isSaved', target: 'left' },
      states: {
        asking: { entry: 'flush', on: { 'lms.failed': { target: 'refused', actions: ['fail', 'recount', 'tell'] } } },
        refused: {},
      },
    },
    left: {
      entry: 'close',
      on: { 'lms.failed': { actions: 'fail' }, 'page.closed': {}, 'page.hidden': {}, leave: {}, save: {} },
    },
  },
});
