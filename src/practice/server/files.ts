import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Context } from 'hono';

/** A file that is served from memory. */
export interface ServedFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  tag: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.xsd': 'text/xml; charset=utf-8',
  '.dtd': 'application/xml-dtd',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
};

/** Makes files ready to be served. What is not in the map cannot be asked for. */
export function servedFiles(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, ServedFile> {
  return new Map(Object.entries(files).map(([path, bytes]) => [path, { ...stored(bytes), type: typeOf(path) }]));
}

const typeOf = (path: string): string => types[extname(path).toLowerCase()] ?? 'application/octet-stream';

/** What was made ready once: most files of a course stay as they are when it changes. */
const ready = new WeakMap<Uint8Array, Omit<ServedFile, 'type'>>();

function stored(bytes: Uint8Array): Omit<ServedFile, 'type'> {
  const known = ready.get(bytes) ?? {
    bytes: new Uint8Array(bytes),
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  };
  ready.set(bytes, known);
  return known;
}

/** Answers with a file, or with “not modified”; undefined where there is no such file. */
export function answerFile(context: Context, files: ReadonlyMap<string, ServedFile>, path: string): Response | undefined {
  const file = files.get(path);
  if (!file) return undefined;
  const headers = { 'content-type': file.type, etag: file.tag, 'cache-control': 'no-cache', 'content-length': String(file.bytes.length) };
  const known = context.req
    .header('if-none-match')
    ?.split(/\s*,\s*/)
    .map((tag) => tag.replace(/^W\//, ''));
  return known?.includes(file.tag) ? context.body(null, 304, { etag: file.tag }) : context.body(file.bytes, 200, headers);
}
