import { expect, it } from 'vitest';
import { figuresIn, otherNumbers, spokenIn } from './numbers.ts';

it('finds the figures of a text, once each', () => {
  expect(figuresIn('{{models.gift}}：10,000 元，45%，2.5 小时，45')).toEqual(['10000', '2.5', '45']);
});

it.each([
  ['两百元', '200'],
  ['十五分钟', '15'],
  ['二十八项', '28'],
  ['一万二千', '12000'],
  ['第三章', '3'],
  ['晚到半小时', '30'],
  ['差一刻四点', '15'],
])('reads %s as %s', (text, figure) => expect(spokenIn(text)).toContain(figure));

it.each([
  ['说三次', 'Say it twice', 'en', ['2'], ['3']],
  ['等 3 天', 'Wait for two days', 'en', [], ['3']],
  ['等 15 分钟', 'Wait for 50 minutes', 'en', ['50'], ['15']],
  ['三个人', '다섯 명', 'ko', ['5'], ['3']],
])('tells that %s is not %s', (source, target, locale, found, right) => {
  expect(otherNumbers(source, target, locale)).toEqual({ found, right });
});

it.each([
  ['10 个中的 3 个', '3 of 10', 'en'],
  ['等 3 天', 'Wait for three days', 'en'],
  ['两个人都来了', 'Both of the three or two', 'en'],
  ['“好吗”两个字', 'the words “would you like to”', 'en'],
  ['半年后', 'six months later', 'en'],
  ['两天后', '며칠 뒤', 'ko'],
  ['三次', '세 번', 'ko'],
  ['三次', 'tengo diez', 'es'],
])('does not quarrel with %s as %s', (source, target, locale) => expect(otherNumbers(source, target, locale)).toBeUndefined());
