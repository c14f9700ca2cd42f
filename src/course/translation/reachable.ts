import { localeFor, locales } from '../../core/locale.ts';

/** The languages of a course that no learner can come to: for each language of the interface the first that fits is shown, else the source. */
export function unreachableLocales(listed: readonly string[]): readonly string[] {
  const shown = locales.map((spoken) => listed.find((one) => localeFor(one) === spoken) ?? listed[0]);
  return listed.filter((one) => !shown.includes(one));
}
