import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { practiceApp } from '../server/app.ts';
import { clientOf, type Client } from '../testing/client.ts';
import { openHouse } from '../testing/house.ts';
import { decision2004, learnt2004 } from '../testing/samples.ts';
import { course } from '../testing/sco.ts';
import { languageOf } from './language.ts';
import { clockOf } from '../../review/clock.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const hostile = "\"><img src=x onerror=alert(1)> &amp; 'x' </script>";
let database: Database;
let client: Client;
let attempt = 0;

beforeAll(async () => {
  ({ database, client } = await openHouse());
  const launch = await client.launch(hostile);
  attempt = launch.attempt;
  await client.commit(launch, 1, {
    'cmi.core.lesson_status': 'passed',
    'cmi.core.lesson_location': 'match',
    'cmi.core.score.raw': '85.5',
    'cmi.core.session_time': '0001:02:03',
    'cmi.interactions.0.id': hostile,
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': '<script>alert(2)</script>',
    'cmi.interactions.0.result': 'correct',
  });
});
afterAll(() => database.close());

const textOf = async (path: string, language = 'zh-CN') => (await client.get(path, { 'accept-language': language })).text();

describe('the pages', () => {
  it('list status, score, place and time of an attempt', async () => {
    const home = await textOf('/');
    for (const one of ['通过', '85.5', '连一连 · 2/2', '1:02:03', 'action="/learn"', 'href="/review"', 'href="/author"']) {
      expect(home).toContain(one);
    }
  });

  it('are told in the language of the browser', async () => {
    expect(await textOf('/', 'en-GB,en;q=0.9')).toMatch(/lang="en"[\s\S]*Passed/);
    expect(await textOf('/', 'ko')).toMatch(/lang="ko"[\s\S]*통과/);
    expect(await textOf('/', 'fr')).toMatch(/lang="zh-CN"/);
  });

  it.each(['/', '/author', '/author/talks/overdue-car', `/learn?learner=${encodeURIComponent(hostile)}`])(
    'hold no markup of others: %s',
    async (path) => {
      const page = await textOf(path);
      expect(page).not.toMatch(/<img src=x|<script>|<x>|<b>&/);
      expect(page).toMatch(/&lt;(img|x)/);
    },
  );

  it('carry no script or style of their own and may not be framed elsewhere', async () => {
    const answer = await client.get('/learn?learner=x');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'self'/);
    expect(await answer.text()).not.toMatch(/<style|style="|<script(?! type="module" src=)|\son\w+="/);
  });

  it.each([
    ['', '先写下名字'],
    ['%20%20', '先写下名字'],
    ['x'.repeat(81), '最多 80 个字'],
    ['a%00b', '看不见的符号'],
    ['%E2%80%8B', '先写下名字'],
  ])('say kindly what is wrong with the name “%s”', async (name, sentence) => {
    const answer = await client.get(`/learn?learner=${name}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(sentence);
  });

  it.each(['潘', '👩‍👩‍👧 김', '潘'.repeat(80), "O'Neil"])('take the name %s', async (name) => {
    expect((await client.get(`/learn?learner=${encodeURIComponent(name)}`)).status).toBe(200);
    expect((await client.launch(name)).elements['cmi.core.student_name']).toBe(name.normalize('NFC'));
  });

  it('give every address of the review the page that draws it, and nothing of others with it', async () => {
    const review = await textOf('/review');
    expect(review).toMatch(/<script type="module" src="\/assets\/review\.js">[\s\S]*<parley-review>[\s\S]*正在打开/);
    expect(review).toContain('小小课程 &lt;b&gt;&amp;');
    expect(await textOf(`/review?view=person&learner=${encodeURIComponent(hostile)}`)).toBe(review);
    expect(await textOf('/review', 'ko')).toMatch(/lang="ko"[\s\S]*여는 중/);
  });

  it('lead from an attempt to its learner, and nowhere for one that is not there', async () => {
    const answer = await client.get(`/review/${attempt}`);
    expect(answer.status).toBe(302);
    const { pathname, searchParams } = new URL(answer.headers.get('location') ?? '', 'http://127.0.0.1');
    expect([pathname, searchParams.get('view'), searchParams.get('learner')]).toEqual(['/review', 'person', hostile]);
    expect((await client.get('/review/999999')).status).toBe(404);
    expect((await client.get('/review/x')).status).toBe(404);
  });

  it('tell of an attempt in SCORM 2004 in the same words', async () => {
    const launched = await client.launch('吴', false, '2004');
    await client.commit(launched, 1, { ...learnt2004, ...decision2004(0, '1[.]b[,]2[.]a') });
    for (const one of ['2004', '未通过', '66.67', '连一连 · 2/2', '12:04']) expect(await textOf('/')).toContain(one);
  });

  it('launch in the version that is asked for, and say so to the player', async () => {
    const page = await textOf('/learn?learner=x&scorm=2004');
    expect(page).toContain('data-scorm="2004"');
    expect(page).toContain('href="/learn?learner=x&amp;scorm=2004"');
    expect(await textOf('/learn?learner=x')).toMatch(/data-scorm="1\.2"[\s\S]*href="\/learn\?learner=x"/);
    expect((await client.get('/learn?learner=x&scorm=3')).status).toBe(404);
    expect(await textOf('/learn?learner=&scorm=2004')).toMatch(/value="2004" checked/);
    expect(await textOf('/')).toMatch(/name="scorm" value="2004" +\/>/);
    for (const version of ['1.2', '2004']) {
      const served = await client.get(`/package/index.html?scorm=${version}`);
      expect(served.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(await served.text()).toContain(`<meta name="scorm" content="${version}" />`);
    }
    expect(await textOf('/package/index.html')).not.toContain('name="scorm"');
  });

  it('list problems with place and advice', async () => {
    expect(await textOf('/author')).toMatch(/m1\/&lt;x&gt;\.json:3:7[\s\S]*\$\.title[\s\S]*用 \*\*粗体\*\*/);
  });

  it('keep the doors open while the course has errors', async () => {
    const broken = clientOf(practiceApp({ database, course: { check: course.check }, assets: {} }));
    const home = await (await broken.get('/learn?learner=x')).text();
    expect(home).toContain('课程里还有错误');
    expect(home).not.toContain('<form');
    expect((await broken.get('/package/index.html?scorm=2004')).status).toBe(404);
    await expect(broken.launch('x')).rejects.toThrow('errors');
  });
});

it.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['*', 'zh-CN'],
  ['de, ko;q=0.5, en;q=0.7', 'en'],
  ['en;q=0, ko', 'ko'],
  ['zh-TW', 'zh-CN'],
])('%j is answered in %s', (header, locale) => expect(languageOf(header)).toBe(locale));

it.each([
  [0, '0:00'],
  [62.5, '1:03'],
  [3723, '1:02:03'],
])('%d seconds read %s', (seconds, clock) => expect(clockOf(seconds)).toBe(clock));
