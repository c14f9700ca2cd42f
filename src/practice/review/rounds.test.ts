import { beforeEach, expect, it } from 'vitest';
import { inRounds } from './rounds.ts';

const owner = {};
let begun: string[];
let ends: (() => void)[];
let failures: ((error: Error) => void)[];
beforeEach(() => {
  [begun, ends, failures] = [[], [], []];
});

/** Work of which the test says when it ends. */
const ask = (name: string, who: string) =>
  inRounds(owner, name, () => {
    begun.push(who);
    return new Promise((resolve, reject) => {
      ends.push(resolve);
      failures.push(reject);
    });
  });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

it('whoever asks while a round is under way shares the next one, which begins after it', async () => {
  const first = ask('people', 'first');
  const waiting = ['second', 'third', 'fourth'].map((who) => ask('people', who));
  await settled();
  expect(begun).toEqual(['first']);
  ends[0]?.();
  await first;
  await settled();
  expect(begun).toEqual(['first', 'second']);
  const late = ask('people', 'late');
  ends[1]?.();
  await Promise.all(waiting);
  await settled();
  expect(begun).toEqual(['first', 'second', 'late']);
  ends[2]?.();
  await late;
});

it('a round that fails fails those who share it, and no other', async () => {
  const [first, second] = [ask('people', 'first'), ask('people', 'second')];
  failures[0]?.(new Error('the connection is gone'));
  await expect(first).rejects.toThrow('gone');
  await settled();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
});

it('work of another name, or of another owner, waits for nobody', async () => {
  const all = [ask('people', 'one'), ask('group', 'two'), inRounds({}, 'people', async () => void begun.push('three'))];
  await settled();
  expect(begun).toEqual(['one', 'two', 'three']);
  for (const end of ends) end();
  await Promise.all(all);
});
