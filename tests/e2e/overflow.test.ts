import { expect, test } from 'vitest';
import { longWords } from '../courses/pseudo.ts';
import { overflowsOnTheWay } from './overflow.ts';
import { useEveryType } from './used.ts';

const long = useEveryType({ locale: 'en-XA', say: longWords });

test('every slide type can be read on the narrowest phone at 200 % text, in a language of long, accented words', async () => {
  const address = `${long.site.addressOf('1.2')}/package/index.html`;
  expect(await overflowsOnTheWay(long.browser, address, long.site.course, 'en')).toEqual([]);
});
