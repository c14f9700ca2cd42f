import type { Report } from '../core/kind.ts';
import { enter, passOver, stamped, workOf, type Journey } from '../course/journey.ts';
import { entryOf } from '../course/outline.ts';
import { factsFor, type CourseFacts } from '../course/facts.ts';
import { isBegun, objectivesOf } from '../course/objectives.ts';
import { finalScore, higher, isComplete, shareDone, statusOf, type Status } from '../course/progress.ts';
import { writeSave, type Ledger } from '../course/save.ts';
import type { Decision, Progress } from '../lms/port.ts';
import type { Slide } from '../slides/kinds.ts';
import { isKnown, kindOf } from '../slides/known.ts';

/** Where a session stands: the journey, the slides at hand, and the decisions on their way to the LMS. */
export interface Situation {
  journey: Journey;
  /** The slides of the loaded sections, by id. */
  slides: Readonly<Record<string, Slide>>;
  ledger: Ledger;
  /** Decisions the LMS has not confirmed. */
  pending: readonly Decision[];
  /** When the session began and when the present decision came on screen, in milliseconds since 1970. */
  began: number;
  since: number;
  /** The highest status the LMS has been told. */
  status: Status | undefined;
  /** Whether the LMS held the course as completed at the launch. */
  complete: boolean;
  /** What slides said that could not be played, by id. */
  broken: Readonly<Record<string, string>>;
  /** What the link was last told, and of which journey. */
  told: { progress: () => Progress; journey: Journey } | undefined;
}

/** A journey, and the slides at hand. */
type Open = Pick<Situation, 'journey' | 'slides'>;

export const slideAt = ({ journey, slides }: Open, id = journey.at): Slide | undefined =>
  Object.hasOwn(slides, id) ? slides[id] : undefined;

/** The situation after the journey went on: new decisions join those on their way. */
export function advanced<S extends Situation>(situation: S, stepped: Journey, now: number): S {
  const slide = slideAt(situation);
  if (stepped === situation.journey || !slide) return { ...situation, journey: stepped };
  const journey = stamped(situation.journey, stepped, slide.id, now);
  const before = new Set(decisionsOf(situation.journey, slide).map((report) => report.id));
  const made = decisionsOf(journey, slide).filter((report) => !before.has(report.id));
  const next = situation.ledger.sent + situation.pending.length;
  const decisions = made.map((report, at) => ({ ...report, index: next + at, at: now, latency: Math.max(0, now - situation.since) }));
  const fresh = made.length > 0 || journey.at !== situation.journey.at || askedBy(journey, slide) !== askedBy(situation.journey, slide);
  return { ...situation, journey, pending: [...situation.pending, ...decisions], since: fresh ? now : situation.since };
}

/** What a slide asks for now, where it asks for one thing after the other. */
function askedBy(journey: Journey, slide: Slide): string | undefined {
  const { answer } = workOf(journey, slide.id);
  return answer === undefined ? undefined : kindOf(slide).asking?.(slide, answer);
}

/** The situation once a section is loaded and its slide on screen. */
export function arrived<S extends Situation>(situation: S, slides: Readonly<Record<string, Slide>>, now: number): S {
  const { journey } = situation;
  return Object.values(slides)
    .filter((slide) => isKnown(slide.type) && (Object.hasOwn(journey.works, slide.id) || slide.id === journey.at))
    .reduce((so: S, slide) => playing(so, slide, () => ({ ...so, journey: enter(so.journey, slide) })), {
      ...situation,
      slides: { ...situation.slides, ...slides },
      since: now,
    });
}

/** What a step on a slide leads to; a slide that throws is passed over, and what it said is kept. */
export function playing<S extends Situation>(situation: S, slide: Slide, step: () => S): S {
  try {
    const next = step();
    prove(next, slide);
    return next;
  } catch (error) {
    return broke(situation, slide.id, error instanceof Error ? error.message : String(error));
  }
}

/** Asks everything that drawing the slide will ask, so that what throws does so here. */
function prove(situation: Situation, slide: Slide): void {
  const { answer } = workOf(situation.journey, slide.id);
  if (answer === undefined) return;
  const kind = kindOf(slide);
  kind.judge(slide, answer);
  kind.advance?.(slide, answer);
  if (slide.id === situation.journey.at) factsAt(situation);
}

/** The situation without a slide that cannot be played. */
export function broke<S extends Situation>(situation: S, slide: string, what: string): S {
  return { ...situation, broken: { ...situation.broken, [slide]: what }, journey: passOver(situation.journey, slide) };
}

/** The situation once the LMS holds the first `upTo` decisions. */
export function confirmed<S extends Situation>(situation: S, upTo: number): S {
  const sent = Math.max(situation.ledger.sent, upTo);
  return { ...situation, ledger: { ...situation.ledger, sent }, pending: situation.pending.filter((one) => one.index >= sent) };
}

/** The situation with one more save counted, when there is something new to save. */
export function counted<S extends Situation>(situation: S, now: number): S {
  return situation.told?.journey === situation.journey ? situation : recounted(situation, now);
}

/** The situation with one more save counted: an LMS may pass over a save text that it has seen before. */
export function recounted<S extends Situation>(situation: S, now: number): S {
  const saves = situation.ledger.saves + 1;
  const next = { ...situation, ledger: { ...situation.ledger, saves }, status: higher(situation.status, statusOf(situation.journey)) };
  return { ...next, told: { progress: once(() => progressOf(next, now)), journey: next.journey } };
}

/** Works something out when it is asked for first. */
function once<T extends object>(work: () => T): () => T {
  let done: T | undefined;
  return () => (done ??= work());
}

/** All that the LMS may know of the situation now. */
export function progressOf({ journey, ledger, pending, slides, status, complete, began }: Situation, now: number): Progress {
  const reached = statusOf(journey);
  const known = higher(status, reached);
  const isDone = complete || known === 'completed' || known === 'passed' || isComplete(journey);
  return {
    status: known,
    complete: isDone,
    exit: isDone ? journey.outline.policy.exit : 'suspend',
    score: known === reached ? finalScore(journey) : undefined,
    place: journey.at,
    state: writeSave(journey, { ...ledger, sent: ledger.sent + pending.length }, (id) => slides[id]),
    share: shareDone(journey),
    seconds: Math.max(0, (now - began) / 1000),
    objectives: objectivesOf(journey, (id) => slides[id]).filter(isBegun),
    decisions: pending,
  };
}

/** What the slide on screen may say of the course. */
export function factsAt(situation: Open): CourseFacts | undefined {
  const slide = slideAt(situation);
  return slide && factsFor(situation.journey, slide, (id) => situation.slides[id]);
}

/** Only a first attempt is reported; types that remember what they reported say so themselves. */
function decisionsOf(journey: Journey, slide: Slide): readonly Report[] {
  const { answer, tries, done } = workOf(journey, slide.id);
  if (answer === undefined || entryOf(journey.outline, slide.id).private) return [];
  const kind = kindOf(slide);
  const first = tries - (done ? 1 : 0) === 0;
  if (!(first || kind.again)) return [];
  const reports = kind.reports?.(slide, answer, done) ?? [];
  const { asked } = slide;
  return asked ? reports.map((report) => ({ ...report, text: asked[report.id.replace(/_\d+$/, '')] ?? report.text })) : reports;
}
