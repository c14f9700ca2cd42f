import { languages, type Language } from '../course/check-messages.ts';

/** The language that a name such as `zh`, `en_GB.UTF-8` or `zh-CN` means, if problems can be told in it. */
export const languageNamed = (name: string): Language | undefined =>
  languages.find((language) => name.toLowerCase().split(/[-_.@]/)[0] === language.slice(0, 2));

/** The language to tell problems in: the one asked for, else the terminal's, else the system's, else English. */
export function languageOf(asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Language {
  const system = Intl.DateTimeFormat().resolvedOptions().locale;
  return languageNamed(asked ?? '') ?? languageNamed(environment.LC_ALL || environment.LANG || system) ?? 'en';
}
