import { nearest } from '../course/advice.ts';
import type { Language } from '../course/check-messages.ts';
import { languageAsked, refuse, refuseLanguage } from './arguments.ts';
import { commands, isCommand, type CommandName } from './commands.ts';
import { helpOf, hintFor, overallHelp } from './help.ts';
import { shown } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

export { askedFrom } from './asked-from.ts';

/** A command: 0 where all is fine, 1 where there are problems, 2 where it was used wrongly. */
type Run = (args: readonly string[]) => Promise<number>;

/** Each is loaded when it is asked for. */
const loads: Record<CommandName, () => Promise<{ run: Run }>> = {
  check: () => import('./check.ts'),
  package: () => import('./package.ts'),
  serve: () => import('./serve.ts'),
  new: () => import('./new.ts'),
  translate: () => import('./translate.ts'),
  diff: () => import('./diff.ts'),
};

/** Runs what was asked for and says how it ended. */
export async function parley(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const language = languageAsked(args);
  const command = name !== undefined && isCommand(name) ? name : undefined;
  try {
    refuseLanguage(args, language);
    if (name === undefined || name.startsWith('-') || name === 'help') return told(name, rest, language);
    if (!isCommand(name)) return wrong(unknownCommand(name, language), undefined, language);
    if (asksHelp(rest)) return said(helpOf(name, language));
    refuse(commands[name], rest, language);
    return await (await loads[name]()).run(rest);
  } catch (error) {
    if (error instanceof WrongUse || isRefusedByNode(error)) return wrong(error.message, command, language);
    if (!isOfSystem(error)) throw error;
    console.error(`✗ ${shown(refusedBySystem(error, language))}`);
    return 1;
  }
}

function told(name: string | undefined, rest: readonly string[], language: Language): number {
  const [of] = rest;
  const isNamed = name === 'help' && of !== undefined && !of.startsWith('-');
  if (isNamed) return isCommand(of) ? said(helpOf(of, language)) : wrong(unknownCommand(of, language), undefined, language);
  if (name === undefined || name === 'help' || name === '-h' || name === '--help' || name.startsWith('--lang'))
    return said(overallHelp(language));
  return wrong(language === 'en' ? `there is no option ${name}` : `没有选项 ${name}`, undefined, language);
}

const asksHelp = (args: readonly string[]) => {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((one) => one === '--help' || one === '-h');
};

function said(text: string): number {
  console.log(text);
  return 0;
}

function wrong(why: string, name: CommandName | undefined, language: Language): number {
  console.error(`✗ ${shown(why)}\n  ${hintFor(name, language)}`);
  return 2;
}

function unknownCommand(name: string, language: Language): string {
  const meant = nearest(name, Object.keys(commands));
  if (language === 'en') return `there is no command “${name}”${meant ? `; did you mean “${meant}”?` : ''}`;
  return `没有命令“${name}”${meant ? `，是不是想写“${meant}”？` : ''}`;
}

const isRefusedByNode = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

interface SystemError extends Error {
  code: string;
  path: string;
}

const isOfSystem = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && 'path' in error && typeof error.path === 'string';

const refusedBySystem = ({ path, code }: SystemError, language: Language) =>
  language === 'en'
    ? `${path} cannot be used (${code}): is it open elsewhere, or not yours to write?`
    : `${path} 用不了（${code}）：是不是在别处打开着，或者没有权限？`;
