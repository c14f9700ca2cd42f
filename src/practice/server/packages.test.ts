import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course, Playable } from '../course.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openMemory } from '../database/pglite.ts';
import { clientOf, type Client } from '../testing/client.ts';
import { playable } from '../testing/sco.ts';
import { practiceApp } from './app.ts';

const edited = (words: string, code = 'SCO-1'): Playable => ({
  outlines: playable.outlines.map((outline) => ({ ...outline, code, title: words })),
  files: { ...playable.files, 'words.txt': new TextEncoder().encode(words) },
  dictionary: { ...playable.dictionary, code, title: { 'zh-CN': words } },
});

let database: Database;
let client: Client;
let now: Playable | undefined;
beforeAll(async () => {
  database = await openMemory();
  await migrate(database);
  const course: Course = {
    check: () => ({ problems: [], talks: [] }),
    get playable() {
      return now;
    },
  };
  client = clientOf(practiceApp({ database, course, assets: {} }));
}, 60_000);
afterAll(() => database.close());

const launch = async (): Promise<{ folder: string; attempt: number }> =>
  (await client.post('/api/launches', '{"learner":"潘","scorm":"1.2"}')).json();
const textAt = async (path: string) => (await client.get(path)).text();

test('a launch plays the course as it is now, and goes on with it when the course changes', async () => {
  now = edited('从前');
  const before = await launch();
  now = edited('现在');
  const after = await launch();
  expect([await textAt(`${before.folder}words.txt`), await textAt(`${after.folder}words.txt`)]).toEqual(['从前', '现在']);
  expect(await textAt(`${before.folder}index.html?scorm=1.2`)).toContain('<meta name="scorm" content="1.2" />');
  expect(after.attempt).toBe(before.attempt);
  expect(await textAt('/package/words.txt')).toBe('现在');
});

test('the same course is in the same place, whenever it is launched', async () => {
  now = edited('现在');
  const { folder } = await launch();
  now = edited('别的');
  expect((await launch()).folder).not.toBe(folder);
  now = edited('现在');
  expect((await launch()).folder).toBe(folder);
});

test('a launch from before the start is answered with the course as it is', async () => {
  now = edited('现在');
  expect(await textAt('/package/launched/nothing/words.txt')).toBe('现在');
  expect((await client.get('/package/launched/constructor/constructor')).status).toBe(404);
});

test('home, learn and review tell of the course as it is', async () => {
  now = edited('从前');
  expect(await textAt('/')).toContain('从前');
  now = edited('现在', 'SCO-2');
  for (const path of ['/', '/learn?learner=潘', '/api/review/dictionary']) expect(await textAt(path)).toContain('现在');
  const { attempt } = await launch();
  expect(await textAt(`/api/attempts/${attempt}`)).toContain('"course":"SCO-2"');
});

test('a course that was broken at the start is played once it is not', async () => {
  now = undefined;
  expect([(await client.get('/package/index.html')).status, (await client.get('/api/review/places')).status]).toEqual([404, 409]);
  await expect(client.launch('潘')).rejects.toThrow('errors');
  now = edited('好了');
  expect((await client.get('/api/review/places')).status).toBe(200);
  expect(await textAt(`${(await launch()).folder}words.txt`)).toBe('好了');
});
