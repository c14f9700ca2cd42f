import { afterEach, expect, it, vi } from 'vitest';
import { DatabaseRefused } from './database/refused.ts';
import { startPractice } from './practice.ts';
import { clientAt } from './testing/client.ts';
import { onPostgres } from './testing/databases.ts';
import { course } from './testing/sco.ts';

vi.setConfig({ testTimeout: 30_000 });

const prepare = async () => ({ course, assets: {} });
const ends: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

it('a start in vain gives its port back', async () => {
  const unreachable = { url: 'postgres://app:secret@127.0.0.1:1/parley', folder: '', prepare };
  const port = 24_731;
  await expect(startPractice({ ...unreachable, port })).rejects.toThrow(DatabaseRefused);
  await expect(startPractice({ ...unreachable, port })).rejects.toThrow(DatabaseRefused);
});

onPostgres('a practice LMS', (address) => {
  it('keeps its data at the address it is given, and lets go of it', async () => {
    const url = await address();
    const first = await startPractice({ url, folder: '', port: 0, prepare });
    const { attempt } = await clientAt(first.address).launch('潘');
    await first.close();
    const second = await startPractice({ url, folder: '', port: 0, prepare });
    ends.push(() => second.close());
    expect(await (await clientAt(second.address).get(`/api/attempts/${attempt}`)).json()).toMatchObject({ id: attempt, learner: '潘' });
  });
});
