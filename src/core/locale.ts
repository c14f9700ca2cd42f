/** The languages of the interface; the first is used where a learner's language is not among them. */
export const locales = ['zh-CN', 'en', 'ko'] as const;
export type Locale = (typeof locales)[number];

/** The interface's language that fits a language tag best: `zh-Hans-CN` gives `zh-CN`. */
export function localeFor(tag: string | undefined): Locale | undefined {
  const wanted = tag?.toLowerCase().replace('_', '-').split('-')[0];
  return locales.find((locale) => locale.split('-')[0] === wanted);
}
