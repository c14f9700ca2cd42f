import { expect, it } from 'vitest';
import { importMessages, sentence } from './messages.ts';

it.each(Object.entries(importMessages))('%s names the same values in every language', (_, texts) => {
  const values = Object.values(texts).map((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort());
  expect(values).toEqual([values[0], values[0], values[0]]);
  expect(Object.values(texts).every((text) => text.length > 3)).toBe(true);
});

it('a sentence carries its values as text', () => {
  const why = { key: 'import.notANumber', values: { column: '<b>', value: '$& {{column}}' } } as const;
  expect(sentence(why, 'en')).toBe('“$& {{column}}” in the column “<b>” is not a number.');
  expect(sentence(why, 'zh-CN')).toBe('“<b>”一列的“$& {{column}}”不是数字。');
  expect(sentence(why, 'de')).toBe(sentence(why, 'en'));
});
