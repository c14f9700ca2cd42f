import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { alone } from './alone.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-alone-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('lets one after the other do it, also where one fails', async () => {
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await setTimeout(20);
    told.push(`${name} ends`);
    if (name === 'first') throw new Error('failed');
  };
  const place = join(folder, 'deep/place');
  const [first] = await Promise.allSettled([alone(place, work('first')), alone(place, work('second'))]);
  expect(first).toMatchObject({ status: 'rejected' });
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

it('does not wait for one who died', async () => {
  const place = join(folder, 'dead');
  const { pid } = spawnSync(process.execPath, ['--eval', '']);
  mkdirSync(place);
  writeFileSync(join(place, 'lock'), JSON.stringify({ pid, since: Date.now() }));
  expect(await alone(place, () => Promise.resolve('done'))).toBe('done');
});
