import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/core/problem.ts';
import { checkCourse } from '../../src/course/check.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { readCourseFolder } from '../../src/tools/files.ts';

/** The path of a course folder beside this file. */
export const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export function fixture(name: string): CourseFolder {
  const folder = readCourseFolder(pathOf(name));
  if (!folder) throw new Error(`there is no folder ${name}`);
  return folder;
}

/** A folder with a piece of one of its texts replaced; throws when the piece is not there. */
export function edited(folder: CourseFolder, file: string, from: string, to: string): CourseFolder {
  const text = folder.texts[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return { ...folder, texts: { ...folder.texts, [file]: text.replace(from, () => to) } };
}

/** A folder with a text put in, or taken away. */
export function withText(folder: CourseFolder, file: string, text: string | undefined): CourseFolder {
  const { [file]: _, ...rest } = folder.texts;
  return { ...folder, texts: text === undefined ? rest : { ...rest, [file]: text } };
}

/** A folder with a media file put in, or taken away. */
export function withMedia(folder: CourseFolder, file: string, bytes: Uint8Array | undefined): CourseFolder {
  const { [file]: _, ...rest } = folder.media;
  return { ...folder, media: bytes === undefined ? rest : { ...rest, [file]: bytes } };
}

export const problemsOf = (folder: CourseFolder): readonly Problem[] => checkCourse(folder, 'en').problems;

/** Where a problem stands, in short: `file:line:column path code`. */
export const short = ({ file, line, column, path, code }: Problem) => `${file}:${line}:${column} ${path} ${code}`;

/** The script of the slide `car` as a picture with points. */
export const pointedAt = (file: string): string =>
  JSON.stringify({
    id: 'car',
    type: 'hotspots',
    title: '看车',
    scene: { file, alt: '一辆车', width: 400, height: 300 },
    points: [
      { id: 'body', x: 20, y: 30, label: '外观', text: '先看外观。' },
      { id: 'brakes', x: 70, y: 80, label: '刹车', text: '再看刹车片。' },
    ],
  });
