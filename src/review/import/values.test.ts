import { expect, it } from 'vitest';
import { attemptOf, numberOf, resultOf, scoreOf, secondsOf, standingOf } from './values.ts';

it.each([
  ['87.5', 87.5],
  [' 87,5 ', 87.5],
  ['90%', 90],
  ['９０', 90],
  ['-3', -3],
  ['90.0', 90],
  ['1,234.5', undefined],
  ['1e3', undefined],
  ['ten', undefined],
  ['', undefined],
])('the number %j is %j', (text, number) => expect(numberOf(text)).toBe(number));

it.each([
  ['45/50', 90],
  ['1/3', 33.33],
  ['45／50', 90],
  ['88', 88],
  ['1/2/3', undefined],
  ['5/0', undefined],
  ['5/', undefined],
])('the score %j is %j', (text, score) => expect(scoreOf(text)).toBe(score));

it.each([
  ['2', 2],
  ['2.0', 2],
  ['第3次', 3],
  ['Attempt 12', 12],
  ['2회차', 2],
  ['0', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['many', undefined],
])('the attempt %j is %j', (text, number) => expect(attemptOf(text)).toBe(number));

it.each([
  ['0000:12:03.50', 723.5],
  ['PT12M3.5S', 723.5],
  ['P1DT1H', 90_000],
  ['12:03', 723],
  ['1:02:03', 3723],
  ['125', 125],
  ['12.5 秒', 12.5],
  ['30s', 30],
  ['1 hour 2 mins', 3720],
  ['1小时2分3秒', 3723],
  ['2분 5초', 125],
  ['PT', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['99999999999', undefined],
])('the time %j takes %j seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

it.each([
  ['Passed', 'passed'],
  ['已完成', 'completed'],
  ['실패함', 'failed'],
  ['in progress', 'in-progress'],
  ['Not attempted', 'not-started'],
  ['90', undefined],
  ['constructor', undefined],
])('the status %j is %j', (text, standing) => expect(standingOf(text)).toBe(standing));

it.each([
  ['correct', true],
  ['WRONG', false],
  ['错误', false],
  ['정답', true],
  ['neutral', 'neutral'],
  ['0.75', undefined],
])('the result %j is %j', (text, right) => expect(resultOf(text)).toBe(right));
