import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../tests/walks.ts';
import { kind } from './choice.ts';
import { schema } from './choice.schema.ts';

const { slide: script } = exampleOf('choice');
const several = schema.parse(script);
const options = several.options.map(({ id }, at) => ({ id, text: `回答${at}`, feedback: '因为……', right: at === 2 }));
const one = schema.parse({ type: 'choice', id: 'one', title: '选一个', question: '哪一个？', options });
const toggle = (option: number) => ({ type: 'toggle', option }) as const;

describe('one answer', () => {
  test('the last one marked counts, and it cannot be unmarked', () => {
    const marked = kind.reduce(one, kind.reduce(one, [], toggle(0)), toggle(2));
    expect(marked).toEqual([2]);
    expect(kind.reduce(one, marked, toggle(2))).toBe(marked);
    expect(kind.judge(one, marked)).toEqual({ is: 'scored', earned: 1, possible: 1 });
  });

  test('asks for one where several are asked for by the other', () => {
    expect(kind.judge(one, [])).toEqual({ is: 'open', why: { key: 'choice.markOne' } });
    expect(kind.judge(several, [])).toEqual({ is: 'open', why: { key: 'choice.markSome' } });
  });
});

describe('several answers', () => {
  test('a wrong one beside the right ones spoils it', () => {
    expect(kind.judge(several, [0, 2])).toMatchObject({ earned: 1 });
    expect(kind.judge(several, [0, 1, 2])).toMatchObject({ earned: 0 });
    expect(kind.judge(several, [0, 1, 2, 3])).toMatchObject({ earned: 0 });
  });

  test('all unmarked is open again', () => {
    expect(kind.judge(several, kind.reduce(several, [1], toggle(1)))).toMatchObject({ is: 'open' });
  });
});

describe('what a schema cannot say', () => {
  const refused = (change: object) =>
    schema.safeParse({ ...one, title: '题', question: '问', options, ...change }).error?.issues.map(({ message }) => message);

  test('a question needs a right answer, only one where one is marked, and ids of its own', () => {
    expect(refused({})).toBeUndefined();
    expect(refused({ options: options.map((option) => ({ ...option, right: false })) })).toEqual(['question.noneRight']);
    expect(refused({ options: options.map((option) => ({ ...option, right: true })) })).toEqual(['question.severalRight']);
    expect(refused({ options: options.map((option, at) => ({ ...option, id: at < 2 ? 'same' : option.id })) })).toEqual(['id.twice']);
  });
});
