import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../course/advice.ts';
import { languages, type Language } from '../course/check-messages.ts';
import type { CourseFolder } from '../course/folder.ts';
import type { Command, Option } from './commands.ts';
import { readCourseFolder } from './files.ts';
import { languageNamed, languageOf } from './language.ts';
import { WrongUse } from './wrong-use.ts';

/** What was asked of a command: its options, its operands, and the language to answer in; `refuse` has seen them before. */
export function readArguments<Options extends Command['options']>(command: Command & { options: Options }, args: readonly string[]) {
  const language = languageAsked(args);
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: command.options });
  return { values, operands: positionals, language };
}

/** The language asked for by `--lang`, whatever else is wrong; else the terminal's. */
export const languageAsked = (args: readonly string[]): Language => languageOf(langIn(args), process.env);

function langIn(args: readonly string[]): string | undefined {
  const { values } = parseArgs({ args: [...args], strict: false, options: { lang: { type: 'string' } } });
  return typeof values.lang === 'string' ? values.lang : undefined;
}

/** Throws `WrongUse` where `--lang` asks for a language there is none of. */
export function refuseLanguage(args: readonly string[], language: Language): void {
  const asked = langIn(args);
  if (asked === undefined || asked === '' || asked.startsWith('-') || languageNamed(asked)) return;
  const known = languages.join(language === 'en' ? ', ' : '、');
  throw new WrongUse(
    language === 'en'
      ? `Parley does not speak “${asked}”; --lang takes one of: ${known}`
      : `Parley 不会说“${asked}”，--lang 可以写：${known}`,
  );
}

const usual = 'course';

/** The course folder that is meant where none is named: this one, or `course` in it. */
export const courseNamed = (directory: string | undefined): string => directory ?? (existsSync('course.json') ? '.' : usual);

/** Reads a course folder that must be there. */
export function demandFolder(directory: string, language: Language): CourseFolder {
  const folder = readCourseFolder(directory);
  if (!folder) throw new WrongUse(noFolder(directory, language));
  return folder;
}

function noFolder(directory: string, language: Language): string {
  const isEnglish = language === 'en';
  if (existsSync(directory)) {
    const parent = dirname(directory);
    return isEnglish ? `${directory} is a file; name its folder: ${parent}` : `${directory} 是一个文件，请写它所在的文件夹：${parent}`;
  }
  if (directory === usual && !existsSync('course.json'))
    return isEnglish
      ? 'there is no course here, neither course.json nor a folder course: go to its folder, or name it'
      : '这里没有课程：没有 course.json，也没有文件夹 course；请到课程文件夹里来，或写出它的名字';
  return isEnglish ? `there is no folder ${directory}` : `没有文件夹 ${directory}`;
}

/** Throws `WrongUse` for what the command does not take. */
export function refuse({ options, operands }: Command, args: readonly string[], language: Language): void {
  const types = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  const { tokens, positionals } = parseArgs({ args: [...args], strict: false, tokens: true, allowPositionals: true, options: types });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option: Option | undefined = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new WrongUse(unknownOption(language, rawName, nearest(name, Object.keys(options))));
    if (option.type === 'string' && (!value || (!inlineValue && value.startsWith('-'))))
      throw new WrongUse(noValue(language, rawName, option.value ?? ''));
    if (option.type === 'boolean' && value !== undefined)
      throw new WrongUse(language === 'en' ? `${rawName} takes no value` : `${rawName} 后面不跟值`);
  }
  const extra = positionals[operands];
  if (extra !== undefined) throw new WrongUse(language === 'en' ? `“${extra}” is one too many` : `多了“${extra}”`);
}

function unknownOption(language: Language, name: string, meant: string | undefined): string {
  if (language === 'en') return `there is no option ${name}${meant ? `; did you mean --${meant}?` : ''}`;
  return `没有选项 ${name}${meant ? `，是不是想写 --${meant}？` : ''}`;
}

const noValue = (language: Language, name: string, value: string) =>
  language === 'en' ? `${name} needs a value: ${name} ${value}` : `${name} 后面要有值：${name} ${value}`;
