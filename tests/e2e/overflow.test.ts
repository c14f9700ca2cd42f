import { expect, test } from 'vitest';
import { longWords, rightToLeft } from '../courses/pseudo.ts';
import { overflowsOnTheWay } from './overflow.ts';
import { useEveryType } from './used.ts';

const long = useEveryType({ locale: 'en-XA', say: longWords });
const fromTheRight = useEveryType({ locale: 'ar', say: rightToLeft });

test('every slide type can be read on the narrowest phone at 200 % text, in a language of long, accented words', async () => {
  const address = `${long.site.addressOf('1.2')}/package/index.html`;
  expect(await overflowsOnTheWay(long.browser, address, long.site.course, 'en')).toEqual([]);
});

test('so it can in a language that is written from right to left', async () => {
  const address = `${fromTheRight.site.addressOf('1.2')}/package/index.html`;
  expect(await overflowsOnTheWay(fromTheRight.browser, address, fromTheRight.site.course, 'ar')).toEqual([]);
});
