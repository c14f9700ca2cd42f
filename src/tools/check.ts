import { checkCourse } from '../course/check.ts';
import { courseNamed, demandFolder, readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { doings } from './doings.ts';
import { mendFolder } from './mend-folder.ts';
import { mendHint, mendLines, mendedProblems } from './mend-report.ts';
import { meanwhile } from './progress.ts';
import { proofLines } from './proofs.ts';
import { report } from './report.ts';
import { shown } from './terminal.ts';

/** Tells what is wrong in a course folder, and what is proven of its role-plays; with `--fix` slips of the keyboard are mended first. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.check, args);
  const directory = courseNamed(operands[0]);
  const mended = values.fix ? mendFolder(directory) : [];
  const { folder, problems, proofs } = meanwhile(doings.checking[language], () => {
    const read = demandFolder(directory, language);
    return { folder: read, ...checkCourse(read, language) };
  });
  const failed = problems.some((problem) => problem.severity === 'error');
  const told = failed ? [] : proofLines(proofs, language).map(shown);
  const before = values.fix ? mendLines(mended, language) : [];
  const hint = values.fix ? [] : mendHint(folder, problems, language);
  const lines = [...before, report(problems, directory, Object.keys(folder.texts).length, language), ...hint, ...told];
  const data = values.fix ? { mended: mended.map((file) => ({ ...file, mended: mendedProblems(file, language) })), problems } : problems;
  console.log(values.json ? JSON.stringify(data, null, 2) : lines.join('\n'));
  return failed ? 1 : 0;
}
