import { nearest } from '../course/advice.ts';
import type { Language } from '../course/check-messages.ts';
import { courseNamed, readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import { acceptTexts, isText } from './translate-accept.ts';
import { exportTexts } from './translate-export.ts';
import { importTexts } from './translate-import.ts';
import { say } from './translate-words.ts';
import { WrongUse } from './wrong-use.ts';

const actions = ['export', 'import', 'accept'];

/** Gives the texts of a course to translators and takes them back: 0 where all is well, 1 where something is wrong with a text, 2 for wrong use. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, operands, language } = readArguments(commands.translate, args);
  const [action, ...rest] = operands;
  const { to, format, out, overwrite = false, all = false, json = false } = values;
  const asked = { to, json, language };
  if (overwrite && action !== 'import') throw new WrongUse(say(language, 'onlyImport', { option: '--overwrite' }));
  if (action === 'export') return exportTexts({ ...asked, format, out, directory: courseNamed(only(rest, 1, language)[0]) });
  if (action === 'accept' && !all && !rest.some(isText)) throw new WrongUse(say(language, 'noIds'));
  if (action === 'accept') return acceptTexts({ ...asked, names: rest });
  if (action !== 'import') throw new WrongUse(noAction(action, language));
  const [file, directory] = only(rest, 2, language);
  if (file === undefined) throw new WrongUse(say(language, 'noImport'));
  return importTexts({ ...asked, overwrite, file, directory: courseNamed(directory) });
}

function only(names: readonly string[], most: number, language: Language): readonly string[] {
  const extra = names[most];
  if (extra !== undefined) throw new WrongUse(say(language, 'tooMany', { extra }));
  return names;
}

function noAction(found: string | undefined, language: Language): string {
  if (found === undefined) return say(language, 'noAction');
  const meant = nearest(found, actions);
  return meant ? say(language, 'actionMeant', { found, meant }) : say(language, 'unknownAction', { found });
}
