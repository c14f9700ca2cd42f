import type { Locale } from '../../i18n/i18n.ts';
import english from './texts/en.json';
import korean from './texts/ko.json';
import chinese from './texts/zh-CN.json';

/** The sentences of the practice LMS's own pages. */
export type PageTexts = typeof chinese;

/** The sentences by language. */
export const pageTexts: Readonly<Record<Locale, PageTexts>> = { 'zh-CN': chinese, en: english, ko: korean };
