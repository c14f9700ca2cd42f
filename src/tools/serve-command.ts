import { resolve } from 'node:path';
import type { Language } from '../course/check-messages.ts';
import { courseNamed, demandFolder, readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { WrongUse } from './wrong-use.ts';

/** Starts the practice LMS, which goes on until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.serve, args);
  if (values.port !== undefined && !isPort(values.port)) throw new WrongUse(noPort[language](values.port));
  const directory = courseNamed(operands[0]);
  demandFolder(directory, language);
  process.env.COURSE_DIR = resolve(directory);
  if (values.port !== undefined) process.env.PORT = values.port;
  await import('./serve.ts');
  return 0;
}

const isPort = (given: string) => /^\d{1,5}$/.test(given) && Number(given) <= 65535;

const noPort: Readonly<Record<Language, (given: string) => string>> = {
  en: (given) => `--port is “${given}”, but must be a number from 0 to 65535`,
  'zh-CN': (given) => `--port 是“${given}”，应该是 0 到 65535 的数字`,
};
