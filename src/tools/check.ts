import { parseArgs } from 'node:util';
import { checkCourse } from '../course/check.ts';
import { languageOf } from './language.ts';
import { readCourseFolder } from './files.ts';
import { mendFolder } from './mend-folder.ts';
import { mendHint, mendLines, mendedProblems } from './mend-report.ts';
import { proofLines } from './proofs.ts';
import { report } from './report.ts';
import { shown } from './terminal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fix: { type: 'boolean' }, json: { type: 'boolean' }, lang: { type: 'string' } },
});
const language = languageOf(values.lang, process.env);
const directory = positionals[0] ?? 'course';
const mended = values.fix ? mendFolder(directory) : [];
const folder = readCourseFolder(directory);

if (!folder) {
  console.error(`✗ ${directory} — ${language === 'en' ? 'there is no such folder' : '没有这个文件夹'}`);
  process.exitCode = 1;
} else {
  const { problems, proofs } = checkCourse(folder, language);
  const failed = problems.some((problem) => problem.severity === 'error');
  const told = failed ? [] : proofLines(proofs, language).map(shown);
  const before = values.fix ? mendLines(mended, language) : [];
  const hint = values.fix ? [] : mendHint(folder, problems, language);
  const lines = [...before, report(problems, directory, Object.keys(folder.texts).length, language), ...hint, ...told];
  console.log(
    values.json
      ? JSON.stringify(
          values.fix ? { mended: mended.map((file) => ({ ...file, mended: mendedProblems(file, language) })), problems } : problems,
          null,
          2,
        )
      : lines.join('\n'),
  );
  if (failed) process.exitCode = 1;
}
