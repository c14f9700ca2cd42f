import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openMemory } from '../database/pglite.ts';
import { clientOf, type Client } from '../testing/client.ts';
import { course } from '../testing/sco.ts';
import { practiceApp } from './app.ts';

let database: Database;
let client: Client;
beforeAll(async () => {
  database = await openMemory();
  await migrate(database);
  client = clientOf(practiceApp({ database, course, assets: { 'icon.svg': new TextEncoder().encode(`<svg>${' '.repeat(2000)}</svg>`) } }));
});
beforeEach(() => database.exec('truncate learner, attempt, decision'));
afterAll(() => database.close());

const decision = (index: number, response: string) => ({
  [`cmi.interactions.${index}.id`]: 'm1-match-free',
  [`cmi.interactions.${index}.type`]: 'matching',
  [`cmi.interactions.${index}.student_response`]: response,
  [`cmi.interactions.${index}.correct_responses.0.pattern`]: '1.a',
  [`cmi.interactions.${index}.result`]: 'wrong',
  [`cmi.interactions.${index}.latency`]: '0000:01:02.50',
  [`cmi.interactions.${index}.time`]: '10:42:07',
  [`cmi.interactions.${index}.weighting`]: '1',
});

const learnt = {
  'cmi.core.lesson_status': 'failed',
  'cmi.core.lesson_location': 'match',
  'cmi.core.score.raw': '66.67',
  'cmi.core.session_time': '0000:12:03.50',
  'cmi.core.exit': 'suspend',
  'cmi.suspend_data': 'P1.潘😡',
};

describe('a commit', () => {
  it('is stored with every decision before it is acknowledged', async () => {
    const launch = await client.launch('潘');
    const answer = await client.commit(launch, 1, { ...learnt, ...decision(0, '1.b') });
    expect([answer.status, await answer.json()]).toEqual([200, { result: 'true', errorCode: 0 }]);
    const attempt = await (await client.get(`/api/attempts/${launch.attempt}`)).json();
    expect(attempt).toMatchObject({ learner: '潘', course: 'SCO-1', edition: '1', status: 'failed', score: 66.67, location: 'match', seconds: 723.5 });
    expect(attempt.decisions).toMatchObject([
      { index: 0, interaction: 'm1-match-free', type: 'matching', response: '1.b', correct: ['1.a'], result: 'wrong', latency: 62.5, time: '10:42:07' },
    ]);
  });

  it('is not acknowledged where it could not be stored', async () => {
    const launch = await client.launch('潘');
    await database.exec('alter table decision rename to elsewhere');
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await client.commit(launch, 1, { ...learnt, ...decision(0, '1.b') });
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
    await database.exec('alter table elsewhere rename to decision');
    expect([answer.status, (await answer.json()).result]).toEqual([500, 'false']);
    expect(await database.query('select status from attempt')).toEqual([{ status: 'not attempted' }]);
  });

  it.each([
    ['no token', undefined],
    ['a wrong token', 'A'.repeat(43)],
    ['an empty token', ''],
  ])('is refused with %s', async (_name, token) => {
    const { attempt } = await client.launch('潘');
    expect((await client.commit({ attempt, ...(token !== undefined && { token }) }, 1, learnt)).status).toBe(403);
    expect((await client.post(`/api/attempts/${attempt}/commit`, 'no JSON', token === undefined ? {} : { 'x-launch-token': token })).status).toBe(403);
    expect(await database.query('select status from attempt')).toEqual([{ status: 'not attempted' }]);
  });

  it('is refused with the token of another attempt or of an earlier launch', async () => {
    const first = await client.launch('潘');
    const other = await client.launch('吴');
    expect((await client.commit({ attempt: first.attempt, token: other.token }, 1, learnt)).status).toBe(403);
    await client.launch('潘');
    expect((await client.commit(first, 1, learnt)).status).toBe(403);
  });

  it('may carry its token in the body, as a beacon must', async () => {
    const { attempt, token } = await client.launch('潘');
    const body = JSON.stringify({ sequence: 1, closing: true, elements: learnt, token });
    expect((await client.post(`/api/attempts/${attempt}/commit`, body, { 'content-type': 'text/plain' })).status).toBe(200);
    expect(await database.query('select status, closed is null as open from attempt')).toEqual([{ status: 'failed', open: false }]);
  });

  it('that is sent twice leaves the same rows', async () => {
    const launch = await client.launch('潘');
    const elements = { ...learnt, ...decision(0, '1.b'), ...decision(1, '1.a') };
    await client.commit(launch, 1, elements);
    const rows = () => database.query('select index, interaction, response, elements, total_seconds from decision join attempt on id = attempt order by 1');
    const before = await rows();
    await client.commit(launch, 2, elements);
    expect(await rows()).toEqual(before);
    await client.commit(launch, 3, decision(0, '1.c'));
    expect(await database.query('select response from decision order by index')).toEqual([{ response: '1.c' }, { response: '1.a' }]);
  });

  it('that comes late does not undo a later one', async () => {
    const launch = await client.launch('潘');
    await client.commit(launch, 2, learnt);
    expect((await client.commit(launch, 1, { 'cmi.core.lesson_location': 'welcome' })).status).toBe(200);
    expect(await database.query('select location from attempt')).toEqual([{ location: 'match' }]);
  });

  it.each([['[]'], ['{}'], ['{"sequence":0,"elements":{}}'], ['{"sequence":1,"elements":{"cmi.x":1}}'], ['{"sequence":1,"elements":{"__proto__x":"1"}}'], ['x']])(
    'is refused as none: %s',
    async (body) => {
      const { attempt, token } = await client.launch('潘');
      expect((await client.post(`/api/attempts/${attempt}/commit`, body, { 'x-launch-token': token })).status).toBe(400);
    },
  );

  it('may hold any characters', async () => {
    const launch = await client.launch('潘');
    expect((await client.commit(launch, 1, { 'cmi.suspend_data': 'a\0b\ud800c', 'cmi.comments': '</script>\\u0000' })).status).toBe(200);
    expect(await database.query('select suspend_data from attempt')).toEqual([{ suspend_data: 'a\ufffdb\ufffdc' }]);
  });

  it('too large to be one is refused', async () => {
    const { attempt, token } = await client.launch('潘');
    expect((await client.post(`/api/attempts/${attempt}/commit`, 'x'.repeat(2 ** 21), { 'x-launch-token': token })).status).toBe(413);
  });
});

