import { afterAll, expect, it, vi } from 'vitest';
import { countingScript } from '../../../../tests/review/counting-script.ts';
import { enroll } from '../../review/roster.ts';
import { peopleGiven } from '../../review/records.schema.ts';
import { openHouse, type TestHouse } from '../../testing/house.ts';
import { countByFetch, fetchDictionary } from './fetch.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const houses: TestHouse[] = [];

/** Opens a practice LMS with nobody in it, which the page's requests reach from now on. */
async function open(): Promise<TestHouse> {
  const house = await openHouse();
  houses.push(house);
  vi.stubGlobal('fetch', (address: string) => house.client.get(address));
  return house;
}

afterAll(async () => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  for (const { database } of houses) await database.close();
});

countingScript('by asking the server', async (people, attempts, today) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${today}T12:00:00Z`) });
  const { client, database } = await open();
  await enroll(database, peopleGiven.parse(people), true);
  const answer = await client.post('/api/review/import', JSON.stringify(attempts));
  expect(answer.status).toBe(200);
  return countByFetch();
});

it('fetches what the decisions mean', async () => {
  expect(await fetchDictionary()).toMatchObject({ code: 'SCO-1', decisions: {} });
});

it('rejects what the server refuses, and finds nobody where nobody is', async () => {
  expect(await countByFetch().person('nobody of this name')).toBeUndefined();
  await expect(countByFetch().paths({}, '')).rejects.toThrow('400');
});
