import { checkCourse } from '../course/check.ts';
import { courseNamed, demandFolder, readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { proofLines } from './proofs.ts';
import { report } from './report.ts';
import { shown } from './terminal.ts';

/** Tells what is wrong in a course folder, and what is proven of its role-plays. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.check, args);
  const directory = courseNamed(operands[0]);
  const folder = demandFolder(directory, language);
  const { problems, proofs } = checkCourse(folder, language);
  const failed = problems.some((problem) => problem.severity === 'error');
  const told = failed ? [] : proofLines(proofs, language).map(shown);
  const lines = [report(problems, directory, Object.keys(folder.texts).length, language), ...told];
  console.log(values.json ? JSON.stringify(problems, null, 2) : lines.join('\n'));
  return failed ? 1 : 0;
}
