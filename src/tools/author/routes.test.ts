import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Sheet } from '../../practice/author/sheet.ts';
import { openMemory } from '../../practice/database/pglite.ts';
import type { Course } from '../../practice/course.ts';
import type { Database } from '../../practice/database/database.ts';
import { migrate } from '../../practice/database/migrate.ts';
import { practiceApp } from '../../practice/server/app.ts';
import { clientOf, type Client } from '../../practice/testing/client.ts';
import { openWorkshop, type OpenWorkshop } from './workshop.ts';

vi.setConfig({ hookTimeout: 60_000 });

const small = fileURLToPath(new URL('../../../tests/courses/small', import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const player = {
  'index.html': bytes('<html lang="zh-CN"><title>Parley</title><!-- preloads --><!-- outline -->'),
  '.vite/manifest.json': bytes('{}'),
  'assets/main-0a.js': bytes('//'),
};
const own = { origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' };

let folder = '';
let workshop: OpenWorkshop;
let database: Database;
let client: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-author-'));
  cpSync(small, folder, { recursive: true });
  workshop = openWorkshop(folder, player);
  database = await openMemory();
  await migrate(database);
  const course: Course = {
    check: () => ({ problems: [], talks: [] }),
    workshop,
    get playable() {
      return workshop.playable();
    },
  };
  client = clientOf(practiceApp({ database, course, assets: {} }));
});
afterAll(async () => {
  workshop.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const paths = [
  '/author',
  '/author/sheet',
  '/author/events',
  '/author/slides/basics/hello',
  '/author/package?scorm=1.2',
  '/author/live/index.html',
];

describe('who may ask', () => {
  it.each(paths)('%s answers no foreign host', async (path) => {
    expect((await client.get(path, { host: 'parley.evil.example' })).status).toBe(403);
    expect((await client.get(path, { host: '127.0.0.1.evil.example:4173' })).status).toBe(403);
  });

  describe.each(['cross-site', 'same-site'])('from %s', (site) => {
    const link = { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

    it.each(paths)('%s answers no script and no frame', async (path) => {
      for (const dest of ['empty', 'script', 'image', 'iframe', 'frame', 'object', 'embed']) {
        const mode = /frame|object|embed/.test(dest) ? 'navigate' : 'cors';
        expect((await client.get(path, { ...link, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest })).status).toBe(403);
      }
      expect((await client.get(path, { 'sec-fetch-site': site })).status).toBe(403);
      expect((await client.get(path, { ...link, 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
    });

    it.each(['/author', '/author/'])('a link to %s is answered, in a window of its own alone', async (path) => {
      const answer = await client.get(path, link);
      expect(answer.status).not.toBe(403);
      expect((await client.get(path, { ...link, host: 'parley.evil.example' })).status).toBe(403);
      expect((await client.post(path, '', { ...link, origin: 'https://elsewhere.example' })).status).toBe(403);
    });

    it('a link to the author’s page shows it, and no page of elsewhere may frame it', async () => {
      const answer = await client.get('/author', link);
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<parley-author>')]);
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    });

    it('a link to a conversation map leads there', async () => {
      expect((await client.get('/author/talks/none', link)).status).toBe(404);
    });

    it.each(paths.slice(1))('a link to %s leads nowhere: it is no page', async (path) => {
      expect((await client.get(path, link)).status).toBe(403);
    });

    it('a form that is sent from there mends nothing', async () => {
      expect((await client.post('/author/mend', '{"file":"basics/hello.json"}', { ...link, origin: own.origin })).status).toBe(403);
    });
  });

  it.each([
    ['no origin', {}],
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another port', { origin: 'http://127.0.0.1:9' }],
    ['the same number by another name', { origin: 'http://localhost:4173' }],
    ['a page without an address', { origin: 'null' }],
    ['a host bound anew', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('nothing is mended for %s', async (_, headers) => {
    const file = join(folder, 'basics/hello.json');
    const before = readFileSync(file, 'utf8');
    const broken = before.replace('"type"', '“type”');
    writeFileSync(file, broken);
    await vi.waitFor(() => expect(workshop.isMendable('basics/hello.json')).toBe(true), 5000);
    expect((await client.post('/author/mend', '{"file":"basics/hello.json"}', headers)).status).toBe(403);
    expect(readFileSync(file, 'utf8')).toBe(broken);
    writeFileSync(file, before);
  });

  it('our own page mends, and the old file stays beside it', async () => {
    const file = join(folder, 'basics/car.json');
    const before = readFileSync(file, 'utf8');
    const broken = before.replace('"type"', '“type”');
    writeFileSync(file, broken);
    await vi.waitFor(() => expect(workshop.draft().checked.problems[0]?.file).toBe('basics/car.json'), 5000);
    const { problems }: Sheet = await (await client.get('/author/sheet?language=en', own)).json();
    expect(problems[0]).toMatchObject({ file: 'basics/car.json', line: 3, slide: 'car', mendable: true });
    expect((await client.post('/author/mend', '{"file":"basics/car.json"}', own)).status).toBe(200);
    expect([readFileSync(file, 'utf8'), readFileSync(`${file}.bak`, 'utf8')]).toEqual([before, broken]);
    await vi.waitFor(() => expect(workshop.draft().checked.problems).toEqual([]), 5000);
  });

  it.each(['../course.json', '/etc/hostname', 'basics/../../x.json', 'people.json', 'basics/none.json', '', 'constructor'])(
    'mends nothing at “%s”',
    async (file) => {
      expect((await client.post('/author/mend', JSON.stringify({ file }), own)).status).toBe(409);
    },
  );
});

describe('what is told', () => {
  it('is the outline, its problems in the language asked for, and the save budget', async () => {
    const sheet: Sheet = await (await client.get('/author/sheet?language=zh-CN', own)).json();
    expect(sheet.sections.map(({ title, slides }) => [title, slides.map(({ id }) => id)])).toEqual([
      ['开始', ['hello', 'car']],
      ['测验', ['quiz', 'outcome']],
    ]);
    expect(sheet.sections.flatMap(({ slides }) => slides).every(({ seconds, characters }) => seconds > 0 && characters > 0)).toBe(true);
    expect(sheet).toMatchObject({ code: 'SMALL-1', sound: true, language: 'zh-CN', weight: { limits: { '1.2': 4000 } } });
  });

  it('are the files of the course, without a way beside it', async () => {
    const page = await client.get('/author/live/index.html', own);
    expect(await page.text()).toContain('"navigation":"free"');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await client.get('/author/live/assets/main-0a.js', own)).headers.get('cache-control')).toContain('immutable');
    for (const path of ['../package.json', '%2e%2e/course.json', 'constructor', ''])
      expect((await client.get(`/author/live/${path}`, own)).status).toBe(404);
  });

  it('is, at the door of learners, that they get the course as it was before its errors', async () => {
    const home = async () => (await client.get('/', { 'accept-language': 'en' })).text();
    const file = join(folder, 'basics/car.json');
    const before = readFileSync(file, 'utf8');
    expect(await home()).not.toContain('has errors right now');
    writeFileSync(file, '{');
    await vi.waitFor(async () => expect(await home()).toContain('has errors right now'), 5000);
    expect(await home()).toContain('<form');
    writeFileSync(file, before);
    await vi.waitFor(async () => expect(await home()).not.toContain('has errors right now'), 5000);
  });

  it('is a package', async () => {
    const answer = await client.get('/author/package?scorm=1.2', own);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="SMALL-1-scorm12.zip"');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect((await client.get('/author/package?scorm=9', own)).status).toBe(409);
  });
});
