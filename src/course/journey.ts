import { decode, UnreadableSave } from '../core/codec.ts';
import { seedOf } from '../core/random.ts';
import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import { entryOf, type Outline, type OutlineEntry } from './outline.ts';
import { better, type Result } from './result.ts';

/** What is known of a slide that was touched, also while its section is not loaded. */
export interface Mark {
  /** How often it was submitted; more than 0 once it has been finished. */
  tries: number;
  /** Whether it is submitted now, so that nothing can be changed. */
  done: boolean;
  /** How the first try went; never overwritten. */
  first?: Result;
  /** How the best try went. */
  best?: Result;
  /** When it was first finished, in minutes since 1970. */
  finishedAt?: number;
}

/** A slide of a loaded section has its answer, another one its saved text; neither means that the answer starts anew. */
export type Work = Mark & { answer?: unknown; text?: string };

/** A course and everything the learner did in it: one immutable value. */
export interface Journey {
  outline: Outline;
  seed: number;
  at: string;
  works: Readonly<Record<string, Work>>;
}

/** Tries are counted so far; later ones are shuffled like the last of them. */
export const mostTries = 63;

const untouched: Work = { tries: 0, done: false };

/** A journey on the first slide, before anything was done. */
export function begin(outline: Outline, seed: number): Journey {
  return { outline, seed, at: outline.slides[0]?.id ?? '', works: {} };
}

/** What is known of a slide; nothing done where it was never touched. */
export function workOf(journey: Journey, id: string): Work {
  return Object.hasOwn(journey.works, id) ? (journey.works[id] ?? untouched) : untouched;
}

/** The seed of a slide's present try. */
export function seedAt(journey: Journey, id: string): number {
  const { tries, done } = workOf(journey, id);
  return seedOf(journey.seed, id, done ? tries - 1 : tries);
}

/** The journey with a living answer for the slide: unpacked from its saved text, or at its start. */
export function enter(journey: Journey, slide: Slide): Journey {
  const work = workOf(journey, slide.id);
  if ('answer' in work) return journey;
  const { text, ...mark } = work;
  const saved = text === undefined ? undefined : readAnswer(slide, text);
  if (saved) return withAnswer(journey, slide, mark, saved.answer);
  const open = { ...mark, done: false };
  return settle(withAnswer(journey, slide, open, kindOf(slide).start(slide, seedAt(journey, slide.id))), slide);
}

/** A saved answer, or nothing when the text fits no answer of this slide. */
function readAnswer(slide: Slide, text: string): { answer: unknown } | undefined {
  try {
    return { answer: decode(kindOf(slide).save(slide), text) };
  } catch (error) {
    if (error instanceof UnreadableSave) return undefined;
    throw error;
  }
}

/** The learner did something on a slide. */
export function act(journey: Journey, slide: Slide, event: unknown): Journey {
  const { answer, ...mark } = workOf(journey, slide.id);
  if (answer === undefined) return journey;
  if (mark.done && !looks(slide)) return journey;
  const next = kindOf(slide).reduce(slide, answer, event);
  return next === answer ? journey : settle(withAnswer(journey, slide, mark, next), slide);
}

/** Whether the slide can be confirmed now. */
export function canSubmit(journey: Journey, slide: Slide): boolean {
  const { answer, done } = workOf(journey, slide.id);
  return answer !== undefined && !done && kindOf(slide).judge(slide, answer).is !== 'open';
}

/** The slide with its answer confirmed; the same journey when it cannot be. */
export function submit(journey: Journey, slide: Slide): Journey {
  if (!canSubmit(journey, slide)) return journey;
  const work = workOf(journey, slide.id);
  const verdict = kindOf(slide).judge(slide, work.answer);
  const result = verdict.is === 'scored' ? resultOf(verdict) : undefined;
  const marks = result ? { first: work.first ?? result, best: better(work.best, result) } : {};
  return withWork(journey, slide.id, { ...work, ...marks, done: true, tries: Math.min(work.tries + 1, mostTries) });
}

const resultOf = ({ earned, possible, passed }: Result): Result => ({ earned, possible, ...(passed === undefined ? {} : { passed }) });

/** How many further tries the slide allows. */
export function triesLeft(journey: Journey, id: string): number {
  const { tries, done } = workOf(journey, id);
  const entry = entryOf(journey.outline, id);
  return entry.possible > 0 && done ? Math.max(0, entry.attempts - tries) : 0;
}

