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
const markOf = (of: Codec<Result>, when: Codec<number | undefined>) =>
  record<SavedMark>({ tries: int(mostTries), done: flag, first: option(of), best: option(of), finishedAt: when });
const untold: Codec<undefined> = { write: () => '', read: () => undefined, longest: 0 };
/** A mark as it is written now. */
export const mark = markOf(result, option(minute));

/** The formats that can be read, by name: the first knew points alone, not whether they were enough; the second no times. */
export const marks: Readonly<Record<string, Codec<SavedMark>>> = {
  P1: markOf(record<Result>({ earned: int(4095), possible: int(4095) }), untold),
  P2: markOf(result, untold),
  P3: mark,
};
