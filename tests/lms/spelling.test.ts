import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Objective } from '../../src/course/objectives.ts';
import { time12, timespan12 } from '../../src/lms/cmi12.ts';
import type { Decision, Progress } from '../../src/lms/port.ts';
import { strict12 } from './strict12.ts';
import { onStrict } from './sites.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter((id) => id.length <= 60);
const share = <T>(items: readonly T[]) => fc.subarray([...items], { minLength: 1 });
const right = fc.constantFrom<Decision['right'][]>(true, false, 'neutral');
type Replies = Pick<Decision, 'type' | 'given' | 'correct' | 'also' | 'options'>;

const choice: fc.Arbitrary<Replies> = fc.uniqueArray(slug, { minLength: 2, maxLength: 36 }).chain((options) =>
  fc.record({
    type: fc.constant('choice'),
    given: share(options),
    correct: share(options),
    also: fc.subarray(options, { maxLength: 2 }),
    options: fc.constant(options),
  }),
);
const likert: fc.Arbitrary<Replies> = fc.uniqueArray(slug, { minLength: 2, maxLength: 9 }).chain((options) =>
  fc.record({
    type: fc.constant('likert'),
    given: fc.constantFrom(...options).map((id) => [id]),
    correct: fc.constant([]),
    options: fc.constant(options),
  }),
);
const sequencing: fc.Arbitrary<Replies> = fc.uniqueArray(slug, { minLength: 2, maxLength: 9 }).chain((options) =>
  fc.record({
    type: fc.constant('sequencing'),
    given: fc.shuffledSubarray(options, { minLength: options.length }),
    correct: fc.constant(options),
    options: fc.constant(options),
  }),
);
const matching: fc.Arbitrary<Replies> = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 9 }).map((rights) => ({
  type: 'matching',
  given: rights.map((to, from) => `${from + 1}.${'abcdefghi'.charAt(to)}`),
  correct: rights.map((_, from) => `${from + 1}.${'abcdefghi'.charAt(from)}`),
}));
const typed: fc.Arbitrary<Replies> = fc
  .record({ given: fc.string({ unit: 'binary', maxLength: 400 }), correct: fc.string({ unit: 'grapheme', maxLength: 300 }) })
  .map(({ given, correct }) => ({ type: 'fill-in', given: [given], correct: [correct] }));
const numeric: fc.Arbitrary<Replies> = fc
  .tuple(fc.integer(), fc.integer())
  .map(([given, correct]) => ({ type: 'numeric', given: [String(given)], correct: [String(correct)] }));

const decisions = (replies: fc.Arbitrary<Replies>): fc.Arbitrary<readonly Decision[]> =>
  fc
    .array(
      fc.record({
        replies,
        id: fc.tuple(slug, slug).map(([slide, question]) => `${slide}-${question}`),
        right,
        text: fc.string({ unit: 'binary' }),
        at: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
        latency: fc.oneof(fc.integer({ min: -5000, max: 10 ** 12 }), fc.double({ min: 0, max: 10 ** 7, noNaN: true })),
      }),
      { maxLength: 5 },
    )
    .map((list) => list.map(({ replies: spoken, ...rest }, index) => ({ ...rest, ...spoken, index })));

const objectives: fc.Arbitrary<readonly Objective[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ id: slug }),
    fc.record({ id: slug, share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({
      id: slug,
      status: fc.constantFrom<NonNullable<Objective['status']>[]>('not attempted', 'incomplete', 'completed', 'failed', 'passed'),
    }),
  ),
  { selector: ({ id }) => id, maxLength: 9 },
);

const place = fc.oneof(slug, fc.stringMatching(/^[a-z0-9-]{256,300}$/));
const state = fc.stringMatching(/^[A-Za-z0-9_.-]{1,4096}$/);
const percent = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const standing = fc.oneof(
  fc.constant({ status: 'incomplete', score: undefined } as const),
  fc.record({ status: fc.constantFrom('failed', 'completed', 'passed'), score: fc.option(percent, { nil: undefined }) }),
);
const progress = (replies: fc.Arbitrary<Replies>): fc.Arbitrary<Progress> =>
  fc
    .record({
      standing,
      place,
      state,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      seconds: fc.double({ min: 0, max: 10 ** 9, noNaN: true }),
      objectives,
      decisions: decisions(replies),
    })
    .map(({ standing: reached, ...rest }) => ({ ...reached, ...rest }));

describe.each([
  ['choice', choice],
  ['likert', likert],
  ['sequencing', sequencing],
  ['matching', matching],
  ['fill-in', typed],
  ['numeric', numeric],
])('progress with decisions of type %s', (_, replies) => {
  test('is spelled without any violation, and what was meant arrives', () => {
    fc.assert(
      fc.property(progress(replies), (told) => {
        const lms = strict12();
        const { port } = onStrict(lms);
        port.open();
        port.commit(port.spell(told));
        port.close(port.spell({ ...told, decisions: [], seconds: told.seconds + 1 }));
        expect(lms.violations).toEqual([]);
        expect(lms.committed).toMatchObject({ 'cmi.core.lesson_status': told.status, 'cmi.suspend_data': told.state });
        expect(Number(lms.committed?.['cmi.core.score.raw'] || '-1')).toBe(told.score ?? -1);
        expect(lms.committed?.['cmi.core.session_time']).toBe(timespan12((told.seconds + 1) * 1000));
        expect(lms.relaunch().data['cmi.core.entry']).toBe('resume');
        told.objectives.forEach(({ id }, at) => expect(lms.committed?.[`cmi.objectives.${at}.id`]).toBe(id));
        for (const { index, id } of told.decisions) expect(lms.committed?.[`cmi.interactions.${index}.id`]).toBe(id);
      }),
      { numRuns: 150 },
    );
  });
});

test('a time span is what the clock says, to the hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 * 3_600_000 }), (milliseconds) => {
      const [, hours = '', minutes = '', seconds = '', hundredths = ''] =
        /^(\d{4}):(\d\d):(\d\d)\.(\d\d)$/.exec(timespan12(milliseconds)) ?? [];
      const told = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 100 + Number(hundredths);
      expect(told).toBe(Math.round(milliseconds / 10));
    }),
  );
});

test.each([
  [0, '0000:00:00.00'],
  [723_500, '0000:12:03.50'],
  [59_999, '0000:01:00.00'],
  [-1, '0000:00:00.00'],
  [1e15, '9999:59:59.99'],
])('%d milliseconds are %s', (milliseconds, spelled) => {
  expect(timespan12(milliseconds)).toBe(spelled);
});

test('a time of day is the learner’s own', () => {
  expect(time12(new Date(2026, 10, 21, 9, 5, 7).getTime())).toBe('09:05:07');
});
