import { describe, expect, test } from 'vitest';
import { enter } from '../e2e/hands.ts';
import { faultsOnTheWay, sizes } from '../e2e/sound.ts';
import { usePackaged } from '../e2e/used.ts';
import { loadCourse } from '../e2e/course.ts';

const used = usePackaged();

describe('every screen of the course, before and after it is done', () => {
  test.each(sizes)('at $width × $height, $colorScheme', async (size) => {
    const course = await loadCourse(`${used.site.address}/package`);
    expect(await faultsOnTheWay(used.browser, `${used.site.address}/package/index.html`, course, size, enter)).toEqual([]);
  });
});
