import { expect, it } from 'vitest';
import type { RecordedAttempt } from '../records.ts';
import { mergeAttempts } from './merge.ts';

const attempt = (learner: string, number: number, more: Partial<RecordedAttempt> = {}): RecordedAttempt => ({
  learner,
  number,
  standing: 'in-progress',
  decisions: [],
  ...more,
});
const decision = (interaction: string, response: string) => ({ interaction, response });

it('the later file counts in all it says, and what only the earlier one says stays', () => {
  const earlier = attempt('a', 1, { score: 40, begun: '2026-11-01T00:00:00.000Z', decisions: [decision('q1', 'a'), decision('q2', 'a')] });
  const later = attempt('a', 1, { standing: 'failed', score: 60, decisions: [decision('q2', 'b'), decision('q3', 'c')] });
  expect(mergeAttempts([earlier], [later])).toEqual([
    {
      learner: 'a',
      number: 1,
      standing: 'failed',
      score: 60,
      begun: '2026-11-01T00:00:00.000Z',
      decisions: [decision('q1', 'a'), decision('q2', 'b'), decision('q3', 'c')],
    },
  ]);
});

it('other attempts and other learners are their own', () => {
  const all = [attempt('a', 1), attempt('a', 2), attempt('a\u00001', 1), attempt('b', 1)];
  expect(mergeAttempts(all.slice(0, 2), all.slice(2))).toEqual(all);
});

it('a decision that was made twice is two', () => {
  const twice = attempt('a', 1, { decisions: [decision('q1', 'a'), decision('q1', 'b')] });
  const again = attempt('a', 1, { decisions: [decision('q1', 'a'), decision('q1', 'c')] });
  expect(mergeAttempts([twice], [again])).toEqual([again]);
});

it('the same file twice is the same as once', () => {
  const file = [attempt('a', 1, { decisions: [decision('q1', 'a'), decision('q1', 'a')] }), attempt('b', 3, { score: 1 })];
  expect(mergeAttempts(file, file)).toEqual(file);
});
