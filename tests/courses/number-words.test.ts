import { describe, expect, it } from 'vitest';
import { notedSegments } from '../../src/course/translation/exchange-notes.ts';
import { inChinese } from '../../src/course/translation/number-words.ts';
import { otherNumbers } from '../../src/course/translation/numbers.ts';
import { fixture } from './fixtures.ts';

const folder = fixture('../../course');
const words = {
  en: [
    ['2', /\b(?:two|twice)\b/],
    ['3', /\bthree\b/],
    ['4', /\bfour\b/],
  ],
  ko: [
    ['2', /(?<![가-힣])두(?= ?[번명분개대가사])/],
    ['3', /(?<![가-힣])세(?= ?[번명분개대가사])/],
    ['4', /(?<![가-힣])네(?= ?[번명분개대가사])/],
  ],
} as const;
const wrong = { en: 'five', ko: '다섯' };

describe.each(['en', 'ko'] as const)('numbers in words in %s', (locale) => {
  const segments = notedSegments(folder, locale);

  it('give no false alarm in the shipped course', () => {
    expect(segments.filter(({ source, target }) => otherNumbers(source, target, locale)).map(({ id }) => id)).toEqual([]);
  });

  it('are told in most places where one is another', () => {
    const spoilt = segments.flatMap(({ source, target }) => {
      const said = words[locale].find(([number, word]) => inChinese.certain(source).includes(number) && word.test(target));
      return said ? [{ source, target: target.replace(said[1], wrong[locale]) }] : [];
    });
    const told = spoilt.filter(({ source, target }) => otherNumbers(source, target, locale));
    expect(spoilt.length).toBeGreaterThan(60);
    expect(told.length / spoilt.length).toBeGreaterThan(0.75);
  });
});
