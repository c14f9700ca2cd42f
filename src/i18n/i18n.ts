import i18next from 'i18next';
import type { Message } from '../core/kind.ts';

/** The languages of the interface; the first is used where a learner's language is not among them. */
export const locales = ['zh-CN', 'en', 'ko'] as const;
export type Locale = (typeof locales)[number];

type Load = Readonly<Record<Locale, () => Promise<{ default: object }>>>;

/** The texts of the frame, which are needed at once, and those of the slides' own elements, which come with the first of them. */
const files = {
  frame: { 'zh-CN': () => import('./zh-CN.json'), en: () => import('./en.json'), ko: () => import('./ko.json') },
  slides: { 'zh-CN': () => import('./slides/zh-CN.json'), en: () => import('./slides/en.json'), ko: () => import('./slides/ko.json') },
} as const satisfies Record<string, Load>;

const instance = i18next.createInstance();
const learnt = new Set<string>();
let withSlides = false;

/** Makes texts of a language known; a second time costs nothing. */
async function learn(part: keyof typeof files, locale: Locale): Promise<void> {
  const name = `${part} ${locale}`;
  if (learnt.has(name)) return;
  const { default: texts } = await files[part][locale]();
  instance.addResourceBundle(locale, 'translation', texts, true);
  learnt.add(name);
  said.clear();
}

/** The interface's language that fits a language tag best: `zh-Hans-CN` gives `zh-CN`. */
export function localeFor(tag: string | undefined): Locale | undefined {
  const wanted = tag?.toLowerCase().replace('_', '-').split('-')[0];
  return locales.find((locale) => locale.split('-')[0] === wanted);
}

/** Loads a language and speaks it from now on. */
export async function speak(locale: Locale): Promise<void> {
  if (!instance.isInitialized) await instance.init({ lng: locale, interpolation: { escapeValue: false }, resources: {} });
  await Promise.all([learn('frame', locale), withSlides && learn('slides', locale)]);
  await instance.changeLanguage(locale);
  if (withSlides) await learn('slides', locale);
  said.clear();
}

/** From now on the texts of the slides' own elements are spoken too, in whatever language. */
export async function speakOfSlides(): Promise<void> {
  withSlides = true;
  const locale = locales.find((one) => one === instance.language);
  if (locale) await learn('slides', locale);
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
