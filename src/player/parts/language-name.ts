import { primaryOf } from '../../i18n/i18n.ts';

/** What a language calls itself; its region or script is named where another one of `among` differs from it in that alone. */
export function languageName(tag: string, among: readonly string[]): string {
  const primary = primaryOf(tag) ?? '';
  const alike = among.filter((one) => primaryOf(one) === primary);
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(alike.length > 1 ? tag : primary) ?? tag;
  } catch {
    return tag;
  }
}
