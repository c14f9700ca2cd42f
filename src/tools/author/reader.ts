import { readFileSync, statSync } from 'node:fs';
import type { CourseFolder } from '../../course/folder.ts';
import { readCourseFolder, type ReadFile } from '../files.ts';

/** Reads a course folder again and again: files that did not change are not read, and media that did not change are the very same. */
export function folderReader(directory: string): () => CourseFolder {
  const known = new Map<string, { mark: string; bytes: Uint8Array }>();
  let media: CourseFolder['media'] = {};
  const read: ReadFile = (path) => {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    const mark = [mtimeMs, ctimeMs, size, ino].join();
    const before = known.get(path);
    if (before?.mark === mark) return before.bytes;
    const bytes = new Uint8Array(readFileSync(path));
    known.set(path, { mark, bytes });
    return bytes;
  };
  return () => {
    const folder = readCourseFolder(directory, read) ?? { texts: {}, media: {} };
    media = sameFiles(media, folder.media) ? media : folder.media;
    return { ...folder, media };
  };
}

function sameFiles(one: CourseFolder['media'], other: CourseFolder['media']): boolean {
  const names = Object.keys(other);
  return names.length === Object.keys(one).length && names.every((name) => one[name] === other[name]);
}

/** Whether two readings of a folder hold the same. */
export function isSame(one: CourseFolder, other: CourseFolder): boolean {
  const names = Object.keys(other.texts);
  return (
    one.media === other.media &&
    names.length === Object.keys(one.texts).length &&
    names.every((name) => one.texts[name] === other.texts[name])
  );
}
