import type { Locale } from '../../../i18n/i18n.ts';
import { clockOf } from '../../../review/clock.ts';

/** What stands where there is no figure. */
export const none = '–';

/** A share, 0 to 1, in percent. */
export const percent = (share: number | undefined): string => (share === undefined ? none : `${Math.round(share * 100)}%`);

/** A count with the separators of a language. */
export const count = (locale: Locale, value: number): string => new Intl.NumberFormat(locale).format(value);

/** A duration as a clock shows it. */
export const clock = (seconds: number | undefined): string => (seconds === undefined ? none : clockOf(seconds));

/** A day such as `2026-12-01` in the words of a language. */
export function day(locale: Locale, date: string | undefined): string {
  const at = date === undefined ? Number.NaN : Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at)) return date ?? none;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** A moment in the words of a language, in the reader's time zone. */
export function moment(locale: Locale, iso: string | undefined): string {
  const at = iso === undefined ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(at)) return iso ?? none;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day or moment in figures, for columns: `2026/12/01`. */
export function shortDay(locale: Locale, iso: string | undefined): string {
  const isDay = iso?.length === 10;
  const at = iso === undefined ? Number.NaN : Date.parse(isDay ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(at)) return iso ?? none;
  const form = { year: 'numeric', month: '2-digit', day: '2-digit', ...(isDay && { timeZone: 'UTC' }) } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, form).format(at);
}
