import { expect, it } from 'vitest';
import { countInMemory } from '../../src/review/memory/memory.ts';
import type { RecordedAttempt } from '../../src/review/records.ts';
import { today } from './counted-people.ts';
import { countingScript } from './counting-script.ts';

countingScript('in memory', countInMemory);

it('takes ways as one that differ only in how they were judged', async () => {
  const attempt = (learner: string, right: boolean | undefined): RecordedAttempt => ({
    learner,
    number: 1,
    standing: 'in-progress',
    decisions: [{ interaction: 'talk-hello', response: 'a', ...(right !== undefined && { right }) }],
  });
  const counting = countInMemory([], [attempt('li', true), attempt('ma', undefined), attempt('wu', false)], today);
  expect(await counting.paths({}, 'talk')).toEqual([{ path: [{ interaction: 'talk-hello', response: 'a' }], people: 3 }]);
});
