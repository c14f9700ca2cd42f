import type { Outline } from '../course/outline.ts';
import { localeFor, type Locale } from '../i18n/i18n.ts';

/** The language a course is shown in: the interface's where the course has it, else the one it was written in. */
export const courseLocale = ({ locales }: Outline, spoken: Locale): string =>
  locales.find((one) => localeFor(one) === spoken) ?? locales[0] ?? '';
