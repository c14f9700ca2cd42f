import { problemLine, type Problem } from '../core/problem.ts';
import type { Language } from '../course/check-messages.ts';
import { problemOf } from '../course/finding.ts';
import type { CourseFolder } from '../course/folder.ts';
import { mendScript } from '../course/mend.ts';
import type { MendedFile } from './mend-folder.ts';
import { shown } from './terminal.ts';

/** So many files are told of one by one; where the schemas of more were mended, they are told of together. */
const most = 5;

/** What was mended in a course folder, a line each. */
export function mendLines(files: readonly MendedFile[], language: Language): readonly string[] {
  if (files.length === 0) return [language === 'en' ? '✓ nothing that could be mended for certain' : '✓ 没有能确定改好的地方'];
  const moved = files.filter(({ mended }) => mended.every(({ code }) => code.startsWith('schema.')));
  if (moved.length <= most) return files.flatMap((file) => linesOf(file, language));
  const told =
    language === 'en'
      ? `✓ “$schema” is mended in ${moved.length} files; the old ones are kept beside them as .bak`
      : `✓ ${moved.length} 个文件的“$schema”已改好，原文件在旁边留了 .bak`;
  return [...files.filter((file) => !moved.includes(file)).flatMap((file) => linesOf(file, language)), told];
}

const linesOf = (file: MendedFile, language: Language): readonly string[] => [
  ...mendedProblems(file, language).map((problem) => shown(problemLine(problem).replace(/^✗/, '✓'))),
  shown(
    language === 'en'
      ? `✓ ${file.file} is mended; the old one is kept as ${file.backup}`
      : `✓ ${file.file} 已改好，原文件保存为 ${file.backup}`,
  ),
];

/** The same as data. */
export const mendedProblems = ({ file, mended }: MendedFile, language: Language): readonly Problem[] =>
  mended.map(({ code, line, column, values }) => ({
    ...problemOf({ code, place: { file, line, column, path: '$' }, ...(values ? { values } : {}) }, language),
    advice: '',
  }));

/** That faults of writing can be mended by program, where they can. */
export function mendHint(folder: CourseFolder, problems: readonly Problem[], language: Language): readonly string[] {
  const faulty = new Set(problems.filter(({ code }) => /^json\.|^(?:file\.bom|markup\.wide)$/.test(code)).map(({ file }) => file));
  const unnamed = problems.filter(({ code }) => code.startsWith('schema.')).map(({ file }) => file);
  const count = new Set([...[...faulty].filter((file) => mendScript(folder.texts[file] ?? '')), ...unnamed]).size;
  if (count === 0) return [];
  if (problems.some(({ code, file }) => code === 'schema.nowhere' && file === 'course.json'))
    return [
      language === 'en'
        ? '→ parley check --fix mends “$schema” in every script'
        : '→ 各个脚本的“$schema”可以用 parley check --fix 一起改好',
    ];
  return [
    language === 'en'
      ? `→ parley check --fix mends the writing of ${count} of these files`
      : `→ 其中 ${count} 个文件的格式错误可以用 parley check --fix 自动改好`,
  ];
}
