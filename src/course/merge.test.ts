import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCourse, idOf, slideIn } from '../../tests/journeys/course.ts';
import { seeds, steps, travelled, walked } from '../../tests/journeys/steps.ts';
import { act, begin, enter, stamped, type Journey } from './journey.ts';
import { merge } from './merge.ts';
import { readSave, writeSave } from './save.ts';

const course = exampleCourse({ navigation: 'free' });
const [choice, match, quiz] = [idOf('choice'), idOf('match'), idOf('quiz')];
const right = 'both right replies, in any order';
const wrong = 'one of the two is not enough';
const start = begin(course.outline, 1);

/** The journey as it is read back. */
function saved(journey: Journey): Journey {
  const restored = readSave(
    writeSave(journey, { saves: 1, sent: 0 }, (id) => course.slides[id]),
    course.outline,
  );
  if (!restored) throw new Error('the save is foreign');
  return restored.journey;
}

/** The journey after a walk that was confirmed at a minute. */
const at = (minute: number, journey: Journey, id: string, walk: string) =>
  stamped(journey, walked(course, journey, id, walk), id, minute * 60_000);

const early = 30_000_000;

test('what one device has and the other has not is kept', () => {
  const [held, kept] = [saved(at(early, start, choice, right)), saved(at(early, start, match, 'all linked at the first try'))];
  const { journey, taken } = merge(held, kept, 'held');
  expect(journey.works).toEqual({ ...held.works, ...kept.works });
  expect(taken).toEqual([match]);
});

test('the earliest first attempt wins, whichever was saved last; the best result of both stays', () => {
  const [first, second] = [saved(at(early, start, choice, wrong)), saved(at(early + 5, start, choice, right))];
  for (const newer of ['held', 'kept'] as const) {
    for (const [held, kept] of [
      [first, second],
      [second, first],
    ] as const) {
      const work = merge(held, kept, newer).journey.works[choice];
      expect(work).toMatchObject({ finishedAt: early, first: first.works[choice]?.first, best: second.works[choice]?.first, tries: 1 });
      expect(work?.text).toBe(first.works[choice]?.text);
    }
  }
});

test('of one first attempt the further answer wins', () => {
  const open = saved(walked(course, start, quiz, 'two questions are still to answer'));
  const finished = saved(at(early, start, quiz, 'both right'));
  expect(merge(open, finished, 'held').journey.works[quiz]).toEqual(finished.works[quiz]);
  expect(merge(finished, open, 'kept').journey.works[quiz]).toEqual(finished.works[quiz]);
});

test('a slide that only one device changed is as that one left it, though it took every mark back', () => {
  const slide = slideIn(course, start, choice);
  const toggled = (journey: Journey) => act(journey, slide, { type: 'toggle', option: 0 });
  const opened = enter(start, slide);
  const [marked, bare] = [saved(toggled(opened)), saved(toggled(toggled(opened)))];
  expect(merge(marked, bare, 'held', marked).journey.works[choice]).toEqual(bare.works[choice]);
  expect(merge(bare, marked, 'kept', marked).journey.works[choice]).toEqual(bare.works[choice]);
});

test('a record and one that went on from it are the latter; a record joined with itself is itself', () => {
  fc.assert(
    fc.property(seeds, steps, steps, (seed, way, more) => {
      const before = travelled(course, seed, way);
      const after = travelled(course, seed, [...way, ...more]);
      const [held, kept] = [saved(before), saved(after)];
      const latter = { ...held.works, ...kept.works };
      expect(merge(held, kept, 'kept', held).journey.works).toEqual(latter);
      expect(merge(held, kept, 'kept').journey.works).toEqual({ ...latter, ...marksTakenBack(held, kept) });
      expect(merge(held, held, 'held')).toEqual({ journey: held, taken: [] });
    }),
  );
});

/** What `kept` took back of `held`, mark by mark, until nothing was left: as long as it is not known what both began from, it may as well be new there. */
function marksTakenBack(held: Journey, kept: Journey): Journey['works'] {
  const isBare = (id: string) => kept.works[id]?.tries === 0 && kept.works[id]?.text === '';
  return Object.fromEntries(Object.entries(held.works).filter(([id]) => isBare(id)));
}

test('joining loses no slide, and no first result that either record has', () => {
  fc.assert(
    fc.property(seeds, steps, steps, (seed, one, other) => {
      const [held, kept] = [saved(travelled(course, seed, one)), saved(travelled(course, seed, other))];
      const { works } = merge(held, kept, 'kept').journey;
      expect(new Set(Object.keys(works))).toEqual(new Set([...Object.keys(held.works), ...Object.keys(kept.works)]));
      for (const [id, work] of Object.entries(works)) {
        expect(work.tries).toBe(Math.max(held.works[id]?.tries ?? 0, kept.works[id]?.tries ?? 0));
        if (held.works[id]?.first ?? kept.works[id]?.first) expect(work.first).toBeDefined();
      }
    }),
  );
});
