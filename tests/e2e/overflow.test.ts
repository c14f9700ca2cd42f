import { expect, test } from 'vitest';
import { loadCourse } from './course.ts';
import { finger } from './hands.ts';
import { overflowsOnTheWay } from './overflow.ts';
import { usePackaged } from './used.ts';

const used = usePackaged();

test.each([
  ['en', 'm2b'],
  ['ko', 'm1'],
])('in %s section %s is played by finger on the narrowest phone with the largest text, and can be read', async (locale, section) => {
  const course = await loadCourse(`${used.site.address}/package`, locale);
  const address = `${used.site.address}/package/index.html`;
  expect(course.outline.slides.some((slide) => slide.section === section)).toBe(true);
  expect(await overflowsOnTheWay(used.browser, address, course, locale, finger(), section)).toEqual([]);
});
