import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../practice/root.ts';

/**
 * The folder that names are meant from. npm runs its scripts in Parley's own folder and tells in `INIT_CWD` where it was asked: that one is meant
 * where a course is there, or what is named is there alone. A program npm did not start may find an `INIT_CWD` of another one.
 */
export function askedFrom(here: string, asked: string | undefined, args: readonly string[]): string {
  if (!asked || !existsSync(asked) || realpathSync(here) !== realpathSync(root)) return here;
  const isThereAlone = (name: string) => !name.startsWith('-') && existsSync(resolve(asked, name)) && !existsSync(resolve(here, name));
  return existsSync(resolve(asked, 'course.json')) || args.some(isThereAlone) ? asked : here;
}
