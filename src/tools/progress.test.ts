import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, commandBuild } from './build.ts';
import { clear } from './progress-shared.ts';
import { progressOn } from './progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-progress-'));
const screen = join(folder, 'screen');
const fd = openSync(screen, 'a');
beforeAll(() => build(commandBuild), 60_000);
afterAll(() => {
  closeSync(fd);
  rmSync(folder, { recursive: true });
});
const seen = () => readFileSync(screen, 'utf8');
const nap = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

it('tells what is done while this thread does nothing else, and takes it away', () => {
  const progress = progressOn({ isTTY: true, fd }, 0);
  progress.at('Counting …');
  while (!seen().includes(`${clear}Counting …`)) nap(5);
  progress.done();
  const left = seen();
  expect(left.endsWith(clear)).toBe(true);
  nap(400);
  expect(seen()).toBe(left);
});

it.each([
  ['where it is over before one would ask', { isTTY: true, fd }, 60_000],
  ['to another program', { isTTY: false, fd }, 0],
])('says nothing %s', (_, terminal, patience) => {
  const before = seen();
  const progress = progressOn(terminal, patience);
  progress.at('Counting …');
  nap(300);
  progress.done();
  expect(seen()).toBe(before);
});

it('lets the work go on where the terminal is gone', () => {
  const progress = progressOn({ isTTY: true, fd: 999 }, 0);
  progress.at('Counting …');
  nap(300);
  expect(() => progress.done()).not.toThrow();
});