describe('a launch', () => {
  it('begins an attempt', async () => {
    const { elements } = await client.launch(' 潘   先生 ');
    expect(elements).toMatchObject({
      'cmi.core.student_name': '潘 先生',
      'cmi.core.entry': 'ab-initio',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.credit': 'credit',
      'cmi.core.total_time': '0000:00:00.00',
    });
  });

  it('goes on where the learner was, with the time so far and all decisions', async () => {
    const first = await client.launch('潘');
    await client.commit(first, 1, { ...learnt, ...decision(0, '1.b') }, true);
    const second = await client.launch('潘');
    expect(second.attempt).toBe(first.attempt);
    expect(second.token).not.toBe(first.token);
    const { 'cmi.core.session_time': _session, 'cmi.core.exit': _exit, ...kept } = learnt;
    expect(second.elements).toMatchObject({ ...kept, ...decision(0, '1.b'), 'cmi.core.entry': 'resume', 'cmi.core.total_time': '0000:12:03.50' });
    expect(second.elements).not.toHaveProperty('cmi.core.exit');
    await client.commit(second, 1, { 'cmi.core.session_time': '0000:00:10' });
    expect(await database.query('select total_seconds from attempt')).toEqual([{ total_seconds: 733.5 }]);
  });

  it('resumes what was never closed, and enters anew what was closed for good', async () => {
    await client.commit(await client.launch('潘'), 1, { 'cmi.core.lesson_status': 'incomplete' });
    const again = await client.launch('潘');
    expect(again.elements['cmi.core.entry']).toBe('resume');
    await client.commit(again, 1, { 'cmi.core.exit': '' }, true);
    expect((await client.launch('潘')).elements['cmi.core.entry']).toBe('');
  });

  it('begins another attempt only when asked', async () => {
    const [one, same] = await Promise.all([client.launch('潘'), client.launch('潘')]);
    expect(same.attempt).toBe(one.attempt);
    const fresh = await client.launch('潘', true);
    expect(fresh.attempt).not.toBe(one.attempt);
    expect((await client.launch('潘')).attempt).toBe(fresh.attempt);
  });

  it('keeps a hash of the token and nothing else of it', async () => {
    const { token } = await client.launch('潘');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [row] = await database.query('select attempt.*, learner.* from attempt, learner');
    expect(JSON.stringify(row)).not.toContain(token);
  });
});

describe('the guard', () => {
  const foreign = { host: 'evil.example' };
  it.each(['/', '/api/attempts', '/package/index.html', '/nowhere'])('refuses a foreign host for %s', async (path) => {
    expect((await client.get(path, foreign)).status).toBe(403);
  });

  it.each(['127.0.0.1', 'localhost:4173', '[::1]:9'])('answers to %s', async (host) => {
    expect((await client.get('/', { host })).status).toBe(200);
  });

  it.each([
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
    ['origin', 'http://127.0.0.1:9999'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])('refuses a post with %s %s', async (name, value) => {
    expect((await client.post('/api/launches', '{"learner":"潘"}', { [name]: value })).status).toBe(403);
    expect(await database.query('select * from learner')).toEqual([]);
  });

  it('lets our own pages post', async () => {
    expect((await client.post('/api/launches', '{"learner":"潘"}', { origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('files', () => {
  it.each([
    ['/package/index.html', 'text/html; charset=utf-8'],
    ['/package/sco.js', 'text/javascript; charset=utf-8'],
    ['/package/course/zh-cn/outline.json', 'application/json; charset=utf-8'],
    ['/favicon.ico', 'image/svg+xml'],
  ])('%s is %s', async (path, type) => {
    const answer = await client.get(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([200, type, 'nosniff']);
  });

  it('are compressed where that is understood, and not sent twice', async () => {
    const packed = await client.get('/assets/icon.svg', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect((await client.get('/assets/icon.svg')).headers.get('content-encoding')).toBe(null);
    const etag = packed.headers.get('etag') ?? '';
    expect((await client.get('/assets/icon.svg', { 'if-none-match': etag })).status).toBe(304);
  });

  it.each(['/package/', '/package/../package.json', '/package/%2e%2e/package.json', '/package/..%2fpackage.json', '/package/constructor', '/assets/x.js', '/nowhere'])(
    '%s is not there',
    async (path) => {
      expect((await client.get(path)).status).toBe(404);
    },
  );

  it('of a course come with its policy', async () => {
    const policy = (await client.get('/package/index.html')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
  });
});
