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

/** The places where a file named in a script may stand; the first is the one authors are told of. */
export function candidates(script: string, file: string): readonly string[] {
  return [...script.split('/').slice(0, -1), ...file.split('/')].includes('') ? [file] : [resolved(`${script}/../${file}`), resolved(file)];
}

/** The ASCII lower-case name a media file has in a package; it changes with the file's content. */
export function packagedName(path: string, bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return `${hash(path).toString(36)}${hash(text).toString(36)}.${extensionOf(path)}`;
}

function resolved(path: string): string {
  return path
    .split('/')
    .reduce<readonly string[]>((parts, part) => (part === '..' ? parts.slice(0, -1) : part === '.' ? parts : [...parts, part]), [])
    .join('/');
}
