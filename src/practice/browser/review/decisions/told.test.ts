import { describe, expect, it } from 'vitest';
import { countingOf, dictionary, twelve } from '../../../../../tests/browser/review-course.ts';
import { itemsOf } from '../../../../review/items.ts';
import { bandOf, worthOf } from './figures.ts';
import { repliesOf } from './told.ts';

const items = itemsOf(await countingOf(twelve).replies({}), dictionary);
const told = (id: string, locale = 'zh-CN') => repliesOf(dictionary.decisions[id], items.get(id), locale);

describe('the replies to a decision', () => {
  it('are those of a choice, the wrong one taken most first, also those nobody took', () => {
    const { right, wrong, neutral, others } = told('greet');
    expect(right).toMatchObject([{ lines: ['您好，请坐'], people: 6, share: 0.5, why: '先打招呼。' }]);
    expect(wrong.map(({ replies, people, why }) => [replies, people, why])).toEqual([
      [['say-next'], 6, '像在赶人。'],
      [['say-wait'], 0, '没有时间。'],
    ]);
    expect([neutral, others]).toEqual([[], 0]);
  });

  it('are the pairs of a matching: right ones in words, wrong ones only where somebody made them', () => {
    const { right, wrong } = told('sort');
    expect(right.map(({ lines, people, why }) => [lines, people, why])).toEqual([
      [['洗车 → 免费服务'], 8, '送的。'],
      [['质保 → 售后服务'], 8, '交车以后的。'],
    ]);
    expect(wrong.map(({ lines, people, why }) => [lines, people, why])).toEqual([
      [['洗车 → 售后服务'], 4, ''],
      [['质保 → 免费服务'], 4, ''],
    ]);
  });

  it('are whole orders of a sequence, a line for each step', () => {
    const { right, wrong } = told('steps');
    expect(right).toMatchObject([{ lines: ['听', '问', '做'], people: 9 }]);
    expect(wrong).toMatchObject([{ lines: ['问', '听', '做'], people: 3 }]);
  });

  it('tells four wrong orders one by one, and the share of the others', () => {
    const orders = ['ask-back,act,listen', 'ask-back,listen,act', 'act,listen,ask-back', 'act,ask-back,listen', 'listen,act,ask-back'];
    const responses = orders.map((order, at) => ({ replies: order.split(','), right: false, people: 6 - at, share: (6 - at) / 20 }));
    const item = { id: 'steps', answers: 20, people: 20, few: false, facility: 0, wrong: 20, responses, taken: [] };
    const { right, wrong, others } = repliesOf(dictionary.decisions['steps'], item, 'zh-CN');
    expect(right).toMatchObject([{ lines: ['听', '问', '做'], people: 0 }]);
    expect(wrong.map(({ people }) => people)).toEqual([6, 5, 4, 3]);
    expect(others).toBeCloseTo(0.1);
  });

  it('have no figures where nobody or too few have answered', () => {
    const { right, wrong } = repliesOf(dictionary.decisions['greet'], undefined, 'zh-CN');
    expect([...right, ...wrong].map(({ people, share }) => [people, share])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(repliesOf(dictionary.decisions['steps'], undefined, 'zh-CN').right).toMatchObject([{ lines: ['听', '问', '做'] }]);
  });

  it('are told as they were recorded where the course does not know the decision', () => {
    const item = {
      id: 'old',
      answers: 9,
      people: 9,
      few: false,
      facility: 1,
      wrong: 0,
      responses: [{ replies: ['x'], right: true, people: 9, share: 1 }],
      taken: [],
    };
    expect(repliesOf(undefined, item, 'zh-CN').right).toMatchObject([{ lines: ['x'], people: 9, why: '' }]);
  });
});

describe('figures', () => {
  it('are good from four fifths, fair from three', () => {
    expect([0.795, 0.79, 0.6, 0.594, 0].map(worthOf)).toEqual(['good', 'fair', 'fair', 'poor', 'poor']);
  });

  it('name discrimination', () => {
    expect([undefined, -0.3, -0.02, 0.09, 0.1, 0.29, 0.3].map(bandOf)).toEqual([
      'unknown',
      'against',
      'weak',
      'weak',
      'some',
      'some',
      'strong',
    ]);
  });
});
