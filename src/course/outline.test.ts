import { expect, test } from 'vitest';
import { exampleCourse } from '../../tests/journeys/course.ts';
import { entryOf } from './outline.ts';

const { outline } = exampleCourse();

test('an entry is found by its id', () => {
  for (const entry of outline.slides) expect(entryOf(outline, entry.id)).toBe(entry);
  expect(() => entryOf(outline, 'elsewhere')).toThrow('no slide “elsewhere”');
  expect(() => entryOf(outline, 'constructor')).toThrow(RangeError);
});

test('every slide has a key of its own, and a section of the course', () => {
  expect(new Set(outline.slides.map((entry) => entry.key)).size).toBe(outline.slides.length);
  const sections = outline.sections.map((section) => section.id);
  for (const { section, key, tag } of outline.slides) {
    expect(sections).toContain(section);
    expect(key).toMatch(/^[A-Za-z0-9_-]{4}$/);
    expect(tag).toMatch(/^[A-Za-z0-9_-]{3}$/);
  }
});
