import { describe, expect, it } from 'vitest';
import { practiceOf, wasAllRight } from '../../src/review/practice.ts';
import type { RecordedAttempt, RecordedDecision } from '../../src/review/records.ts';
import { storyOf, type ToldSlide } from '../../src/review/story.ts';
import { dictionary } from './shop.ts';

const decided = (interaction: string, response: string, right?: boolean, seconds?: number): RecordedDecision => ({
  interaction,
  response,
  ...(right !== undefined && { right }),
  ...(seconds !== undefined && { seconds }),
});
const attempt = (...decisions: readonly RecordedDecision[]): RecordedAttempt => ({
  learner: 'pan',
  number: 1,
  standing: 'failed',
  decisions,
});
const lost = [
  decided('hello-d01-late', 'a', true, 12.5),
  decided('hello-d02-why', 'always_busy', false, 3),
  decided('hello-d03-how-long', 'c', false),
];

describe('an attempt as a story', () => {
  const [first, talk, last] = storyOf(
    attempt(
      decided('greet', 'b', false, 4),
      decided('steps', 'act,listen,ask-back', false),
      ...lost,
      decided('steps', 'listen,ask-back,act', true),
    ),
    dictionary,
    'zh-CN',
  );

  it('tells each decision in words, slide by slide, with what would have been better', () => {
    expect([first?.slide, first?.title, first?.talk]).toEqual(['desk', '前台', undefined]);
    expect(first?.decisions).toEqual([
      {
        interaction: 'greet',
        id: 'greet',
        asked: '先说哪句？',
        given: ['下一位，快'],
        right: false,
        better: ['您好'],
        coaching: '像在赶人。',
        seconds: 4,
        again: false,
      },
      {
        interaction: 'steps',
        id: 'steps',
        asked: '什么次序？',
        given: ['做', '听', '问'],
        right: false,
        better: ['听', '问', '做'],
        coaching: '',
        again: false,
      },
    ]);
    expect(last?.decisions).toMatchObject([{ interaction: 'steps', right: true, better: [], again: true }]);
  });

  it('tells of a talk both meters before and after each reply, what the customer said to it, and how it ended', () => {
    // 5 and 0; best +1 +2; poor −4 −1; poor −4 −1, and no meter falls below 0
    expect(talk?.talk).toEqual({
      start: { respect: 5, matter: 0 },
      ending: { name: expect.any(String), outcome: 'lost' },
      passed: false,
      lost: true,
      goesOn: false,
    });
    expect(talk?.decisions.map(({ turn, seconds }) => [turn?.before, turn?.after, turn?.verdict, seconds])).toEqual([
      [{ respect: 5, matter: 0 }, { respect: 6, matter: 2 }, 'best', 12.5],
      [{ respect: 6, matter: 2 }, { respect: 2, matter: 1 }, 'poor', 3],
      [{ respect: 2, matter: 1 }, { respect: 0, matter: 0 }, 'poor', undefined],
    ]);
    expect(talk?.decisions[1]?.turn?.reaction).not.toBe('');
  });

  it('of a talk that was left, or that no longer fits, tells as much as fits', () => {
    const [left] = storyOf(attempt(decided('hello-d01-late', 'a', true), decided('hello-d02-why', 'gone', false)), dictionary, 'en');
    expect(left?.talk).toEqual({ start: { respect: 5, matter: 0 }, passed: false, lost: false, goesOn: false });
    expect(left?.decisions.map(({ given, turn }) => [given[0], turn === undefined])).toEqual([
      [expect.any(String), false],
      ['gone', true],
    ]);
  });

  it('of a talk that other decisions interrupted tells each part from where it stood, and the ending with the last', () => {
    const [late, why, howLong] = lost;
    if (!late || !why || !howLong) throw new Error('nothing was said');
    const told = storyOf(attempt(late, decided('greet', 'b', false), why, decided('unknown', 'x'), howLong), dictionary, 'en');
    const parts = told.filter(({ talk: of }) => of);
    expect(parts.map(({ talk: of }) => [of?.ending?.outcome, of?.lost, of?.goesOn])).toEqual([
      [undefined, true, true],
      [undefined, true, true],
      ['lost', true, false],
    ]);
    expect(parts.flatMap(({ decisions }) => decisions.map(({ turn }) => [turn?.before, turn?.after]))).toEqual(
      talk?.decisions.map(({ turn }) => [turn?.before, turn?.after]),
    );
  });

  it('does not judge what was recorded with neither a response nor a result', () => {
    const told = storyOf(attempt(decided('greet', ''), decided('steps', '')), dictionary, 'en');
    expect(told[0]?.decisions.map(({ given, right, better }) => [given, right, better])).toEqual([
      [[], undefined, []],
      [[], undefined, []],
    ]);
  });

  it('tells what the course does not know as it was recorded', () => {
    const [unknown] = storyOf(attempt(decided('__proto__', '<script>', false)), dictionary, 'en');
    expect(unknown).toEqual({
      slide: '',
      title: '',
      decisions: [
        { interaction: '__proto__', asked: '__proto__', given: ['<script>'], right: false, better: [], coaching: '', again: false },
      ],
    });
  });

  it('of nothing is empty', () => {
    expect(storyOf(attempt(), dictionary, 'en')).toEqual([]);
  });
});

