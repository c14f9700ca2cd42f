import { speakOf, type Texts } from '../../../i18n/i18n.ts';

const texts: Texts = {
  'zh-CN': () => import('../../../i18n/review/zh-CN.json'),
  en: () => import('../../../i18n/review/en.json'),
  ko: () => import('../../../i18n/review/ko.json'),
};

/** From now on the texts of the review are spoken too. */
export const speakOfReview = () => speakOf(texts);
