import { expect, it } from 'vitest';
import { changesSince, elementsOf } from './elements.ts';
import { secondsOf } from './times.ts';

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
  ['0000:12:03.50', 723.5],
  ['00:00:10', 10],
  ['PT0S', 0],
  ['PT12M3.5S', 723.5],
  ['PT1H', 3600],
  ['P1DT1M', 86460],
  ['', undefined],
  ['P', undefined],
  ['PT', undefined],
  ['P1M', undefined],
  ['PT1.5M', undefined],
  [undefined, undefined],
])('%s is %s seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));
