import fc from 'fast-check';
import type { Objective } from '../../src/course/objectives.ts';
import type { Decision, Progress } from '../../src/lms/port.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter((id) => id.length <= 60);
const share = <T>(items: readonly T[]) => fc.subarray([...items], { minLength: 1 });
const right = fc.constantFrom<Decision['right'][]>(true, false, 'neutral');
type Replies = Pick<Decision, 'type' | 'given' | 'correct' | 'also' | 'options'>;

const choice: fc.Arbitrary<Replies> = fc.uniqueArray(slug, { minLength: 2, maxLength: 36 }).chain((options) =>
  fc.record({
    type: fc.constant('choice'),
    given: share(options),
    correct: share(options),
    also: fc.subarray(options),
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
/** What people type, and what looks like SCORM's own marks. */
const phrase = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom('{', '}', '[,]', '[.]', '{lang=', '\n', '\u2028', '😀', '怒', 'calm '), { maxLength: 90 })
    .map((parts) => parts.join('')),
);
const typed: fc.Arbitrary<Replies> = fc
  .record({ given: phrase, correct: fc.string({ unit: 'grapheme', maxLength: 300 }) })
  .map(({ given, correct }) => ({ type: 'fill-in', given: [given], correct: [correct] }));
const number = fc.oneof(
  fc.integer().map(String),
  fc.integer({ max: 10 ** 9 }).map((value) => (value / 1000).toFixed(3)),
);
const numeric: fc.Arbitrary<Replies> = fc
  .tuple(number, number)
  .map(([given, correct]) => ({ type: 'numeric', given: [given], correct: [correct] }));

const decisions = (replies: fc.Arbitrary<Replies>): fc.Arbitrary<readonly Decision[]> =>
  fc
    .array(
      fc.record({
        replies,
        id: fc.tuple(slug, slug).map(([slide, question]) => `${slide}-${question}`),
        right,
        text: phrase,
        at: fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2100, 0) }),
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
  fc.constant({ status: 'incomplete', complete: false, exit: 'suspend', score: undefined } as const),
  fc.record({
    status: fc.constantFrom('failed', 'completed', 'passed'),
    complete: fc.constant(true),
    exit: fc.constant('suspend'),
    score: fc.option(percent, { nil: undefined }),
  }),
  fc.record({ status: fc.constant('failed'), complete: fc.constant(false), exit: fc.constant('suspend'), score: percent }),
);
/** Progress with decisions of a type. */
export const progress = (replies: fc.Arbitrary<Replies>): fc.Arbitrary<Progress> =>
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

/** Every type of decision, with replies. */
export const types: readonly (readonly [string, fc.Arbitrary<Replies>])[] = [
  ['choice', choice],
  ['likert', likert],
  ['sequencing', sequencing],
  ['matching', matching],
  ['fill-in', typed],
  ['numeric', numeric],
];
