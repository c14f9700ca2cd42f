import { languages, type Language } from '../course/check-messages.ts';

/** The language to tell problems in: the one asked for, else the terminal's, else the system's, else English. */
export function languageOf(asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Language {
  const system = Intl.DateTimeFormat().resolvedOptions().locale;
  const wanted = (asked || environment.LC_ALL || environment.LANG || system).toLowerCase();
  return languages.find((language) => wanted.startsWith(language.slice(0, 2))) ?? 'en';
}
