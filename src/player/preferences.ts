import type { Outline } from '../course/outline.ts';
import { localeFor, spoken, type Locale } from '../i18n/i18n.ts';
import { choiceFor } from './course-locale.ts';

/** What the learner chose for this browser: language and text size. A blocked storage remembers nothing. */
const read = (name: string): string | undefined => {
  try {
    return localStorage.getItem(`parley/${name}`) ?? undefined;
  } catch {
    return undefined;
  }
};

export function remember(name: 'locale' | 'size', value: string): void {
  try {
    localStorage.setItem(`parley/${name}`, value);
  } catch {
    return;
  }
}

const pageLanguage = document.documentElement.lang;

/** The languages to go by, the most wanted first: those chosen, the LMS's, the page's. */
const wished = (lms: string): readonly string[] => [...(read('locale') ?? '').split(' '), lms, pageLanguage];

/** The interface's language. */
export const chosenLocale = (lms: string): Locale => wished(lms).map(localeFor).find(Boolean) ?? 'en';

/** The language for course and interface, as far as each of them has it. */
export const chosenFor = (outline: Outline, lms: string): string =>
  wished(lms)
    .map((tag) => choiceFor(outline, tag))
    .find(Boolean) ?? outline.locale;

/** The text size in percent. */
export const chosenSize = () => Number(read('size') ?? '100') || 100;

/** Tells browsers and screen readers the title, where lines begin, and the language of the interface; slides say their own. */
export function applyLanguage({ title, direction }: Outline): void {
  document.title = title;
  document.dir = direction ?? 'ltr';
  document.documentElement.lang = spoken();
}

/** All measures are in rem: the root's size sets them all. */
export function applySize(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
}
