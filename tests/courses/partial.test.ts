import { expect, test } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { languageOf } from '../../src/course/outline.ts';
import { outlineIn, titlesOf } from '../../src/course/titles.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { edited, fixture, withText } from './fixtures.ts';
import { longWords } from './pseudo.ts';
import { translatedInto } from './translated.ts';

const file = 'translations/en/slides/hello.json';
const whole = edited(translatedInto(fixture('small'), 'en', longWords), 'course.json', '"passMark"', '"partial": ["en"], "passMark"');

/** The course where only some texts of a slide are translated, by their fields. */
function where(isTranslated: (field: string) => boolean): CourseFolder {
  const texts: Record<string, unknown> = JSON.parse(whole.texts[file] ?? '');
  return withText(whole, file, JSON.stringify(Object.fromEntries(Object.entries(texts).filter(([field]) => isTranslated(field)))));
}

/** The language of the slide, and whether the learner is told that not all of it is translated: as compiled, and as the player reads it. */
function told(folder: CourseFolder): readonly [string, boolean] {
  const { compiled, problems } = compileFolder(folder, 'en');
  const [source, english] = ['zh-CN', 'en'].map((locale) => compiled?.locales[locale]?.outline);
  if (!source || !english) throw new Error(JSON.stringify(problems));
  expect(outlineIn(source, 'en', titlesOf(english))).toEqual(english);
  return [languageOf(english, 'hello'), english.untranslated?.includes('hello') ?? false];
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
