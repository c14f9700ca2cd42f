import { expect, test } from 'vitest';
import { virtualClock } from './clock.ts';

test('timers run when their time has come, in its order, and those they set as well', async () => {
  const clock = virtualClock(0);
  const ran: string[] = [];
  const at = (name: string) => () => ran.push(`${name} ${clock.now()}`);
  clock.setTimeout(at('late'), 500);
  clock.setTimeout(() => clock.setTimeout(at('inner'), 100), 200);
  clock.clearTimeout(clock.setTimeout(at('never'), 250));
  await clock.pass(400);
  expect([...ran, clock.now()]).toEqual(['inner 300', 400]);
  await clock.pass(100);
  expect(ran).toEqual(['inner 300', 'late 500']);
});

test('promises settle before time goes on', async () => {
  const clock = virtualClock(0);
  const ran: number[] = [];
  const wait = (milliseconds: number) => new Promise<void>((resolve) => clock.setTimeout(resolve, milliseconds));
  const work = async () => {
    for (const _ of [1, 2, 3]) {
      await wait(10);
      ran.push(clock.now());
    }
  };
  void work();
  await clock.pass(25);
  expect(ran).toEqual([10, 20]);
});

test('while a call does not return, nothing else runs', async () => {
  const clock = virtualClock(0);
  const ran: number[] = [];
  clock.setTimeout(() => clock.block(3000), 100);
  clock.setTimeout(() => ran.push(clock.now()), 200);
  await clock.pass(1000);
  expect([...ran, clock.now()]).toEqual([3100, 3100]);
});

test('as much time passes as a work takes', async () => {
  const clock = virtualClock(0);
  clock.setTimeout(() => undefined, 9000);
  const work = new Promise<string>((resolve) => clock.setTimeout(() => resolve('done'), 4000));
  expect(await clock.during(work)).toBe('done');
  expect(clock.now()).toBe(4000);
  await expect(clock.during(Promise.reject(new Error('no')))).rejects.toThrow('no');
});