export const canRetry = (journey: Journey, id: string) => triesLeft(journey, id) > 0;

/** The slide at the start of a further try; the same journey when none is allowed. */
export function retry(journey: Journey, slide: Slide): Journey {
  if (!canRetry(journey, slide.id)) return journey;
  const work = workOf(journey, slide.id);
  const kind = kindOf(slide);
  const seed = seedOf(journey.seed, slide.id, work.tries);
  const answer = kind.again && work.answer !== undefined ? kind.again(slide, work.answer, seed) : kind.start(slide, seed);
  return withWork(journey, slide.id, { ...work, answer, done: false });
}

/** The journey that knows when a slide was first finished: now, where the last step did it. `now` is in milliseconds since 1970. */
export function stamped(before: Journey, after: Journey, id: string, now: number): Journey {
  if (isFinished(before, id) || !isFinished(after, id)) return after;
  return withWork(after, id, { ...workOf(after, id), finishedAt: Math.floor(now / 60_000) });
}

/** A slide that cannot be played counts as finished, so that the course goes on. */
export function passOver(journey: Journey, id: string): Journey {
  const work = workOf(journey, id);
  return withWork(journey, id, { ...begunAnew(work), tries: Math.max(1, work.tries) });
}

/** What is left of the work on a slide whose answer does not fit it: the answer starts anew, earned points stay. */
export function begunAnew(work: Work): Work {
  const { answer: _, text: __, ...mark } = work;
  return { ...mark, done: false };
}

/** Whether a slide has been finished at least once. */
export const isFinished = (journey: Journey, id: string) => workOf(journey, id).tries > 0;

/** Whether the learner may go to a slide: in a linear course, when every required slide before it is finished. */
export function canGo(journey: Journey, id: string): boolean {
  const { slides, navigation } = journey.outline;
  const to = slides.findIndex((one) => one.id === id);
  if (to < 0) return false;
  if (navigation === 'free' || Object.hasOwn(journey.works, id) || isTestOut(journey, slides[to])) return true;
  return slides.slice(0, to).every((one) => !asks(journey, one));
}

/** The slides a learner may go to, found in one walk over the course. */
export function openSlides(journey: Journey): ReadonlySet<string> {
  const open = new Set<string>();
  let free = true;
  for (const entry of journey.outline.slides) {
    const isOpen = free || journey.outline.navigation === 'free' || Object.hasOwn(journey.works, entry.id);
    if (isOpen || isTestOut(journey, entry)) open.add(entry.id);
    if (asks(journey, entry)) free = false;
  }
  return open;
}

/** Whether a slide is of the section that may be opened at once; who has tried that may look at everything it asked for. */
function isTestOut(journey: Journey, entry: OutlineEntry | undefined): boolean {
  const { testOut } = journey.outline.policy;
  return testOut !== undefined && (isFinished(journey, testOut) || entry?.section === entryOf(journey.outline, testOut).section);
}

export function go(journey: Journey, id: string): Journey {
  return canGo(journey, id) && id !== journey.at ? { ...journey, at: id } : journey;
}

const asks = (journey: Journey, entry: OutlineEntry) => entry.required && !isFinished(journey, entry.id);

/** Only types that lead through themselves go on being looked at after they are done. */
const looks = (slide: Slide) => kindOf(slide).possible(slide) === 0 || kindOf(slide).advance !== undefined;

/** A slide that needs no Confirm is submitted as soon as it asks for nothing more. */
function settle(journey: Journey, slide: Slide): Journey {
  return looks(slide) ? submit(reopened(journey, slide), slide) : journey;
}

/** A finished slide that asks for something again is being tried anew. */
function reopened(journey: Journey, slide: Slide): Journey {
  const work = workOf(journey, slide.id);
  const asksAgain = work.done && kindOf(slide).judge(slide, work.answer).is === 'open';
  return asksAgain ? withWork(journey, slide.id, { ...work, done: false }) : journey;
}

function withAnswer(journey: Journey, slide: Slide, mark: Mark, answer: unknown): Journey {
  return withWork(journey, slide.id, { ...mark, answer });
}

function withWork(journey: Journey, id: string, work: Work): Journey {
  return { ...journey, works: { ...journey.works, [id]: work } };
}
