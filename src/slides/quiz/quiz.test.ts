import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../tests/walks.ts';
import { kind, questionAt, type QuizAnswer, type QuizEvent } from './quiz.ts';
import { schema, type QuizSlide } from './quiz.schema.ts';

const { slide: script } = exampleOf('quiz');
const slide = schema.parse(script);
const atEnd = schema.parse({ ...script, feedback: 'end' });
const toggle = (option: number) => ({ type: 'toggle', option }) as const;
const look = (at: number) => ({ type: 'look', at }) as const;
const confirm = { type: 'confirm' } as const;
const played = (on: QuizSlide, answer: QuizAnswer, ...events: QuizEvent[]) =>
  events.reduce((so, event) => kind.reduce(on, so, event), answer);
const start = kind.start(slide, 7);

describe('drawing', () => {
  test('takes different questions, as many as are to be asked, and every one of them some time', () => {
    const drawn = Array.from({ length: 50 }, (_, seed) => kind.start(slide, seed).drawn);
    for (const positions of drawn) expect(new Set(positions).size).toBe(2);
    expect(new Set(drawn.flat())).toEqual(new Set([0, 1, 2]));
    expect(new Set(drawn.map(String)).size).toBe(6);
  });

  test('asks of each topic at least one question, and a new try first asks what was not asked yet', () => {
    const plainOptions = [
      { id: 'yes', text: '是', right: true, feedback: '对。' },
      { id: 'no', text: '不是', feedback: '不对。' },
    ];
    const one = (id: string, topic: string) => ({ id, topic, question: '哪一句？', options: plainOptions });
    const pool = ['a', 'a', 'a', 'a', 'b', 'b', 'c', 'c'].map((topic, at) => one(`q${at}`, topic));
    const mixed = schema.parse({ ...script, draw: 4, pool });
    for (let seed = 0; seed < 60; seed += 1) {
      const first = kind.start(mixed, seed);
      const whole = { ...first, confirmed: 4 };
      const second = kind.again?.(mixed, whole, seed + 1)?.drawn ?? [];
      for (const drawn of [first.drawn, second]) {
        expect(drawn).toHaveLength(4);
        expect(new Set(drawn.map((at) => pool[at]?.topic))).toEqual(new Set(['a', 'b', 'c']));
      }
      expect(second.filter((at) => first.drawn.includes(at)).length).toBeLessThanOrEqual(1);
    }
  });

  test('questions are found by their place in this try', () => {
    expect(questionAt(slide, start, 0)?.id).toBe('first-words');
    expect(questionAt(slide, start, 2)).toBeUndefined();
  });
});

describe('feedback', () => {
  test('after each question the learner goes on by themselves', () => {
    expect(played(slide, start, toggle(0), confirm)).toMatchObject({ at: 0, confirmed: 1 });
  });

  test('only at the end, the next question comes at once, and the last one stays', () => {
    expect(played(atEnd, start, toggle(0), confirm)).toMatchObject({ at: 1, confirmed: 1 });
    expect(played(atEnd, start, toggle(0), confirm, toggle(0), confirm)).toMatchObject({ at: 1, confirmed: 2 });
  });
});

describe('the next step', () => {
  test('waits for a mark, then confirms, then goes on, then is done', () => {
    expect(kind.advance?.(slide, start)).toEqual({ label: { key: 'quiz.confirm' }, event: confirm, why: { key: 'choice.markOne' } });
    const marked = played(slide, start, toggle(1));
    expect(kind.advance?.(slide, marked)).toEqual({ label: { key: 'quiz.confirm' }, event: confirm });
    const told = played(slide, marked, confirm);
    expect(kind.advance?.(slide, told)).toEqual({ label: { key: 'quiz.next' }, event: look(1) });
    expect(kind.advance?.(slide, played(slide, told, look(1), toggle(0), confirm))).toBeUndefined();
  });

  test('asks for several where several may be marked', () => {
    expect(kind.advance?.(slide, kind.start(slide, 2))?.why).toEqual({ key: 'choice.markSome' });
  });

  test('leads back to the open question from one that was looked at again', () => {
    const back = played(slide, start, toggle(0), confirm, look(1), look(0));
    expect(kind.advance?.(slide, back)?.event).toEqual(look(1));
  });
});

describe('a further try', () => {
  const first = played(slide, start, toggle(1), confirm, look(1), toggle(1), confirm);

  test('begins open with what was not asked before, and knows what was reported', () => {
    const again = kind.again?.(slide, first, 8);
    expect(again).toMatchObject({ drawn: [2, 0], confirmed: 0, at: 0, marks: [[], []], reported: [0, 1] });
  });

  test('reports a question only when it is new', () => {
    const again = kind.again?.(slide, first, 8);
    const second = again && played(slide, again, toggle(0), confirm, look(1), toggle(0), confirm);
    expect(second && kind.reports?.(slide, second, true).map(({ id }) => id)).toEqual(['phone-check-write-down']);
  });

  test('what was missed is that of this try, with the slides that answer it', () => {
    expect(kind.missed?.(slide, first)).toEqual([
      { text: ['电话响了三声，你接起来，', { strong: '第一句' }, '说什么？'], screens: ['first-minute'] },
    ]);
    expect(kind.missed?.(slide, start)).toEqual([]);
  });
});

test('more questions than there are cannot be drawn, and no id stands twice', () => {
  const issues = (change: object) => schema.safeParse({ ...script, ...change }).error?.issues.map(({ message }) => message);
  expect(issues({ draw: 4 })).toEqual(['quiz.drawsTooMany']);
  const options = [true, false].map((right, at) => ({ id: `option-${at}`, text: `回答${at}`, right, feedback: '因为……' }));
  const question = { id: 'same', question: '问什么？', options };
  expect(issues({ pool: [question, question] })).toEqual(['id.twice']);
});
