import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Files } from '../package-files.ts';

/** A packaged course on loopback, as a plain web server would serve it: gzip at level 6, nothing cached. */
export interface Site {
  address: string;
  /** The bytes of a path on the wire, without headers; 0 where there is no such file. */
  bytesOf(path: string): number;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** Serves the files on a free port. */
export async function openSite(files: Files): Promise<Site> {
  const bodies = new Map(
    Object.entries(files).map(([path, bytes]) => [`/${path}`, packed.has(extname(path)) ? gzipSync(bytes, { level: 6 }) : bytes]),
  );
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const body = bodies.get(path);
    if (!body) return response.writeHead(404).end();
    const ending = extname(path);
    const encoding = packed.has(ending) ? { 'content-encoding': 'gzip' } : {};
    const type = types[ending] ?? 'application/octet-stream';
    return response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', 'content-length': body.length, ...encoding })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    bytesOf: (path) => bodies.get(pathOf(path))?.length ?? 0,
    close: () => (server.closeAllConnections(), void server.close()),
  };
}

const pathOf = (url: string) => decodeURIComponent(new URL(url, 'http://localhost').pathname);
