import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Person, RecordedAttempt } from '../../review/records.ts';
import { openHouse, type TestHouse } from '../testing/house.ts';
import { playable } from '../testing/sco.ts';
import { countedHeader } from './behind.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** People of so many dealers cannot be counted again while somebody waits for an answer. */
const dealers = [...Array(200).keys()];
const people = dealers.map((at): Person => ({ learner: `p${at}`, name: `p${at}`, dealer: `店${at}`, region: at % 2 ? '北区' : '南区' }));
const attemptsWith = (response: string): readonly RecordedAttempt[] =>
  people.map(({ learner }) => ({
    learner,
    number: 1,
    standing: 'passed',
    decisions: [...Array(6).keys()].map((at) => ({ interaction: `${talk}-${at}`, response, right: response === 'a' })),
  }));
const [talk = ''] = Object.keys(playable.dictionary.talks);

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.database.close());

const send = async (path: string, body: unknown) => {
  expect((await house.client.post(`/api/review/${path}`, JSON.stringify(body))).status).toBe(200);
};

/** How much of an answer is counted, as the server says, and the answer with its lines in order. */
async function ask(question: string) {
  const response = await house.client.get(`/api/review/${question}`);
  const rows: readonly unknown[] = await response.json();
  return { counted: response.headers.get(countedHeader), rows: rows.map((row) => JSON.stringify(row)).sort() };
}

it.each(['replies', `paths?slide=${talk}`])(
  'says of %s after a re-import that it is still counting, until the figures are those counted afresh',
  async (question) => {
    await house.database.exec(
      'truncate learner, attempt, decision, counted_until, counted_person, people_group, counted_group, reply_tally, path_tally',
    );
    await send('roster', people);
    await send('import', attemptsWith('a'));
    const first = await ask(question);
    expect(first.counted).toBe(null);
    await send('import', attemptsWith('b'));

    const shares: number[] = [];
    let answer = await ask(question);
    while (answer.counted !== null) {
      shares.push(Number(answer.counted));
      answer = await ask(question);
    }
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(1);

    await house.database.exec('truncate counted_until, counted_person, people_group, counted_group, reply_tally, path_tally');
    const afresh = await ask(question);
    expect(afresh).toEqual(answer);
    expect(afresh.rows).not.toEqual(first.rows);
  },
);

it('says so of the place that is asked for alone', async () => {
  await ask('replies');
  await send('import', attemptsWith('c'));
  expect((await ask(`replies?dealer=${encodeURIComponent('店7')}`)).counted).toBe(null);
  expect((await ask('replies?dealer=none')).counted).toBe(null);
  expect((await ask('replies')).counted).not.toBe(null);
});
