import { parseArgs } from 'node:util';
import { checkCourse } from '../course/check.ts';
import { languageOf } from './language.ts';
import { readCourseFolder } from './files.ts';
import { report } from './report.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, lang: { type: 'string' } } });
const language = languageOf(values.lang, process.env);
const directory = positionals[0] ?? 'course';
const folder = readCourseFolder(directory);

if (!folder) {
  console.error(`✗ ${directory} — ${language === 'en' ? 'there is no such folder' : '没有这个文件夹'}`);
  process.exitCode = 1;
} else {
  const { problems } = checkCourse(folder, language);
  console.log(values.json ? JSON.stringify(problems, null, 2) : report(problems, directory, Object.keys(folder.texts).length, language));
  if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
}
