import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../tests/walks.ts';
import { decode } from '../../core/codec.ts';
import { kind, type RoleplayAnswer, type RoleplayEvent } from './roleplay.ts';
import { schema } from './roleplay.schema.ts';
import { earnedOf, orderOf, talkOf } from './story.ts';

const slide = schema.parse(exampleOf('roleplay').slide);
const codec = kind.save(slide);

const opened = [{ type: 'skip' }, { type: 'on' }] as const satisfies readonly RoleplayEvent[];
const played = (events: readonly RoleplayEvent[]): RoleplayAnswer =>
  events.reduce((answer, event) => kind.reduce(slide, answer, event), kind.start(slide, 1));
const says = (replies: string): readonly RoleplayEvent[] => [...replies].map((reply) => ({ type: 'say', reply: Number(reply) }));

/** Replies by position (0 best, 1 acceptable, 2 poor), points, turns, ending, both meters, passed: worked out by hand from the script. */
const byHand = [
  ['00000', 10, 5, 'content', 10, 10, true],
  ['00001', 9, 5, 'cool', 9, 9, true],
  ['00010', 9, 5, 'content', 9, 9, true],
  ['00011', 8, 5, 'cool', 8, 8, true],
  ['00101', 8, 5, 'cool', 8, 8, true],
  ['01001', 8, 5, 'cool', 8, 8, true],
  ['10001', 8, 5, 'cool', 8, 8, true],
  ['11000', 8, 5, 'cool', 8, 8, true],
  ['00111', 7, 5, 'asks-manager', 7, 7, false],
  ['11100', 7, 5, 'asks-manager', 7, 7, false],
  ['11111', 5, 5, 'asks-manager', 5, 5, false],
  ['00002', 8, 5, 'asks-manager', 5, 7, false],
  ['20000', 8, 5, 'cool', 5, 8, true],
  ['02000', 8, 5, 'asks-manager', 5, 7, false],
  ['00020', 8, 5, 'asks-manager', 5, 7, false],
  ['21111', 4, 5, 'asks-manager', 1, 4, false],
  ['22', 0, 2, 'left-angry', 0, 0, false],
  ['1122', 2, 4, 'left-angry', 0, 0, false],
  ['00022', 6, 5, 'left-angry', 0, 4, false],
  ['20002', 6, 5, 'left-angry', 0, 5, false],
] as const;

describe('talks worked out by hand', () => {
  test.each(byHand)('%s', (replies, points, turns, ending, respect, matter, passed) => {
    const talk = talkOf(slide, [...replies].map(Number));
    expect(talk.now).toMatchObject({ points, turns, respect, matter });
    expect({ ending: talk.ending?.id, passed: talk.passed }).toEqual({ ending, passed });
    expect(earnedOf(talk)).toBe(Math.round((100 * points) / (2 * turns)));
  });
});

/** The first talk and those after it, each from its beginning to its debrief. */
const talks = (...each: readonly string[]): readonly RoleplayEvent[] => [
  ...opened,
  ...each.flatMap((replies, at): readonly RoleplayEvent[] => [
    ...(at > 0 ? [{ type: 'rewind', turn: 0 } as const] : []),
    ...says(replies),
    { type: 'on' },
  ]),
];

test('the sum alone does not pass: 80 % and not passed, 80 % and passed', () => {
  const results = ['00002', '00011'].map((replies) => talkOf(slide, [...replies].map(Number)));
  expect(results.map((talk) => [earnedOf(talk), talk.passed])).toEqual([
    [80, false],
    [80, true],
  ]);
});

test('a good ending is not enough where a must-do skill was not shown', () => {
  const silent = {
    ...slide,
    scenes: slide.scenes.map((scene) => ({ ...scene, replies: scene.replies.map((one) => ({ ...one, shows: [] })) })),
  };
  const talk = talkOf(silent, [0, 0, 0, 0, 0]);
  expect([talk.ending?.outcome, talk.passed]).toEqual(['resolved', false]);
});

test('a thousand talks: the text restores each step, and never takes more than it may', () => {
  const event = fc.oneof(
    { weight: 6, arbitrary: fc.nat(2).map((reply): RoleplayEvent => ({ type: 'say', reply })) },
    fc.constantFrom<RoleplayEvent[]>({ type: 'on' }, { type: 'recall' }),
    fc.nat(4).map((turn): RoleplayEvent => ({ type: 'rewind', turn })),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40, size: 'max' }), (events) => {
      let answer = played(opened);
      for (const one of events) {
        answer = kind.reduce(slide, answer, one);
        const text = codec.write(answer);
        expect(decode(codec, text)).toEqual(answer);
        expect(text.length).toBeLessThanOrEqual(codec.longest);
      }
    }),
    { numRuns: 1000 },
  );
});

test('nothing that is practised changes the first talk or what is reported of it', () => {
  const first = [...opened, ...says('22'), { type: 'on' }] as const satisfies readonly RoleplayEvent[];
  const before = played(first);
  const rewinds = [0, 1, 0, 1, 1].flatMap((turn): readonly RoleplayEvent[] => [{ type: 'rewind', turn }, ...says('00000'), { type: 'on' }]);
  const after = played([...first, ...rewinds]);
  expect(after.first).toEqual(before.first);
  expect(kind.reports?.(slide, after, true)).toEqual(kind.reports?.(slide, before, true));
  expect(after.best).toEqual([0, 0, 0, 0, 0]);
});

test('a worse talk does not replace the best', () => {
  const answer = played(talks('00111', '00000', '22'));
  expect(answer).toMatchObject({ first: [0, 0, 1, 1, 1], best: [0, 0, 0, 0, 0], practice: [2, 2] });
  expect(kind.achieved?.(slide, answer, 'first')).toMatchObject({ own: { shown: 2, asked: 2 }, explain: { shown: 2, asked: 2 } });
  expect(kind.achieved?.(slide, answer, 'best')).toMatchObject({ listen: { shown: 1, asked: 1 } });
});

test('nor is it where two replies were poor', () => {
  const endings = slide.endings.map((ending) => ({ ...ending, outcome: 'settled' as const }));
  const talk = talkOf({ ...slide, endings }, [0, 0, 0, 2, 2]);
  expect([talk.ending?.outcome, talk.now.poor, talk.passed]).toEqual(['settled', 2, false]);
  expect(talkOf({ ...slide, endings }, [0, 0, 0, 0, 2]).passed).toBe(true);
});

test('a passed talk is better than one that failed with more points', () => {
  expect(played(talks('00111', '00101', '00002')).best).toEqual([0, 0, 1, 0, 1]);
  expect(played(talks('00002', '00101')).best).toEqual([0, 0, 1, 0, 1]);
});

test('a later talk counts once its debrief is open, and until then nothing leads past it', () => {
  const ended = played([...opened, ...says('22'), { type: 'on' }, { type: 'rewind', turn: 0 }, ...says('00000')]);
  expect(ended).toMatchObject({ screen: 'talk', best: undefined });
  expect(kind.reduce(slide, ended, { type: 'recall' })).toBe(ended);
  expect(kind.reduce(slide, ended, { type: 'on' })).toMatchObject({ screen: 'debrief', best: [0, 0, 0, 0, 0] });
});

test('replies come in an order that the seed decides, and every order comes', () => {
  const [scene] = slide.scenes;
  if (!scene) throw new Error('the example has no scene');
  const orders = new Set(Array.from({ length: 100 }, (_, seed) => orderOf(scene, seed).join('')));
  expect(orders.size).toBe(6);
  expect(orderOf(scene, 7)).toEqual(orderOf(scene, 7));
});
