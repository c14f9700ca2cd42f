import i18next from 'i18next';
import type { Message } from '../core/kind.ts';

/** The languages of the interface; the first is used where a learner's language is not among them. */
export const locales = ['zh-CN', 'en', 'ko'] as const;
export type Locale = (typeof locales)[number];

/** Texts that come together, in every language. */
export type Texts = Readonly<Record<Locale, () => Promise<{ default: object }>>>;

/** The texts of the frame, which are needed at once. */
const frame: Texts = { 'zh-CN': () => import('./zh-CN.json'), en: () => import('./en.json'), ko: () => import('./ko.json') };

/** Those of what nobody needs before the first slide is on screen. */
const rest: Texts = { 'zh-CN': () => import('./rest/zh-CN.json'), en: () => import('./rest/en.json'), ko: () => import('./rest/ko.json') };

/** Those of the slides' own elements, which come with the first of them. */
const slides: Texts = {
  'zh-CN': () => import('./slides/zh-CN.json'),
  en: () => import('./slides/en.json'),
  ko: () => import('./slides/ko.json'),
};

/** What speaks. */
export const instance = i18next.createInstance();
const learnt = new Set<unknown>();
const parts = [frame];

/** Makes texts of a language known; a second time costs nothing. */
async function learnPart(part: Texts, locale: Locale): Promise<void> {
  const load = part[locale];
  if (learnt.has(load)) return;
  const { default: texts } = await load();
  instance.addResourceBundle(locale, 'translation', texts, true);
  learnt.add(load);
  said.clear();
}

/** Makes a language known, so that it can be spoken at once. */
export const learn = (locale: Locale) => Promise.all(parts.map((part) => learnPart(part, locale)));

/** What a language tag is without its region and script: `zh` of `zh-Hans-CN`. */
export const primaryOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/** The language among some that fits a language tag best: that very one, else one that differs in its region or script. */
export const fitting = <L extends string>(languages: readonly L[], tag: string): L | undefined =>
  languages.find((one) => one === tag) ?? languages.find((one) => primaryOf(one) === primaryOf(tag));

/** The interface's language that fits a language tag best: `zh-Hans-CN` gives `zh-CN`. */
export const localeFor = (tag = ''): Locale | undefined => fitting(locales, tag);

/** Loads a language and speaks it from now on. */
export async function speak(locale: Locale): Promise<void> {
  if (!instance.isInitialized) await instance.init({ lng: locale, interpolation: { escapeValue: false }, resources: {} });
  await learn(locale);
  await instance.changeLanguage(locale);
  await learn(locale);
  said.clear();
}

/** From now on these texts are spoken too, in whatever language. */
export async function speakOf(part: Texts): Promise<void> {
  if (!parts.includes(part)) parts.push(part);
  const locale = locales.find((one) => one === instance.language);
  if (locale) await learnPart(part, locale);
}

/** From now on the texts of menu, transcript and the end of a session are spoken too. */
export const speakOfRest = () => speakOf(rest);

/** From now on the texts of the slides' own elements are spoken too. */
export const speakOfSlides = () => speakOf(slides);

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
