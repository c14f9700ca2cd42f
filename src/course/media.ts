import { hash } from '../core/random.ts';
import type { CourseFolder } from './folder.ts';

/** What a media file is used as. */
export type MediaKind = 'picture' | 'audio';

/** The kinds of files that every LMS serves under the right name. */
export const mediaTypes: Record<MediaKind, readonly string[]> = {
  picture: ['svg', 'png', 'jpg', 'jpeg', 'gif'],
  audio: ['mp3', 'm4a', 'ogg', 'wav'],
};

export const extensionOf = (file: string) => (/\.([^./]+)$/.exec(file)?.[1] ?? '').toLowerCase();

/** Where a file named in a script stands in the folder: beside the script, or from the top of the folder. */
export function mediaPath(folder: CourseFolder, script: string, file: string): string | undefined {
  return candidates(script, file).find((path) => Object.hasOwn(folder.media, path));
}

/** The places where a file named in a script may stand; the first is the one authors are told of. None is outside the folder. */
export function candidates(script: string, file: string): readonly string[] {
  if ([...script.split('/').slice(0, -1), ...file.split('/')].includes('')) return [file];
  return [resolved(`${script}/../${file}`), resolved(file)].flatMap((path) => path ?? []);
}

/** The ASCII lower-case name a media file has in a package; it changes with the file's content. */
export function packagedName(path: string, bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return `${hash(path).toString(36)}${hash(text).toString(36)}.${extensionOf(path)}`;
}

/** A path without `.` and `..`; undefined where it climbs out. */
function resolved(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
