import { describe, expect, test } from 'vitest';
import { faultsOnTheWay, sizes } from './sound.ts';
import { useEveryType } from './used.ts';

const used = useEveryType();

describe('the screens of every slide type, before and after they are done', () => {
  const some = sizes.filter(({ width }) => width === 1280 || (width === 320 && process.env['WHOLE']));
  test.each(some)('at $width × $height, $colorScheme', async (size) => {
    expect(await faultsOnTheWay(used.browser, `${used.site.addressOf('1.2')}/package/index.html`, used.site.course, size)).toEqual([]);
  });
});
