import { speakOf, type Texts } from '../../i18n/i18n.ts';

/** The texts of the aids, which come with the first that is needed. */
const texts: Texts = {
  'zh-CN': () => import('../../i18n/aids/zh-CN.json'),
  en: () => import('../../i18n/aids/en.json'),
  ko: () => import('../../i18n/aids/ko.json'),
};

/** From now on the texts of the aids are spoken too. */
export const speakOfAids = () => speakOf(texts);
