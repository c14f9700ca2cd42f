import { t } from '../../../../i18n/i18n.ts';

/** How good a share of right answers is, as it is written in percent. */
export function worthOf(share: number): 'good' | 'fair' | 'poor' {
  const shown = Math.round(share * 100);
  if (shown >= 80) return 'good';
  return shown >= 60 ? 'fair' : 'poor';
}

/** How well a question tells those who know from those who do not. */
export function bandOf(discrimination: number | undefined): 'strong' | 'some' | 'weak' | 'against' | 'unknown' {
  if (discrimination === undefined) return 'unknown';
  if (discrimination < -0.05) return 'against';
  if (discrimination < 0.1) return 'weak';
  return discrimination < 0.3 ? 'some' : 'strong';
}

/** A discrimination with its sign and two digits: `+0.38`. */
export const signed = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value);

/** Discrimination in a word. */
export const bandWords = (discrimination: number | undefined): string => t(`decisions.${bandOf(discrimination)}`);

/** What a discrimination means for who coaches, in a sentence. */
export const bandMeaning = (discrimination: number | undefined, locale: string): string =>
  t(`decisions.${bandOf(discrimination)}Meaning`, { figure: discrimination === undefined ? '' : signed(discrimination, locale) });
