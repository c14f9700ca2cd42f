import { resolve } from 'node:path';
import { courseNamed, demandFolder, readArguments } from './arguments.ts';
import { commands } from './commands.ts';

/** Starts the practice LMS, which goes on until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.serve, args);
  const directory = courseNamed(operands[0]);
  demandFolder(directory, language);
  process.env.COURSE_DIR = resolve(directory);
  if (values.port !== undefined) process.env.PORT = values.port;
  await import('./serve.ts');
  return 0;
}
