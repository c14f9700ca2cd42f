import { describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { packageFiles } from '../../src/tools/package-files.ts';
import { scormVersions } from '../../src/tools/scorm.ts';
import { edited, fixture, problemsOf, withText } from './fixtures.ts';
import { compiled, packed, player } from './packed.ts';

const small = fixture('small');
const terms = [
  { id: 'pad', term: '刹车片', also: ['片子'], means: '会磨薄的一片，{{brand}}的**每个轮子**都有。' },
  { id: 'k5', term: 'K5', means: '一款轿车。' },
];
const withTerms = (folder: CourseFolder, all: readonly object[] = terms) =>
  withText(folder, 'glossary.json', JSON.stringify({ terms: all }));
const explained = withTerms(small);
const localeOf = (folder: CourseFolder) => compiled(folder).locales['zh-CN'];
const means = [
  { id: 'pad', term: '刹车片', means: ['会磨薄的一片，起亚的', { strong: '每个轮子' }, '都有。'] },
  { id: 'k5', term: 'K5', means: ['一款轿车。'] },
];

describe('a course with a glossary', () => {
  it('has no problems, and no file that nobody uses', () => expect(problemsOf(explained)).toEqual([]));

  it('says in its outline that there is one, and carries it beside the sections', () => {
    const locale = localeOf(explained);
    expect(locale?.outline.glossary).toBe(true);
    expect(locale?.glossary).toEqual(means);
  });

  it('marks its words where they come first in a running text, as a variable filled them in too', () => {
    const slides = localeOf(explained)?.sections.basics?.slides;
    expect(slides?.hello).toMatchObject({
      lead: [{ p: ['买 ', { term: 'k5', words: 'K5' }, ' 的客户，想听到', { strong: '一句好话' }, '。'] }],
    });
    expect(slides?.car).toMatchObject({
      steps: [{ title: ['外观'] }, { body: [{ p: ['再看', { term: 'pad', words: '刹车片' }, '。'] }] }],
    });
  });

  it('is another edition for caches once a meaning changes, but asks nobody to answer anew', () => {
    const changed = localeOf(edited(explained, 'glossary.json', '一款轿车', '一款中型轿车'))?.outline;
    const before = localeOf(explained)?.outline;
    expect(changed?.content).not.toBe(before?.content);
    expect(changed?.slides.map(({ tag }) => tag)).toEqual(localeOf(small)?.outline.slides.map(({ tag }) => tag));
  });

  it.each(scormVersions)('is packaged for SCORM $name with it, and the manifest names it', (version) => {
    const files = packed(explained, version);
    const decode = (name: string) => new TextDecoder().decode(files[name]);
    expect(JSON.parse(decode('course/zh-cn/glossary.json'))).toEqual(means);
    expect(decode('imsmanifest.xml')).toContain('<file href="course/zh-cn/glossary.json"');
  });
});

describe('a course without a glossary', () => {
  it.each([
    ['no glossary.json', small],
    ['an empty one', withTerms(small, [])],
  ])('because there is %s carries none', (_, folder) => {
    const locale = localeOf(folder);
    expect(locale?.outline).not.toHaveProperty('glossary');
    expect(locale).not.toHaveProperty('glossary');
    expect(Object.keys(packageFiles(player, compiled(folder))).filter((name) => name.includes('glossary'))).toEqual([]);
  });
});

it.each([
  ['{}', '$.terms field.missing'],
  ['{ "terms": "刹车片" }', '$.terms field.type'],
  ['{ "terms": [null] }', '$.terms[0] field.null'],
  ['[]', '$ json.noObject'],
])('a glossary that is %s is told as such', (text, expected) => {
  const found = problemsOf(withText(small, 'glossary.json', text)).map(({ path, code }) => `${path} ${code}`);
  expect(found).toEqual([expected]);
});

it('a glossary with a fault keeps the course from being compiled, and both of its faults are told', () => {
  const faulty = withTerms(small, [...terms, { id: 'pad', term: '片子', maens: '一片' }]);
  expect(problemsOf(faulty).map(({ file, path, code }) => `${file} ${path} ${code}`)).toEqual(
    expect.arrayContaining(['glossary.json $.terms[2].maens field.unknown', 'glossary.json $.terms[2].id id.twice']),
  );
  expect(() => compiled(faulty)).toThrow('glossary.json');
});
