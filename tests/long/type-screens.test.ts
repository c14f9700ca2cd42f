import { describe, expect, test } from 'vitest';
import { faultsOnTheWay, sizes } from '../e2e/sound.ts';
import { useEveryType } from '../e2e/used.ts';

const used = useEveryType();

describe('the screens of every slide type, before and after they are done', () => {
  test.each(sizes.filter(({ width }) => width === 320 || width === 1280))('at $width × $height, $colorScheme', async (size) => {
    expect(await faultsOnTheWay(used.browser, `${used.site.addressOf('1.2')}/package/index.html`, used.site.course, size)).toEqual([]);
  });
});
