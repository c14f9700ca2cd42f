import { describe, expect, it } from 'vitest';
import { discriminationOf } from '../../src/review/discrimination.ts';
import { itemsOf, rankedItems } from '../../src/review/items.ts';
import { dictionary, tally } from './shop.ts';

describe('discrimination', () => {
  it('is the correlation of being right here with the share right elsewhere', () => {
    // x = 1 1 1 0 0, y = 1 ½ 1 0 ½: mean y 3/5, Σy² = 1 + ¼ + 1 + 0 + ¼ = 5/2, var y = ½ − 9/25 = 7/50
    // mean x 3/5, var x 6/25; cov = Σxy/5 − 9/25 = 2.5/5 − 9/25 = 7/50; r = (7/50) / √(6/25 · 7/50) = 0.763763
    const right = [tally('q', 'a', true, 3, [1, 0.5, 1])];
    const wrong = [tally('q', 'b', false, 2, [0, 0.5])];
    expect(discriminationOf(right, wrong)).toBeCloseTo(0.14 / Math.sqrt(0.24 * 0.14), 12);
    expect(discriminationOf(wrong, right)).toBeCloseTo(-0.14 / Math.sqrt(0.24 * 0.14), 12);
  });

  it('is nothing where all were alike here, or elsewhere, or nobody answered', () => {
    expect(discriminationOf([tally('q', 'a', true, 3, [1, 0.5, 1])], [])).toBeUndefined();
    expect(discriminationOf([tally('q', 'a', true, 2, [0.1, 0.1])], [tally('q', 'b', false, 1, [0.1])])).toBeUndefined();
    expect(discriminationOf([], [])).toBeUndefined();
  });
});

describe('an item', () => {
  it('has its facility, and how often each reply was taken, whatever the spelling', () => {
    const tallies = [
      tally('greet', 'a', true, 3, [1, 0.5, 1]),
      tally('greet', 'b', false, 1, [0]),
      tally('greet', 'say_next', false, 1, [0.5], 'another place'),
    ];
    const item = itemsOf(tallies, dictionary).get('greet');
    expect(item).toMatchObject({ id: 'greet', answers: 5, few: false, facility: 3 / 5, wrong: 2 });
    expect(item?.discrimination).toBeCloseTo(0.14 / Math.sqrt(0.24 * 0.14), 12);
    expect(item?.responses).toEqual([
      { replies: ['say-hello'], right: true, people: 3, share: 3 / 5 },
      { replies: ['say-next'], right: false, people: 2, share: 2 / 5 },
    ]);
    expect(item?.taken).toEqual([...(item?.responses ?? []), { replies: ['say-wait'], right: false, people: 0, share: 0 }]);
  });

  it('of several marks tells how often each was made', () => {
    const tallies = [tally('gather', 'a,c', true, 4), tally('gather', 'a,b', false, 3), tally('gather', 'b', false, 1)];
    const item = itemsOf(tallies, dictionary).get('gather');
    expect(item?.taken).toEqual([
      { replies: ['pen'], right: true, people: 7, share: 7 / 8 },
      { replies: ['form'], right: true, people: 4, share: 4 / 8 },
      { replies: ['tea'], right: false, people: 4, share: 4 / 8 },
    ]);
    expect(item?.responses.map(({ replies, people }) => [...replies, people])).toEqual([
      ['pen', 'form', 4],
      ['pen', 'tea', 3],
      ['tea', 1],
    ]);
  });

  it('of a matching tells each pair that was made', () => {
    const item = itemsOf([tally('sort', '1.a,2.b', true, 3), tally('sort', '1[.]a[,]2[.]a', false, 2)], dictionary).get('sort');
    expect(item?.taken).toEqual([
      { replies: ['1.a'], right: true, people: 5, share: 1 },
      { replies: ['2.b'], right: true, people: 3, share: 3 / 5 },
      { replies: ['2.a'], right: false, people: 2, share: 2 / 5 },
    ]);
  });

  it('of a scene that came again counts both, but people once', () => {
    const tallies = [
      tally('hello-d01-late', 'a', true, 3),
      tally('hello-d01-late', 'c', false, 1),
      tally('hello-d01-late_2', 'c', false, 1),
    ];
    expect(itemsOf(tallies, dictionary).get('hello-d01-late')).toMatchObject({ answers: 5, people: 4, few: true });
    const more = itemsOf([...tallies, tally('hello-d01-late', 'c', false, 2)], dictionary).get('hello-d01-late');
    expect(more).toMatchObject({ answers: 7, few: false, facility: 3 / 7, wrong: 4 });
  });

  it('of four people has no figures', () => {
    const item = itemsOf([tally('greet', 'a', true, 1), tally('greet', 'b', false, 3)], dictionary).get('greet');
    expect(item).toEqual({
      id: 'greet',
      meaning: dictionary.decisions.greet,
      answers: 4,
      people: 4,
      few: true,
      wrong: 0,
      responses: [],
      taken: [],
    });
  });

  it('is judged by the dictionary where the record does not say', () => {
    const item = itemsOf([tally('greet', 'a', undefined, 4), tally('greet', 'b', undefined, 1)], dictionary).get('greet');
    expect(item).toMatchObject({ facility: 4 / 5, wrong: 1 });
  });

  it('is not made of records that tell neither a response nor a result', () => {
    const nothing = [tally('greet', '', undefined, 30), tally('steps', '{order_matters=true}', undefined, 30)];
    expect(itemsOf(nothing, dictionary).size).toBe(0);
    const wrong = tally('greet', 'b', false, 3);
    expect(itemsOf([...nothing, wrong], dictionary).get('greet')).toMatchObject({ answers: 3, few: true });
    const result = tally('greet', '', false, 3);
    expect(itemsOf([...nothing, wrong, result], dictionary).get('greet')).toMatchObject({ answers: 6, facility: 0, wrong: 6 });
  });

  it('that the course does not know is told by its id', () => {
    const item = itemsOf([tally('__proto__', '<script>', false, 6)], dictionary).get('__proto__');
    expect(item).toMatchObject({ id: '__proto__', facility: 0, wrong: 6, responses: [{ replies: ['<script>'], people: 6 }], taken: [] });
    expect(item).not.toHaveProperty('meaning');
  });
});

describe('the ranking', () => {
  it('goes by (1 − facility) × answers, few people last, without what is neither right nor wrong', () => {
    const tallies = [
      // 0.9 × 10 = 9 wrong of few answers, 0.1 × 200 = 20 of many, 0.5 × 20 = 10
      tally('greet', 'b', false, 9),
      tally('greet', 'a', true, 1),
      tally('gather', 'a,c', true, 180),
      tally('gather', 'a', false, 20),
      tally('sort', '1.a,2.b', true, 10),
      tally('sort', '1.b,2.b', false, 10),
      tally('steps', 'act,listen,ask-back', false, 4),
      tally('quiz-first', 'a', true, 50),
      tally('pledge', 'a', undefined, 300),
    ];
    expect(rankedItems(tallies, dictionary).map(({ id, wrong }) => [id, wrong])).toEqual([
      ['gather', 20],
      ['sort', 10],
      ['greet', 9],
      ['quiz-first', 0],
      ['steps', 0],
    ]);
  });
});
