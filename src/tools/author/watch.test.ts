import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolder } from './watch.ts';

let place = '';
let course = '';
let told = 0;
let leave = (): void => undefined;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'parley-watch-'));
  course = join(place, 'course');
  mkdirSync(join(course, 'basics'), { recursive: true });
  writeFileSync(join(course, 'basics/a.json'), '{}');
  leave = watchFolder(course, () => (told += 1), 60_000);
});
afterEach(() => {
  leave();
  rmSync(place, { recursive: true });
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 250));

/** Whether an edit is told of, once everything before it has been. */
async function isSeen(): Promise<boolean> {
  await settle();
  told = 0;
  writeFileSync(join(course, 'basics/a.json'), String(Math.random()));
  await settle();
  return told > 0;
}

test.each([
  ['renamed and copied back', () => renameSync(course, `${course}.old`)],
  ['copied, deleted and copied back', () => cpSync(course, `${course}.old`, { recursive: true })],
])('a folder that was %s is watched anew', async (_, move) => {
  move();
  rmSync(course, { recursive: true, force: true });
  cpSync(`${course}.old`, course, { recursive: true });
  expect(await isSeen()).toBe(true);
});

test('a section that was replaced is watched anew', async () => {
  renameSync(join(course, 'basics'), join(place, 'kept'));
  cpSync(join(place, 'kept'), join(course, 'basics'), { recursive: true });
  expect(await isSeen()).toBe(true);
});
