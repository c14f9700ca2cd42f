import { describe, expect, it } from 'vitest';
import { answeredBy, coachingSheet } from '../../src/review/coaching.ts';
import type { ReplyTally } from '../../src/review/counting.ts';
import { flowOf } from '../../src/review/flow.ts';
import { rankedItems } from '../../src/review/items.ts';
import { dictionary, tally } from './shop.ts';

const path = (people: number, ...letters: readonly string[]) => ({
  path: letters.map((response, at) => ({ interaction: ['hello-d01-late', 'hello-d02-why', 'hello-d03-how-long'][at] ?? '', response })),
  people,
});
const sheetOf = (tallies: readonly ReplyTally[], lost: number, most?: number) => {
  const flow = flowOf([path(lost, 'a', 'c', 'c'), path(20, 'a', 'a', 'a')], dictionary, 'hello');
  return coachingSheet({ items: rankedItems(tallies, dictionary), flows: flow ? [flow] : [] }, dictionary, 'zh-CN', most);
};

describe('a coaching sheet', () => {
  const tallies = [
    // 12 wrong; most of them by the same pair
    tally('sort', '1.a,2.b', true, 8),
    tally('sort', '1.a,2.a', false, 9),
    tally('sort', '1.b,2.a', false, 3),
    // 11 wrong, on the same slide
    tally('greet', 'c', false, 11),
    tally('greet', 'a', true, 9),
    // 9 wrong
    tally('quiz-second', 'b', false, 9),
    tally('quiz-second', 'a', true, 11),
    // 6 wrong, answered by the slide of the talk
    tally('quiz-first', 'b', false, 6),
    tally('quiz-first', 'a', true, 14),
    // a talk is told by what was lost, not by its poor replies
    tally('hello-d02-why', 'c', false, 30),
  ];

  it('has the three things that concern most, each about another slide', () => {
    expect(sheetOf(tallies, 10).map(({ interaction, kind, slide, people }) => [interaction, kind, slide, people])).toEqual([
      ['sort', 'answer', 'desk', 9],
      ['hello-d02-why', 'line', 'hello', 10],
      ['quiz-second', 'answer', 'quiz', 9],
    ]);
    expect(sheetOf(tallies, 5).map(({ interaction }) => interaction)).toEqual(['sort', 'quiz-second', 'quiz-first']);
    expect(sheetOf(tallies, 10, 1)).toHaveLength(1);
  });

  it('says what happens, how often, what is better, and why', () => {
    const [sort, line] = sheetOf(tallies, 10);
    expect(sort).toEqual({
      interaction: 'sort',
      kind: 'answer',
      asked: '归哪类？',
      given: ['质保 → 免费'],
      better: ['质保 → 售后'],
      coaching: '交车以后的。',
      slide: 'desk',
      title: '前台',
      people: 9,
      share: 9 / 20,
    });
    // 10 of the 30 who came there said it, and all of them lost the customer
    const { texts, replies } = dictionary.decisions['hello-d02-why'] ?? {};
    expect(line).toEqual({
      interaction: 'hello-d02-why',
      kind: 'line',
      asked: texts?.['zh-CN'],
      given: [replies?.[2]?.texts['zh-CN']],
      better: [replies?.[0]?.texts['zh-CN']],
      coaching: replies?.[2]?.coaching?.['zh-CN'],
      slide: 'hello',
      title: '车没按时修好',
      people: 10,
      share: 1 / 3,
      lost: 10,
    });
  });

  it('rests on those who have answered most, each counted once', () => {
    const items = rankedItems([tally('greet', 'b', false, 4), tally('steps', 'a', false, 6), tally('sort', '', undefined, 30)], dictionary);
    const flow = flowOf([path(7, 'a', 'c', 'c')], dictionary, 'hello');
    expect(answeredBy({ items, flows: [] })).toBe(6);
    expect(answeredBy({ items, flows: flow ? [flow] : [] })).toBe(7);
    expect(answeredBy({ items: [], flows: [] })).toBe(0);
    const again = [tally('hello-d01-late', 'c', false, 5), tally('hello-d01-late_2', 'c', false, 5)];
    expect(answeredBy({ items: rankedItems(again, dictionary), flows: [] })).toBe(5);
  });

  it('tells no line of fewer than five people', () => {
    expect(sheetOf([], 4)).toEqual([]);
    expect(sheetOf([], 5).map(({ interaction, people }) => [interaction, people])).toEqual([['hello-d02-why', 5]]);
  });

  it('is empty where too few people have answered', () => {
    expect(coachingSheet({ items: rankedItems([tally('greet', 'b', false, 4)], dictionary), flows: [] }, dictionary, 'en')).toEqual([]);
  });
});
