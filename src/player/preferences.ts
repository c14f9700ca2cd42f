import { localeFor, locales, type Locale } from '../i18n/i18n.ts';

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

/** The interface's language: the one chosen, else the LMS's, else the page's. */
export function chosenLocale(lms: string): Locale {
  return localeFor(read('locale')) ?? localeFor(lms) ?? localeFor(pageLanguage) ?? locales[0];
}

/** The text size in percent. */
export const chosenSize = () => Number(read('size') ?? '100') || 100;

/** Tells browsers and screen readers the language of the interface; slides say their own. */
export function applyLocale(locale: Locale): void {
  document.documentElement.lang = locale;
}

/** All measures are in rem: the root's size sets them all. */
export function applySize(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
}
