import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person, RecordedAttempt } from '../../review/records.ts';
import type { Database } from '../database/database.ts';
import type { Client } from '../testing/client.ts';
import { openHouse } from '../testing/house.ts';
import { decision, learnt } from '../testing/samples.ts';
import { playable } from '../testing/sco.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const hostile = `<script>alert("潘")</script>'; drop table learner; --`;
const people: readonly Person[] = [
  { learner: 'li', name: '李', dealer: '东门店', region: '北区', due: '2020-01-31' },
  { learner: 'wu', name: hostile, dealer: hostile, region: '南区' },
];
const attempts: readonly RecordedAttempt[] = [
  { learner: 'wu', number: 1, standing: 'passed', score: 90, decisions: [{ interaction: 'talk-hello', response: 'a', right: true }] },
];

let database: Database;
let client: Client;
beforeAll(async () => {
  ({ database, client } = await openHouse());
});
beforeEach(() =>
  database.exec('truncate learner, attempt, decision, counted_person, counted_until, people_group, counted_group, reply_tally, path_tally'),
);
afterAll(() => database.close());

const send = (path: string, body: unknown) => client.post(`/api/review/${path}`, JSON.stringify(body));
const ask = async (path: string) => (await client.get(`/api/review/${path}`)).json();

describe('the review of the practice LMS', () => {
  it('counts roster and imported attempts, and tells hostile texts as they are', async () => {
    expect(await (await send('roster', people)).json()).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await (await send('import', attempts)).json()).toEqual({ added: 1, changed: 0, unchanged: 0 });
    const { whole, parts } = await ask('places');
    expect([whole.people, whole.overdue, whole.standings.passed, parts.map(({ place }: { place: string }) => place)]).toEqual([
      2,
      1,
      1,
      ['北区', '南区'],
    ]);
    expect(await ask(`replies?dealer=${encodeURIComponent(hostile)}&by=dealer`)).toEqual([
      { place: hostile, interaction: 'talk-hello', response: 'a', right: true, people: 1, rest: 0, restSquares: 0 },
    ]);
    expect(await ask('paths?slide=talk')).toEqual([{ path: [{ interaction: 'talk-hello', response: 'a' }], people: 1 }]);
    expect(await ask('people?text=SCRIPT&sort=score&descending=true')).toMatchObject({
      total: 1,
      rows: [{ learner: 'wu', name: hostile, score: 90 }],
    });
    expect(await ask('people?overdue=true&standing=not-started&from=0&count=1')).toMatchObject({ total: 1, rows: [{ learner: 'li' }] });
    expect(await ask('person?learner=wu')).toMatchObject({ person: { name: hostile }, attempts });
    expect(await ask('person?learner=nobody')).toBe(null);
    expect(await ask('weeks')).toEqual([]);
  });

  it('counts what somebody does here as soon as it is stored', async () => {
    const launch = await client.launch('潘');
    await client.commit(launch, 1, { ...learnt, ...decision(0, '1.b') });
    expect((await ask('places')).whole.standings.failed).toBe(1);
    expect(await ask('replies')).toMatchObject([{ interaction: 'm1-match-free', response: '1.b', right: false, people: 1 }]);
    await client.commit(launch, 2, { 'cmi.core.lesson_status': 'passed' });
    expect((await ask('places')).whole.standings).toMatchObject({ failed: 0, passed: 1 });
    expect((await ask('weeks')).at(-1)).toMatchObject({ begun: 1, finished: 1 });
  });

  it('replaces the roster, adds to it, and lets reports name who is not on it', async () => {
    await send('roster', people);
    const put = await client.put('/api/review/roster', JSON.stringify(people.slice(0, 1)));
    expect(await put.json()).toEqual({ added: 0, changed: 0, unchanged: 1 });
    const [li] = people;
    expect((await ask('people')).rows).toMatchObject([li]);
    const named = [
      { learner: 'li', name: 'Li' },
      { learner: 'ma@dealer.example', name: '马', dealer: '西门店' },
    ];
    expect(await (await send('named', named)).json()).toEqual({ added: 1, changed: 0, unchanged: 1 });
    expect((await ask('people')).rows).toMatchObject([
      { learner: 'li', name: '李' },
      { name: '马', dealer: '西门店', region: '' },
    ]);
  });

  it('knows somebody by one name however it is written, whether they come by roster, report or link, or learn here', async () => {
    const written = ['Ma@Dealer.Example', ' ma@dealer.example ', 'MA@DEALER.EXAMPLE'] as const;
    await send('roster', [{ learner: written[0], name: '马', dealer: '西门店', region: '北区' }]);
    await send('named', [{ learner: written[1], name: 'Ma' }]);
    await send('import', [{ ...attempts[0], learner: written[2] }]);
    await client.launch(written[0]);
    expect((await ask('people')).rows).toMatchObject([{ learner: 'ma@dealer.example', name: '马', attempts: 2 }]);
    for (const one of written) expect(await ask(`person?learner=${encodeURIComponent(one)}`)).toMatchObject({ person: { name: '马' } });
    await send('roster', [{ learner: 'Pan  Li', name: 'Pan Li', dealer: '', region: '' }]);
    expect((await ask('people?text=pan')).rows).toMatchObject([{ learner: 'Pan Li' }]);
  });

  it('takes from a later report where people are whom the first one only named', async () => {
    const ma = { learner: 'ma@dealer.example', name: '马' };
    await send('named', [ma, { learner: 'gu', name: 'gu' }]);
    const later = [
      { ...ma, name: 'Ma', dealer: '西门店', region: '北区' },
      { learner: 'gu', name: '顾', dealer: '西门店' },
    ];
    expect(await (await send('named', later)).json()).toEqual({ added: 0, changed: 2, unchanged: 0 });
    expect(await (await send('named', [{ ...ma, dealer: '东门店' }])).json()).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect((await ask('people')).rows).toMatchObject([
      { name: '顾', dealer: '西门店' },
      { name: '马', dealer: '西门店', region: '北区' },
    ]);
  });

  it('follows no slide that is no talk, and keeps nothing of it', async () => {
    await send('import', attempts);
    await ask('paths?slide=talk');
    for (const slide of ['invented', 'match', 'toString']) expect(await ask(`paths?slide=${slide}`)).toEqual([]);
    expect(await database.query('select distinct slide from counted_group')).toEqual([{ slide: 'talk' }]);
  });

  it.each(['people?text=%00', 'person?learner=%00', 'places?region=%00', 'paths?slide=%00'])(
    'answers what no text can be: %s',
    async (path) => {
      expect((await client.get(`/api/review/${path}`)).status).toBe(200);
    },
  );

  it('gives the dictionary, and lets nobody keep an answer', async () => {
    const answer = await client.get('/api/review/dictionary');
    expect([await answer.json(), answer.headers.get('cache-control')]).toEqual([playable.dictionary, 'no-store']);
  });

  it.each([
    ['people?sort=salary', 'sort'],
    ['people?from=-1', 'from'],
    ['people?count=1000000', 'count'],
    ['people?overdue=perhaps', 'overdue'],
    ['people?standing=gone', 'standing'],
    ['people?sort=name;drop table learner', 'sort'],
    ['replies?by=learner', 'by'],
    ['paths', 'slide'],
    ['person', 'learner'],
    ['places?colour=red', 'colour'],
  ])('refuses %s with a sentence that names %s', async (path, name) => {
    const answer = await client.get(`/api/review/${path}`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect((await answer.json()).error).toContain(name);
  });

  const [known] = attempts;
  it.each([
    ['roster', 'no JSON'],
    ['roster', { people }],
    ['roster', [{ ...people[0], due: '2026-02-31' }]],
    ['roster', [{ ...people[0], learner: '  ' }]],
    ['named', [{ name: '马' }]],
    ['import', [{ ...known, number: 0 }]],
    ['import', [{ ...known, standing: 'gone' }]],
    ['import', [{ ...known, score: 101 }]],
    ['import', [{ ...known, begun: 'yesterday' }]],
    ['import', [{ ...known, begun: '0000-01-01T00:00:00Z' }]],
    ['import', [{ ...known, begun: '1970-01-01T00:00:00+01:00' }]],
    ['import', [{ ...known, seen: '2200-01-01T00:00:00Z' }]],
    ['import', [{ ...known, seen: '9999-12-31T23:00:00-05:00' }]],
    ['roster', [{ ...people[0], due: '0000-01-01' }]],
    ['named', [{ ...people[0], due: '2200-01-01' }]],
    ['import', Array(501).fill(known)],
  ])('keeps nothing of what cannot be used: %s %#', async (path, body) => {
    const answer = await send(path, body);
    expect([answer.status, typeof (await answer.json()).error]).toEqual([400, 'string']);
    expect(await database.query('select * from learner')).toEqual([]);
  });
});
