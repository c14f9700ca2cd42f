import { afterEach, expect, it } from 'vitest';
import type { RecordedAttempt } from '../../../../review/records.ts';
import { keepOnServer, portionsOf } from './server.ts';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

const attempt = (learner: string, decisions: number): RecordedAttempt => ({
  learner,
  number: 1,
  standing: 'passed',
  decisions: Array.from({ length: decisions }, (_, at) => ({ interaction: `q${at}`, response: 'a' })),
});

/** A server that takes everything as new, and what it was sent. */
function server(answer = (body: readonly unknown[]) => Response.json({ added: body.length, changed: 0, unchanged: 0 })) {
  const sent: { to: string; count: number }[] = [];
  globalThis.fetch = async (input, init) => {
    const body: readonly unknown[] = JSON.parse(String(init?.body));
    sent.push({ to: `${init?.method} ${String(input)}`, count: body.length });
    return answer(body);
  };
  return sent;
}

it('cuts a list by number and by weight', () => {
  const sizes = (counts: readonly number[]) => portionsOf(counts, 3, (count) => count / 10).map((portion) => [...portion]);
  expect(sizes([1, 1, 1, 1])).toEqual([[1, 1, 1], [1]]);
  expect(sizes([6, 5, 30, 1])).toEqual([[6], [5], [30], [1]]);
  expect(sizes([4, 6, 1])).toEqual([[4, 6], [1]]);
  expect(sizes([])).toEqual([]);
});

it('sends names first, then attempts in portions, and sums up', async () => {
  const sent = server();
  const shares: number[] = [];
  const work = { progress: (share: number) => shares.push(share), signal: new AbortController().signal };
  const attempts = Array.from({ length: 1201 }, (_, at) => attempt(`p${at}`, 2));
  const taken = await keepOnServer().takeAttempts(attempts, [{ learner: 'p1', name: 'P' }], work);
  expect(taken).toEqual({ added: 1201, changed: 0, unchanged: 0 });
  expect(sent).toEqual([
    { to: 'POST /api/review/named', count: 1 },
    { to: 'POST /api/review/import', count: 500 },
    { to: 'POST /api/review/import', count: 500 },
    { to: 'POST /api/review/import', count: 201 },
  ]);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

it('sends long answers in portions of their own', async () => {
  const sent = server();
  const work = { progress: () => undefined, signal: new AbortController().signal };
  const long = { ...attempt('p', 1), decisions: [{ interaction: 'q', response: 'x'.repeat(1_200_000) }] };
  await keepOnServer().takeAttempts([long, long, attempt('p', 1)], [], work);
  expect(sent.map(({ count }) => count)).toEqual([1, 2]);
});

it('adds to a roster, or replaces it', async () => {
  const sent = server();
  const work = { progress: () => undefined, signal: new AbortController().signal };
  const person = { learner: 'a', name: 'A', dealer: '', region: '' };
  await keepOnServer().takeRoster([person], false, work);
  await keepOnServer().takeRoster([person], true, work);
  expect(sent.map(({ to }) => to)).toEqual(['POST /api/review/roster', 'PUT /api/review/roster']);
});

it('stops between portions, and rejects where the server refuses', async () => {
  const job = new AbortController();
  const sent = server((body) => (job.abort(), Response.json({ added: body.length, changed: 0, unchanged: 0 })));
  const attempts = Array.from({ length: 501 }, (_, at) => attempt(`p${at}`, 1));
  await expect(keepOnServer().takeAttempts(attempts, [], { progress: () => undefined, signal: job.signal })).rejects.toThrow('aborted');
  expect(sent).toHaveLength(1);
  server(() => new Response('', { status: 413 }));
  const work = { progress: () => undefined, signal: new AbortController().signal };
  await expect(keepOnServer().takeAttempts(attempts, [], work)).rejects.toThrow('the server answered 413');
});
