import { speakOf, type Texts } from '../../../i18n/i18n.ts';

const texts: Texts = {
  'zh-CN': () => import('../../../i18n/author/zh-CN.json'),
  en: () => import('../../../i18n/author/en.json'),
  ko: () => import('../../../i18n/author/ko.json'),
};

/** From now on the texts of the author's page are spoken too. */
export const speakOfAuthor = () => speakOf(texts);
