import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from 'vitest';
import { clientAt } from './testing/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
const script = fileURLToPath(new URL('./testing/server.ts', import.meta.url));
let server: ChildProcess | undefined;

async function start(): Promise<string> {
  server = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [address] = server.stdout ? await once(server.stdout, 'data') : [];
  return String(address).trim();
}

async function kill(): Promise<void> {
  if (!server) return;
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
  server = undefined;
}

afterEach(kill);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('loses no acknowledged commit when the server is killed right after it', async () => {
  const decision = (index: number) => ({
    [`cmi.interactions.${index}.id`]: `slide-${index}`,
    [`cmi.interactions.${index}.type`]: 'choice',
    [`cmi.interactions.${index}.student_response`]: 'a',
  });
  for (let round = 0; round < 3; round += 1) {
    const client = clientAt(await start());
    const launch = await client.launch('潘');
    const elements = {
      'cmi.core.lesson_location': `place ${round}`,
      'cmi.suspend_data': `state ${round}`,
      ...decision(2 * round),
      ...decision(2 * round + 1),
    };
    const answer = await client.commit(launch, 1, elements);
    await kill();
    expect(answer.status).toBe(200);
  }
  const client = clientAt(await start());
  const { elements, attempt } = await client.launch('潘');
  expect(elements).toMatchObject({
    'cmi.core.lesson_location': 'place 2',
    'cmi.suspend_data': 'state 2',
    'cmi.interactions.5.id': 'slide-5',
  });
  expect((await (await client.get(`/api/attempts/${attempt}`)).json()).decisions).toHaveLength(6);
}, 60_000);
