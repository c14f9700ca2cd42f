import { expect, it } from 'vitest';
import { figuresIn, spokenIn } from './numbers.ts';

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
