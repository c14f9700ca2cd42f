import i18next from 'i18next';
import type { Message } from '../core/kind.ts';
import type texts from './zh-CN.json';

/** The languages of the interface; the first is used where a learner's language is not among them. */
export const locales = ['zh-CN', 'en', 'ko'] as const;
export type Locale = (typeof locales)[number];
export type Texts = typeof texts;

const load: Record<Locale, () => Promise<{ default: object }>> = {
  'zh-CN': () => import('./zh-CN.json'),
  en: () => import('./en.json'),
  ko: () => import('./ko.json'),
};

const instance = i18next.createInstance();

/** The interface's language that fits a language tag best: `zh-Hans-CN` gives `zh-CN`. */
export function localeFor(tag: string | undefined): Locale | undefined {
  const wanted = tag?.toLowerCase().replace('_', '-').split('-')[0];
  return locales.find((locale) => locale.split('-')[0] === wanted);
}

/** Loads a language and speaks it from now on. */
export async function speak(locale: Locale): Promise<void> {
  const texts = (await load[locale]()).default;
  if (instance.isInitialized) instance.addResourceBundle(locale, 'translation', texts);
  else await instance.init({ lng: locale, interpolation: { escapeValue: false }, resources: { [locale]: { translation: texts } } });
  await instance.changeLanguage(locale);
  said.clear();
}

/** Texts as they were said last: the same few are asked for whenever the screen is drawn. */
const said = new Map<string, string>();

/** A text of the interface in the language on screen. */
export function t(key: Message['key'], values?: Message['values']): string {
  const asked = values ? `${key} ${JSON.stringify(values)}` : key;
  const known = said.get(asked);
  if (known !== undefined) return known;
  const words = instance.t(key, values ?? {});
  if (instance.isInitialized) said.set(asked, words);
  return words;
}

export function say(message: Message): string {
  return t(message.key, message.values);
}

/** The language on screen. */
export const spoken = () => instance.language;
