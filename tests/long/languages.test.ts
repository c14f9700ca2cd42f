import { describe, expect, test } from 'vitest';
import { loadCourse } from '../e2e/course.ts';
import { finger } from '../e2e/hands.ts';
import { overflowsOnTheWay } from '../e2e/overflow.ts';
import { usePackaged } from '../e2e/used.ts';

const used = usePackaged();

describe('the whole course on the narrowest phone at 200 % text', () => {
  test.each(['zh-CN', 'en', 'ko'])('is played in %s by finger, and all of it can be read', async (locale) => {
    const course = await loadCourse(`${used.site.address}/package`, locale);
    expect(await overflowsOnTheWay(used.browser, `${used.site.address}/package/index.html`, course, locale, finger())).toEqual([]);
  });
});
