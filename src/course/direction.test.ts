import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test('a language begins where its script does', () => {
  const fromTheRight = ['ar', 'ar-EG', 'he', 'fa', 'ur', 'yi', 'dv', 'ps', 'ckb', 'pa-Arab', 'az-Arab'];
  const fromTheLeft = ['zh-CN', 'en', 'ko', 'pa', 'az', 'ms', 'ar-Latn', 'en-XA', 'xx', 'en-abcd-abcd-abcd'];
  expect(fromTheRight.map((locale) => [locale, directionOf(locale)])).toEqual(fromTheRight.map((locale) => [locale, 'rtl']));
  expect(fromTheLeft.map((locale) => [locale, directionOf(locale)])).toEqual(fromTheLeft.map((locale) => [locale, 'ltr']));
});
