import type { Texts } from '../../i18n/i18n.ts';

/** What the check of the connection says. */
export const preflightTexts: Texts = {
  'zh-CN': () => import('../../i18n/preflight/zh-CN.json'),
  en: () => import('../../i18n/preflight/en.json'),
  ko: () => import('../../i18n/preflight/ko.json'),
};
