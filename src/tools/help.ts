import type { Language } from '../course/check-messages.ts';
import { commands, type Command, type CommandName } from './commands.ts';

const words = {
  en: {
    about: 'Parley: a folder of JSON slide scripts becomes a course for any LMS',
    usage: 'Usage',
    each: 'parley COMMAND --help tells more about each.',
    codes: 'Exit codes: 0 fine, 1 problems, 2 wrong use.',
    hint: (command: string) => `parley ${command}--help tells what there is.`,
  },
  'zh-CN': {
    about: 'Parley：一个文件夹的 JSON 脚本，变成任何学习平台都能播放的课程',
    usage: '用法',
    each: 'parley 命令 --help 看每个命令的详细说明。',
    codes: '退出码：0 没有问题，1 有问题，2 用法不对。',
    hint: (command: string) => `parley ${command}--help 看怎么用。`,
  },
} as const satisfies Record<Language, object>;

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
};

/** What Parley's commands are. */
export function overallHelp(language: Language): string {
  const { about, usage, each, codes } = words[language];
  const rows = Object.entries<Command>(commands).map(([name, { summary }]) => [name, summary[language]] as const);
  return [about, '', `${usage}  parley COMMAND …`, '', ...columns(rows), '', each, codes].join('\n');
}

/** How one command is used. */
export function helpOf(name: CommandName, language: Language): string {
  const { usage, summary, more, options }: Command = commands[name];
  const rows = Object.entries(options).map(
    ([option, { value, help }]) => [`--${option}${value ? ` ${value}` : ''}`, help[language]] as const,
  );
  return [
    `parley ${name}${language === 'en' ? ': ' : '：'}${summary[language]}`,
    '',
    ...usage.map((line, at) => `${at === 0 ? words[language].usage : ' '.repeat(language === 'en' ? 5 : 4)}  parley ${name} ${line}`),
    '',
    ...columns(rows),
    ...(more ? ['', more[language]] : []),
    words[language].codes,
  ].join('\n');
}

/** Where to read on after a mistake. */
export const hintFor = (name: CommandName | undefined, language: Language) => words[language].hint(name ? `${name} ` : '');
