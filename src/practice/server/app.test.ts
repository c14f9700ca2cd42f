import { describe, expect, it, vi } from 'vitest';
import { everyHouse } from '../testing/house.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

everyHouse('the server', (house) => {
  describe('the guard', () => {
    const foreign = { host: 'evil.example' };
    it.each(['/', '/api/attempts', '/package/index.html', '/nowhere'])('refuses a foreign host for %s', async (path) => {
      expect((await house.client.get(path, foreign)).status).toBe(403);
    });

    it.each(['127.0.0.1', 'localhost:4173', '[::1]:9'])('answers to %s', async (host) => {
      expect((await house.client.get('/', { host })).status).toBe(200);
    });

    it.each([
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
      ['origin', 'http://127.0.0.1:9999'],
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
    ])('refuses a post with %s %s', async (name, value) => {
      expect((await house.client.post('/api/launches', '{"learner":"潘"}', { [name]: value })).status).toBe(403);
      expect(await house.database.query('select * from learner')).toEqual([]);
    });

    it('lets our own pages post', async () => {
      expect(
        (await house.client.post('/api/launches', '{"learner":"潘"}', { origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' }))
          .status,
      ).toBe(200);
    });
  });

  describe('files', () => {
    it.each([
      ['/package/index.html', 'text/html; charset=utf-8'],
      ['/package/sco.js', 'text/javascript; charset=utf-8'],
      ['/package/course/zh-cn/outline.json', 'application/json; charset=utf-8'],
      ['/favicon.ico', 'image/svg+xml'],
    ])('%s is %s', async (path, type) => {
      const answer = await house.client.get(path);
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([
        200,
        type,
        'nosniff',
      ]);
    });

    it('are compressed where that is understood, and not sent twice', async () => {
      const packed = await house.client.get('/assets/icon.svg', { 'accept-encoding': 'gzip' });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      expect((await house.client.get('/assets/icon.svg')).headers.get('content-encoding')).toBe(null);
      const etag = packed.headers.get('etag') ?? '';
      expect((await house.client.get('/assets/icon.svg', { 'if-none-match': etag })).status).toBe(304);
    });

    it.each([
      '/package/',
      '/package/../package.json',
      '/package/%2e%2e/package.json',
      '/package/..%2fpackage.json',
      '/package/constructor',
      '/assets/x.js',
      '/nowhere',
    ])('%s is not there', async (path) => {
      expect((await house.client.get(path)).status).toBe(404);
    });

    it('of a course come with its policy', async () => {
      const policy = (await house.client.get('/package/index.html')).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'self'");
    });
  });
});
