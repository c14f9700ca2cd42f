import { expect, test } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { languageOf, languageOfNarration, languageOfTitle, type Outline } from '../../src/course/outline.ts';
import { outlineIn, titlesOf } from '../../src/course/titles.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { edited, fixture, withText } from './fixtures.ts';
import { longWords } from './pseudo.ts';
import { translatedInto } from './translated.ts';

const file = 'translations/en/slides/hello.json';
const whole = edited(translatedInto(fixture('small'), 'en', longWords), 'course.json', '"passMark"', '"partial": ["en"], "passMark"');

/** The course where only some texts of a file, the slide's, are translated, by their fields. */
function where(isTranslated: (field: string) => boolean, of = file, folder = whole): CourseFolder {
  const texts: Record<string, unknown> = JSON.parse(folder.texts[of] ?? '');
  return withText(folder, of, JSON.stringify(Object.fromEntries(Object.entries(texts).filter(([field]) => isTranslated(field)))));
}

/** The outline in the other language, which the player reads as it was compiled. */
function english(folder: CourseFolder): Outline {
  const { compiled, problems } = compileFolder(folder, 'en');
  const [source, other] = ['zh-CN', 'en'].map((locale) => compiled?.locales[locale]?.outline);
  if (!source || !other) throw new Error(JSON.stringify(problems));
  expect(outlineIn(source, 'en', titlesOf(other))).toEqual(other);
  return other;
}

/** The language of the slide, and whether the learner is told that not all of it is translated. */
function told(folder: CourseFolder): readonly [string, boolean] {
  const outline = english(folder);
  return [languageOf(outline, 'hello'), outline.untranslated?.includes('hello') ?? false];
}

test('a slide is in the language that most of it is in, whatever its title is in; that a text is missing is told', () => {
  expect(told(whole)).toEqual(['en', false]);
  expect(told(where((field) => field !== 'title'))).toEqual(['en', true]);
  expect(told(where((field) => field === 'title'))).toEqual(['zh-CN', true]);
  expect(told(where(() => false))).toEqual(['zh-CN', true]);
});

test('a title that is the same in both languages says nothing of the slide', () => {
  const title: { title: string } = JSON.parse(whole.texts['basics/hello.json'] ?? '');
  const texts: Record<string, { text: string }> = JSON.parse(whole.texts[file] ?? '');
  const same = Object.fromEntries(
    Object.entries(texts).map(([field, one]) => [field, field === 'title' ? { ...one, text: title.title } : one]),
  );
  const [last = ''] = Object.keys(same).slice(-1);
  const { [last]: _, ...rest } = same;
  expect(told(withText(whole, file, JSON.stringify(rest)))).toEqual(['en', true]);
});

test('titles and narration say their own language, whatever the rest of the slide is in', () => {
  const languages = (folder: CourseFolder) => {
    const outline = english(folder);
    const [section] = outline.sections;
    const [slide] = outline.slides;
    if (!section || !slide) throw new Error('the course is empty');
    const titles = [outline, section, slide].map((titled) => languageOfTitle(outline, titled));
    return [...titles, languageOfNarration(outline, slide.id)].join(' ');
  };
  expect(languages(whole)).toBe('en en en en');
  expect(languages(where((field) => field !== 'title'))).toBe('en en zh-CN en');
  expect(languages(where((field) => field === 'title'))).toBe('en en en zh-CN');
  const course = 'translations/en/course.json';
  expect(languages(where((field) => field !== 'title', course))).toBe('zh-CN en en en');
  expect(languages(where((field) => field !== 'sections.basics.title', course))).toBe('en zh-CN en en');
});

test('words of the glossary and what they mean say their own language', () => {
  const glossary = JSON.stringify({ terms: [{ id: 'pad', term: '刹车片', means: '会磨薄的一片。' }] });
  const explained = translatedInto(withText(fixture('small'), 'glossary.json', glossary), 'en', longWords);
  const partial = edited(explained, 'course.json', '"passMark"', '"partial": ["en"], "passMark"');
  const languages = (lacking: string) => {
    const folder = where((field) => field !== lacking && !field.endsWith('.also'), 'translations/en/glossary.json', partial);
    const { compiled, problems } = compileFolder(folder, 'en');
    if (!compiled) throw new Error(JSON.stringify(problems));
    return compiled.locales['en']?.glossary?.map(({ termIn, meansIn }) => [termIn, meansIn]);
  };
  expect(languages('')).toEqual([[undefined, undefined]]);
  expect(languages('terms.pad.term')).toEqual([['zh-CN', undefined]]);
  expect(languages('terms.pad.means')).toEqual([[undefined, 'zh-CN']]);
});
