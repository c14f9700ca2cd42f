import { describe, expect, it } from 'vitest';
import { schema as drawingSchema } from '@dicebear/open-peeps';
import { keyOf } from '../../src/course/keys.ts';
import { drawings } from '../../src/course/drawings.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { largeCourse, manyTimes } from '../../src/tools/large-course.ts';
import { translatedInto } from './translated.ts';
import { edited, fixture, pointedAt, withText } from './fixtures.ts';

const small = fixture('small');

function compiled(folder: CourseFolder) {
  const result = compileFolder(folder, 'en');
  const locale = result.compiled?.locales['zh-CN'];
  if (!result.compiled || !locale) throw new Error(JSON.stringify(result.problems));
  return { ...locale, files: result.compiled.files };
}
const tagIn = (folder: CourseFolder, id: string) => compiled(folder).outline.slides.find((slide) => slide.id === id)?.tag;

describe('a compiled course', () => {
  it('is the same every time, whatever the order in which the files were read', () => {
    const reversed = { texts: Object.fromEntries(Object.entries(small.texts).sort(([a], [b]) => (a < b ? 1 : -1))), media: small.media };
    expect(JSON.stringify(compiled(reversed))).toBe(JSON.stringify(compiled(small)));
  });

  it('has an outline with what must be known of every slide', () => {
    const { outline } = compiled(small);
    expect(outline).toMatchObject({
      code: 'SMALL-1',
      edition: '1.0',
      title: '起亚小课程',
      locale: 'zh-CN',
      locales: ['zh-CN'],
      passMark: 80,
      counts: 'best',
      navigation: 'linear',
      sections: [
        { id: 'basics', title: '开始' },
        { id: 'test', title: '测验' },
      ],
    });
    expect(outline.slides.map(({ id, section, possible, weight, attempts }) => [id, section, possible, weight, attempts])).toEqual([
      ['hello', 'basics', 0, 0, 1],
      ['car', 'basics', 0, 0, 1],
      ['quiz', 'test', 1, 100, 3],
      ['outcome', 'test', 0, 0, 1],
    ]);
    expect(outline.slides.every(({ id, key, tag }) => key === keyOf(id) && /^[\w-]{4}$/.test(key) && /^[\w-]{3}$/.test(tag))).toBe(true);
  });

  it('has another name for its files when a title of any language changes, so that no cache keeps the old one', () => {
    const english = translatedInto(small, 'en', (text) => `‹${text}›`);
    const names = [english, edited(english, 'translations/en/course.json', '‹测验›', '‹Test›')].map(
      (folder) => compiled(folder).outline.content,
    );
    expect(new Set(names).size).toBe(2);
  });

  it('has its variables filled in', () => {
    expect(compiled(small).sections.basics?.slides.hello).toMatchObject({
      title: ['欢迎来到起亚'],
      lead: [{ p: ['买 K5 的客户，想听到', { strong: '一句好话' }, '。'] }],
    });
  });

  it('carries only the faces that are shown, and media under lower-case ASCII names', () => {
    const { files, sections } = compiled(small);
    const names = Object.keys(files).sort();
    expect(names).toEqual([
      expect.stringMatching(/^media\/[a-z0-9]+\.(?:svg|mp3)$/),
      expect.stringMatching(/^media\/[a-z0-9]+\.(?:svg|mp3)$/),
      'people/pan-angry.svg',
    ]);
    const car = JSON.stringify(sections.basics?.slides.car);
    const picture = names.find((name) => name.startsWith('media/') && name.endsWith('.svg'))?.slice('media/'.length);
    expect(car).toContain(`"file":"${picture}"`);
    expect(files[`media/${picture}`]).toEqual(small.media['basics/Car Front.svg']);
  });

  it('carries the picture under the points of a hotspots slide', () => {
    const { files, sections } = compiled(withText(small, 'basics/car.json', pointedAt('Car Front.svg')));
    const car = sections.basics?.slides.car;
    const file = car?.type === 'hotspots' ? car.scene.file : '';
    expect(file).toMatch(/^[a-z0-9]+\.svg$/);
    expect(files[`media/${file}`]).toEqual(small.media['basics/Car Front.svg']);
  });

  it('draws faces without scripts, links or a ground', () => {
    const svg = new TextDecoder().decode(compiled(small).files['people/pan-angry.svg']);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="[^"]+" fill="none">/);
    expect(svg).not.toMatch(/<(?:script|metadata|mask|rect|a)\b|href=/);
    expect(svg).toContain('#ffdbb4');
  });
});

describe('the tag of a slide', () => {
  const before = tagIn(small, 'quiz');

  it('stays when only words change', () => {
    expect(tagIn(edited(small, 'test/quiz.json', '先听完', '先听他说完'), 'quiz')).toBe(before);
  });

  it.each([
    ['several replies may be marked', '"id": "first",', '"id": "first", "many": true,'],
    ['another reply stands there', '"id": "listen"', '"id": "hear"'],
    ['the revision is raised', '"draw": 1', '"draw": 1, "revision": 1'],
    ['another number is drawn', '"draw": 1', '"draw": 2'],
  ])('changes when %s', (_, from, to) => expect(tagIn(edited(small, 'test/quiz.json', from, to), 'quiz')).not.toBe(before));
});

describe('the estimate', () => {
  const seconds = (body: string) =>
    compiled(withText(small, 'basics/hello.json', JSON.stringify({ id: 'hello', type: 'page', title: '页', body }))).outline.slides[0]
      ?.seconds;

  it.each([
    ['nothing much', '好', 10],
    ['300 Chinese characters', '好'.repeat(299), 60],
    ['180 words', 'word '.repeat(180), 60],
  ])('of %s', (_, body, expected) => expect(seconds(body)).toBe(expected));

  it('counts eight seconds a decision and three a step', () => {
    const of = (id: string) => compiled(small).outline.slides.find((slide) => slide.id === id)?.seconds;
    expect(of('quiz')).toBe(12);
    expect(of('car')).toBe(10);
  });
});

describe('the course many times over', { timeout: 30_000 }, () => {
  it.each([
    ['small', 30],
    ['../../course', manyTimes],
  ])('%s compiles %i times, and counts once', (name, times) => {
    const once = compiled(fixture(name));
    const { outline, sections } = compiled(largeCourse(fixture(name), times));
    expect(outline.slides).toHaveLength(once.outline.slides.length * times);
    expect(Object.keys(sections)).toHaveLength(once.outline.sections.length * times);
    expect(outline.slides.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

it('knows every drawing of the library', () => {
  const names = (part: keyof typeof drawings) => JSON.parse(JSON.stringify(drawingSchema.properties?.[part])).items.enum;
  for (const part of ['face', 'head', 'facialHair', 'accessories'] as const) expect([...drawings[part]]).toEqual(names(part));
});
