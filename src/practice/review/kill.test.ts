import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import type { RecordedAttempt } from '../../review/records.ts';
import { clientAt } from '../testing/client.ts';
import { startProcess, type Process } from '../testing/process.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
let server: Process | undefined;
afterEach(() => server?.kill());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const portion = (from: number): readonly RecordedAttempt[] =>
  Array.from({ length: 100 }, (_, at) => ({
    learner: `p${from + at}`,
    number: 1,
    standing: 'passed',
    decisions: [{ interaction: 'check-one', response: 'a', right: true }],
  }));

it('an import whose server is killed between two portions is begun again and leaves nothing twice', async () => {
  server = await startProcess({ folder });
  const bring = async (from: number) =>
    (await clientAt(server?.address ?? '').post('/api/review/import', JSON.stringify(portion(from)))).json();
  expect(await bring(0)).toEqual({ added: 100, changed: 0, unchanged: 0 });
  const unfinished = bring(100).catch(() => undefined);
  await server.kill();
  await unfinished;
  server = await startProcess({ folder });
  expect(await bring(0)).toEqual({ added: 0, changed: 0, unchanged: 100 });
  const { added, unchanged } = await bring(100);
  expect([added, unchanged].sort((a, b) => a - b)).toEqual([0, 100]);
  const replies = await (await clientAt(server.address).get('/api/review/replies')).json();
  expect(replies).toMatchObject([{ interaction: 'check-one', people: 200 }]);
});
