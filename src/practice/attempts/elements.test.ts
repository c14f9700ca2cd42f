import { expect, it } from 'vitest';
import { changesSince, elementsOf } from './elements.ts';
import { secondsOf, timespanOf } from './times.ts';

it('sends what changed, and a touched interaction whole', () => {
  const stored = { 'cmi.core.exit': '', 'cmi.interactions.0.id': 'a', 'cmi.interactions.0.result': 'wrong', 'cmi.interactions.1.id': 'b' };
  const now = { ...stored, 'cmi.core.exit': 'suspend', 'cmi.interactions.0.result': 'correct', 'cmi.interactions.2.id': 'c' };
  expect(changesSince(stored, now)).toEqual({
    'cmi.core.exit': 'suspend',
    'cmi.interactions.0.id': 'a',
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.2.id': 'c',
  });
  expect(changesSince(now, now)).toEqual({});
});

it('keeps texts and drops empty containers', () => {
  expect(elementsOf({ 'cmi.suspend_data': '', 'cmi.objectives': {}, 'cmi.x': null, other: 'x' })).toEqual({ 'cmi.suspend_data': '' });
});

it.each([
  [0, '0000:00:00.00'],
  [723.5, '0000:12:03.50'],
  [59.999, '0000:01:00.00'],
  [1e9, '9999:59:59.99'],
])('%d seconds are %s', (seconds, text) => expect(timespanOf(seconds)).toBe(text));

it.each([
  ['0000:12:03.50', 723.5],
  ['00:00:10', 10],
  ['', undefined],
  ['PT1M', undefined],
  [undefined, undefined],
])('%s is %s seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));
