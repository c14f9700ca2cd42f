import { flag, int, mapped, option, record, word, type Codec } from '../core/codec.ts';
import { mostTries, type Mark } from './journey.ts';
import type { Result } from './result.ts';

const ways = ['', 'failed', 'passed'] as const;
const wayOf = (passed: boolean | undefined): (typeof ways)[number] => {
  if (passed === undefined) return '';
  return passed ? 'passed' : 'failed';
};
const counted = record<{ earned: number; possible: number; way: (typeof ways)[number] }>({
  earned: int(4095),
  possible: int(4095),
  way: word(ways),
});
const result: Codec<Result> = mapped(
  counted,
  ({ earned, possible, way }) => ({ earned, possible, ...(way === '' ? {} : { passed: way === 'passed' }) }),
  ({ earned, possible, passed }) => ({ earned, possible, way: wayOf(passed) }),
);
/** Minutes since 2020, for some thirty years; clocks that are further off are taken for its ends. */
const latest = 64 ** 4 - 1;
const epoch = Date.UTC(2020, 0, 1) / 60_000;
const minute: Codec<number> = mapped(
  int(latest),
  (since) => since + epoch,
  (at) => Math.min(latest, Math.max(0, at - epoch)),
);

/** What is saved of a slide beside its answer. */
export type SavedMark = Pick<Mark, 'tries' | 'done'> & {
  first: Result | undefined;
  best: Result | undefined;
  finishedAt: number | undefined;
};

const nothing: Codec<undefined> = { write: () => '', read: () => undefined, longest: 0 };
const flags = int(7);
const tries = int(mostTries);

/** Older formats told each part for itself; the first knew points alone, not whether they were enough, and none of them times. */
const olderMark = (of: Codec<Result>): Codec<SavedMark> =>
  record<SavedMark>({ tries, done: flag, first: option(of), best: option(of), finishedAt: nothing });

/** A mark as it is written now: what is there, the tries, then only what is there. A time is told of what was finished. */
export const mark: Codec<SavedMark> = {
  write: (value) =>
    flags.write((value.done ? 1 : 0) + (value.first ? 2 : 0) + (value.best ? 4 : 0)) +
    tries.write(value.tries) +
    (value.first ? result.write(value.first) : '') +
    (value.best ? result.write(value.best) : '') +
    (value.tries > 0 ? minute.write(value.finishedAt ?? 0) : ''),
  read(source) {
    const there = flags.read(source);
    const tried = tries.read(source);
    const first = there & 2 ? result.read(source) : undefined;
    const best = there & 4 ? result.read(source) : undefined;
    const at = tried > 0 ? minute.read(source) : epoch;
    return { tries: tried, done: (there & 1) === 1, first, best, finishedAt: at === epoch ? undefined : at };
  },
  longest: flags.longest + tries.longest + 2 * result.longest + minute.longest,
};

/** The formats that can be read, by name. */
export const marks: Readonly<Record<string, Codec<SavedMark>>> = {
  P1: olderMark(record<Result>({ earned: int(4095), possible: int(4095) })),
  P2: olderMark(result),
  P3: mark,
};
