import type { Code, Values } from './check-messages.ts';
import { activeParts } from './check-svg.ts';
import type { Finding } from './finding.ts';
import type { CourseFolder } from './folder.ts';
import { extensionOf } from './media.ts';
import { lineColumn } from './place.ts';

const latin = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

const signatures: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
  jpg: (bytes) => latin(bytes, 0, 3) === '\xff\xd8\xff',
  jpeg: (bytes) => latin(bytes, 0, 3) === '\xff\xd8\xff',
  gif: (bytes) => /^GIF8[79]a$/.test(latin(bytes, 0, 6)),
  mp3: (bytes) => latin(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0),
  m4a: (bytes) => latin(bytes, 4, 8) === 'ftyp',
  ogg: (bytes) => latin(bytes, 0, 4) === 'OggS',
  wav: (bytes) => latin(bytes, 0, 4) === 'RIFF',
};

const svgStart = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/;

/** Whether a media file is what its name says, and a picture holds no scripts and loads nothing. */
export function checkMediaFile(folder: CourseFolder, file: string): readonly Finding[] {
  const bytes = folder.media[file];
  const extension = extensionOf(file);
  if (!bytes) return [];
  const finding = (code: Code, values: Values, line = 1, column = 1): Finding => ({
    code,
    place: { file, line, column, path: '$' },
    values,
  });
  if (extension !== 'svg') {
    return signatures[extension]?.(bytes) === false ? [finding('media.content', { found: file, right: extension.toUpperCase() })] : [];
  }
  const text = folder.texts[file] ?? '';
  if (!svgStart.test(text)) return [finding('media.content', { found: file, right: 'SVG' })];
  return activeParts(text).map(({ part, at }) => {
    const { line, column } = lineColumn(text, at);
    return finding('media.active', { found: file, part }, line, column);
  });
}
