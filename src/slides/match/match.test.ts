import { describe, expect, test } from 'vitest';
import { decode } from '../../core/codec.ts';
import { exampleOf } from '../../../tests/walks.ts';
import { kind, type MatchAnswer } from './match.ts';
import { schema } from './match.schema.ts';

const { slide: script } = exampleOf('match');
const slide = schema.parse(script);
const link = (left: number, right: number) => ({ type: 'link', left, right }) as const;

describe('misses', () => {
  test('are counted up to 63, and fit into the save text however many there are', () => {
    let answer: MatchAnswer = kind.start(slide, 1);
    for (let at = 0; at < 100; at += 1) answer = kind.reduce(slide, answer, link(0, 1));
    expect(answer.misses).toBe(63);
    expect(decode(kind.save(slide), kind.save(slide).write(answer))).toEqual(answer);
  });

  test('only the first one of each left side changes what is earned', () => {
    const wrong = [link(0, 1), link(0, 2), link(0, 0), link(1, 1), link(2, 2)].reduce(
      (so, event) => kind.reduce(slide, so, event),
      kind.start(slide, 1),
    );
    expect(wrong.first).toEqual([1, 1, 2]);
    expect(kind.judge(slide, wrong)).toEqual({ is: 'scored', earned: 2, possible: 3 });
  });
});

describe('the report', () => {
  test('comes once, when the slide is confirmed', () => {
    const answer = kind.start(slide, 1);
    expect(kind.reports?.(slide, answer, false)).toEqual([]);
    expect(kind.reports?.(slide, answer, true)).toHaveLength(1);
  });
});

test('two right sides that read alike are refused: nobody could tell them apart', () => {
  const pairs = slide.pairs.map(({ id }, at) => ({ id, left: `左${at}`, right: at < 2 ? '一样' : '不一样' }));
  expect(schema.safeParse({ ...slide, title: '题', lead: '问', after: '好', pairs, narration: undefined }).error?.issues[0]?.message).toBe(
    'match.sameRight',
  );
});
