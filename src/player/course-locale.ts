import type { Outline } from '../course/outline.ts';
import { fitting, localeFor } from '../i18n/i18n.ts';

/** What a learner may choose that fits a language tag best: a language of the course, else one that only the interface has. */
export const choiceFor = ({ locales }: Outline, tag: string): string | undefined => fitting(locales, tag) ?? localeFor(tag);

/** The language a course is shown in: the one chosen where the course has it, else the one it was written in. */
export const courseLocale = ({ locales }: Outline, choice: string): string => fitting(locales, choice) ?? locales[0] ?? '';
