import { unzipSync } from 'fflate';
import type { CompiledCourse } from '../../src/course/compiled.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import type { Files } from '../../src/tools/package-files.ts';
import { scormPackage, type ScormVersion } from '../../src/tools/scorm.ts';

const encode = (text: string) => new TextEncoder().encode(text);

const page = `<!doctype html>
<html lang="en"><head><title>Parley</title>
<link rel="modulepreload" crossorigin href="./assets/lit-2.js">
<!-- preloads -->
<script type="module" crossorigin src="./assets/main-1.js"></script></head><body><!-- outline --></body></html>`;
const build = {
  'index.html': { file: 'assets/main-1.js', isEntry: true, imports: ['_lit.js'] },
  '_lit.js': { file: 'assets/lit-2.js' },
  '_text.js': { file: 'assets/text-3.js' },
  '../slides/page/page.view.ts': { file: 'assets/page-4.js', imports: ['index.html', '_text.js'] },
  '../slides/quiz/quiz.view.ts': { file: 'assets/quiz-5.js', imports: ['index.html'] },
  '../i18n/zh-CN.json': { file: 'assets/zh-cn-6.js' },
};
const scripts = Object.fromEntries(Object.values(build).map(({ file }) => [file, encode('export {};')]));

/** A player as Vite writes it, small. */
export const player: Files = {
  ...scripts,
  'index.html': encode(page),
  'assets/main-1.js.map': encode('{}'),
  '.vite/manifest.json': encode(JSON.stringify(build)),
};

export function compiled(folder: CourseFolder): CompiledCourse {
  const result = compileFolder(folder, 'en');
  if (!result.compiled) throw new Error(JSON.stringify(result.problems));
  return result.compiled;
}

/** The files of a course's package, unzipped. */
export const packed = (folder: CourseFolder, version: ScormVersion) => unzipSync(scormPackage(player, compiled(folder), version).bytes);
