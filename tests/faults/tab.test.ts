import { describe, expect, test } from 'vitest';
import { virtualClock } from './clock.ts';
import { newDevice } from './device.ts';
import { reached } from './reached.ts';
import type { Host } from './sending.ts';
import { newServer, type Condition } from './server.ts';
import { openTab } from './tab.ts';

function opened(is: Condition = 'up') {
  const clock = virtualClock(0);
  const host: Host = { server: newServer('1.2', [{ is, from: 0, until: Infinity }]) };
  const device = newDevice('desk');
  return { clock, device, open: () => openTab(device, clock, host) };
}

describe('the host of the package', () => {
  test.each<[Condition, boolean, number]>([
    ['up', true, 40],
    ['offline', false, 40],
    ['broken', false, 40],
    ['login', false, 40],
    ['expired', true, 40],
    ['forgetful', true, 40],
    ['hanging', false, 5000],
  ])('%s: reached is %s, known after %i ms', async (is, isReached, after) => {
    const { clock, open } = opened(is);
    expect(await clock.during(reached(open()))).toBe(isReached);
    expect(clock.now()).toBe(after);
  });
});

describe('storage', () => {
  test('outlives a page, and a dead page writes nothing', () => {
    const { open } = opened();
    const first = open();
    first.shelf.setItem('a', '1');
    first.end();
    first.shelf.setItem('a', '2');
    first.shelf.removeItem('a');
    expect(open().shelf.getItem('a')).toBe('1');
  });

  test('is full or blocked', () => {
    const { device, open } = opened();
    const { shelf } = open();
    shelf.setItem('a', '1');
    device.storing = 'full';
    expect(() => shelf.setItem('b', '2')).toThrow('quota');
    expect(shelf.getItem('a')).toBe('1');
    device.storing = 'blocked';
    expect(() => shelf.getItem('a')).toThrow('blocked');
    expect(() => shelf.removeItem('a')).toThrow('blocked');
  });
});

test('one page has a claim until it is gone, on each device', () => {
  const { open } = opened();
  const [first, second] = [open(), open()];
  expect([first, second, first].map((tab) => tab.claim('course'))).toEqual([true, false, true]);
  expect(opened().open().claim('course')).toBe(true);
  first.end();
  expect(second.claim('course')).toBe(true);
});

test('a page has its device’s clock, and no timers after its end', async () => {
  const { clock, device, open } = opened();
  const tab = open();
  const ran: number[] = [];
  device.ahead = 86_400_000;
  tab.clock.setTimeout(() => ran.push(tab.now()), 100);
  tab.clock.setTimeout(() => ran.push(tab.now()), 300);
  await clock.pass(200);
  tab.end();
  await clock.pass(200);
  expect(ran).toEqual([86_400_100]);
});