describe('what somebody is to practise', () => {
  it('begins with what lost a customer, then what most others got right; later tries and what is unknown are left out', () => {
    const decisions = [
      decided('greet', 'b', false),
      decided('gather', 'b', false),
      decided('quiz-first', 'b', false),
      decided('gather', 'a', false),
      decided('unknown', 'x', false),
      decided('pledge', 'a'),
      ...lost,
    ];
    const facility: Readonly<Record<string, number>> = { greet: 0.3, gather: 0.9 };
    const practice = practiceOf(storyOf(attempt(...decisions), dictionary, 'zh-CN'), dictionary, 'zh-CN', (id) => facility[id]);
    expect(practice.map(({ interaction, slide }) => [interaction, slide])).toEqual([
      ['hello-d02-why', 'hello'],
      ['hello-d03-how-long', 'hello'],
      ['gather', 'desk'],
      ['greet', 'desk'],
      ['quiz-first', 'hello'],
    ]);
    expect(practice[0]?.title).toBe('车没按时修好');
  });

  it('puts what lost a customer before what others got right in a talk that did not', () => {
    const [talk] = storyOf(attempt(...lost), dictionary, 'en');
    const one = (id: string, isLost: boolean): ToldSlide => ({
      slide: 'hello',
      title: '',
      decisions: talk?.decisions.filter((decision) => decision.id === id) ?? [],
      talk: { start: { respect: 5, matter: 0 }, passed: false, lost: isLost, goesOn: false },
    });
    const story = [one('hello-d02-why', false), one('hello-d03-how-long', true)];
    const practice = practiceOf(story, dictionary, 'en', (id) => (id === 'hello-d02-why' ? 1 : 0));
    expect(practice.map(({ id }) => id)).toEqual(['hello-d03-how-long', 'hello-d02-why']);
  });

  it('puts what was poor in a talk that ended well after a talk that did not', () => {
    const well = [decided('hello-d01-late', 'a', true), decided('hello-d02-why', 'c', false), decided('hello-d03-how-long', 'a', true)];
    const [first, ...others] = practiceOf(
      storyOf(attempt(decided('greet', 'b', false), ...well), dictionary, 'en'),
      dictionary,
      'en',
      () => 1,
    );
    expect([first?.interaction, ...others.map(({ interaction }) => interaction)]).toEqual(['hello-d02-why', 'greet']);
  });
});

it.each([
  ['all was right', [decided('greet', 'a', true), decided('pledge', 'a'), decided('unknown', 'x')], true],
  ['something was wrong', [decided('greet', 'a', true), decided('steps', 'act', false)], false],
  ['something unknown was wrong', [decided('greet', 'a', true), decided('unknown', 'x', false)], false],
  ['a later try was wrong', [decided('greet', 'a', true), decided('greet', 'b', false)], false],
  ['nothing was judged', [decided('pledge', 'a'), decided('greet', '')], false],
  ['only something unknown was right', [decided('unknown', 'x', true)], false],
  ['nothing was decided', [], false],
])('where %s, whether it was all right is told', (_, decisions, expected) => {
  expect(wasAllRight(storyOf(attempt(...decisions), dictionary, 'en'))).toBe(expected);
});
