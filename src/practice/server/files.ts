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
  return new Map(Object.entries(files).map(([path, bytes]) => [path, served(path, bytes)]));
}

function served(path: string, bytes: Uint8Array): ServedFile {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { bytes: new Uint8Array(bytes), type, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
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
