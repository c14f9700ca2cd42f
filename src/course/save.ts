import { int, sourceOf, UnreadableSave, type Codec } from '../core/codec.ts';
import type { Slide } from '../slides/kinds.ts';
import { kindOf } from '../slides/known.ts';
import { begin, begunAnew, seedAt, workOf, type Journey, type Work } from './journey.ts';
import type { Outline, OutlineEntry } from './outline.ts';
import { mark, marks, type SavedMark } from './saved-mark.ts';

/** What a save text holds beside the journey. */
export interface Ledger {
  /** How often this learner's state was saved; it makes every save text differ from the last. */
  saves: number;
  /** How many decisions the LMS has been sent. */
  sent: number;
}

/** A journey read back, and the slides whose answers could not be kept. */
export interface Restored {
  journey: Journey;
  ledger: Ledger;
  /** Slides that were edited since: their answers start anew, their earned points stay. */
  changed: readonly string[];
  /** Whether any part of the text could not be read. */
  damaged: boolean;
}

const format = 'P3';
const seed: Codec<number> = int(0xffffffff);
const count: Codec<number> = int(262143);
/** The save text: format, ledger, seed and place, then a segment for every slide that was touched. */
export function writeSave(journey: Journey, ledger: Ledger, slideOf: (id: string) => Slide | undefined): string {
  return write(journey, ledger, (entry, work) => (entry.private ? veiled(entry, work) : segment(journey, entry, slideOf(entry.id))));
}

/** A save text with the segments that `segmentOf` gives of touched slides. */
export function write(journey: Journey, ledger: Ledger, segmentOf: (entry: OutlineEntry, work: Work) => string | undefined): string {
  const place = journey.outline.slides.find((entry) => entry.id === journey.at)?.key ?? '';
  const head = count.write(ledger.saves % 262144) + count.write(ledger.sent) + seed.write(journey.seed) + place;
  const segments = journey.outline.slides.flatMap((entry) => {
    const work = journey.works[entry.id];
    return work ? (segmentOf(entry, work) ?? []) : [];
  });
  return [format, head, ...segments].join('.');
}

/** The most characters the segment of a slide can take, with the point before it. */
export const longestSegment = (slide: Slide) => 1 + 4 + 3 + mark.longest + (slide.private ? 0 : kindOf(slide).save(slide).longest);

/** The most characters of what stands before the segments. */
export const longestHead = format.length + 1 + 2 * count.longest + seed.longest + 4;

/** Reads a save text as far as it can be read; nothing at all when it is of another format. */
export function readSave(text: string, outline: Outline): Restored | undefined {
  const [name, head, ...segments] = text.split('.');
  const read = name !== undefined && Object.hasOwn(marks, name) ? marks[name] : undefined;
  if (!read || head === undefined) return undefined;
  const opened = readHead(head, outline);
  if (!opened) return undefined;
  const works: Record<string, Work> = {};
  const changed: string[] = [];
  let damaged = false;
  for (const one of segments) {
    const entry = outline.slides.find((slide) => slide.key === one.slice(0, 4));
    if (!entry) continue;
    try {
      const same = one.slice(4, 7) === entry.tag;
      works[entry.id] = readSegment(one.slice(7), same, read);
      if (!same) changed.push(entry.id);
    } catch (error) {
      if (!(error instanceof UnreadableSave)) throw error;
      damaged = true;
    }
  }
  return { journey: { ...opened.journey, works }, ledger: opened.ledger, changed, damaged };
}

/** Of a private slide no more than that it was finished. */
function veiled({ key, tag }: OutlineEntry, { tries, finishedAt }: Work): string {
  return key + tag + mark.write({ tries, done: false, first: undefined, best: undefined, finishedAt });
}

/** All that is saved of a slide. */
export function segment(journey: Journey, entry: OutlineEntry, slide: Slide | undefined): string {
  const work = workOf(journey, entry.id);
  const { tries, done, first, best, finishedAt } = work;
  const answer = 'answer' in work && slide ? answerText(journey, slide, work) : (work.text ?? '');
  const kept = 'answer' in work || work.text !== undefined;
  const extra = best && first && best !== first ? best : undefined;
  return entry.key + entry.tag + mark.write({ tries, done: done && kept, first, best: extra, finishedAt }) + answer;
}

/** An answer as text; nothing while it is still as the slide began. */
export function answerText(journey: Journey, slide: Slide, { tries, answer }: Work): string {
  const kind = kindOf(slide);
  const text = kind.save(slide).write(answer);
  return tries === 0 && text === kind.save(slide).write(kind.start(slide, seedAt(journey, slide.id))) ? '' : text;
}

function readHead(head: string, outline: Outline): { journey: Journey; ledger: Ledger } | undefined {
  try {
    const source = sourceOf(head);
    const ledger = { saves: count.read(source), sent: count.read(source) };
    const journey = begin(outline, seed.read(source));
    const place = source.take(4);
    const at = outline.slides.find((entry) => entry.key === place)?.id ?? journey.at;
    return { journey: { ...journey, at }, ledger };
  } catch (error) {
    if (error instanceof UnreadableSave) return undefined;
    throw error;
  }
}

function readSegment(text: string, same: boolean, of: Codec<SavedMark>): Work {
  const source = sourceOf(text);
  const { tries, done, first, best, finishedAt } = of.read(source);
  const work = {
    tries,
    done,
    ...(first ? { first, best: best ?? first } : {}),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    text: source.rest(),
  };
  return same ? work : begunAnew(work);
}
