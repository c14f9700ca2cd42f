import { expect, test } from 'vitest';
import { slideOf, types } from '../../tests/walks.ts';
import { findIn, linesIn } from './find.ts';

test('finds words in what a slide says, with what stands around them', () => {
  const slide = {
    id: 'brake',
    title: ['关于', { strong: '刹车片' }, '的事'],
    body: [
      { p: ['KIA 的刹车片，半年磨薄了，客户找上门来，要一个说法，还要看看量出来的数到底是多少，手册上又是怎么写的，一条一条都要弄清楚。'] },
    ],
  };
  expect(findIn(slide, '刹车片')).toEqual({ before: '关于', words: '刹车片', after: '的事' });
  expect(findIn(slide, 'kia')?.words).toBe('KIA');
  expect(findIn(slide, '要一个说法')?.after).toMatch(/…$/);
  expect(findIn(slide, 'brake')).toBeUndefined();
  expect(findIn(slide, ' ')).toBeUndefined();
});

test('what only some are told is not found: feedback to a reply, and how a talk may end', () => {
  expect(findIn({ options: [{ text: ['甲'], feedback: ['乙'] }] }, '乙')).toBeUndefined();
});

test('what decisions ask in the source language is not found in another', () => {
  expect(findIn({ title: ['The customer'], asked: { first: '客户要什么？' } }, '客户')).toBeUndefined();
});

test.each(types)('knows the title of a slide of type %s', (type) => {
  const slide = slideOf(type);
  expect(linesIn(slide).join('')).toContain(linesIn(slide.title).join(''));
});
