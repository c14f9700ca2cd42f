import { localeFor, locales, type Locale } from '../../i18n/i18n.ts';

/** The language a browser asks for (`Accept-Language`) that the pages have; the first one where it has none. */
export function languageOf(header: string | undefined): Locale {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag, quality] = wish.trim().split(/;\s*q=/);
    return { locale: localeFor(tag), weight: Number(quality ?? 1) };
  });
  const best = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best.find(({ locale }) => locale)?.locale ?? locales[0];
}
