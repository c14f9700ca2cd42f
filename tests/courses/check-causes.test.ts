import { describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { edited, fixture, problemsOf, withText } from './fixtures.ts';

const small = fixture('small');
const edit = (file: string, ...changes: readonly (readonly [from: string, to: string])[]) =>
  changes.reduce((folder, [from, to]) => edited(folder, file, from, to), small);
const codesOf = (folder: CourseFolder) => problemsOf(folder).map(({ code }) => code);
const adviceOf = (folder: CourseFolder) => problemsOf(folder).map(({ advice }) => advice);
const script = (type: string, fields: object) =>
  codesOf(withText(small, 'basics/hello.json', JSON.stringify({ id: 'hello', type, ...fields }))).filter((code) => code !== 'media.unused');

describe('the rules of a slide type', () => {
  const untitled = ['  "title": "测一测",\n', ''] as const;

  it.each([
    ['id.twice', '"id": "second"', '"id": "first"'],
    ['id.twice', '"id": "argue"', '"id": "listen"'],
    ['quiz.drawsTooMany', '"draw": 1', '"draw": 3'],
    ['question.noneRight', ', "right": true', ''],
    ['question.severalRight', '"讲道理"', '"讲道理", "right": true'],
  ] as const)('tell %s, whatever else is wrong', (code, from, to) => {
    expect(codesOf(edit('test/quiz.json', untitled, [from, to]))).toEqual(['field.missing', code]);
    expect(codesOf(edit('test/quiz.json', ['"question": "刹车片磨损，先做什么？",', ''], [from, to])).sort()).toEqual([
      'field.missing',
      code,
    ]);
  });

  it('are tried in the other types too', () => {
    const options = ['a', 'b'].map((id) => ({ id, text: id, feedback: id }));
    expect(script('choice', { question: 'a', options })).toEqual(['field.missing', 'question.noneRight']);
    const pairs = ['a', 'b'].map((id) => ({ id, left: id, right: 'same' }));
    expect(script('match', { pairs })).toEqual(['field.missing', 'match.sameRight']);
    const twice = ['a', 'b'].map((text) => ({ id: 'same', text, label: text, front: text, back: text, left: text, right: text, level: 5 }));
    const only = (...fields: readonly ('text' | 'label' | 'front' | 'back' | 'left' | 'right' | 'level')[]) =>
      twice.map((one) => Object.fromEntries(['id' as const, ...fields].map((field) => [field, one[field]])));
    expect(script('match', { pairs: only('left', 'right') })).toEqual(['field.missing', 'id.twice']);
    expect(script('reveal', { boxes: only('front', 'back') })).toEqual(['field.missing', 'id.twice']);
    const expectation = { label: 'a', level: 50 };
    expect(script('compare', { expectation, result: 'a', rows: only('text', 'label', 'level') })).toEqual(['field.missing', 'id.twice']);
  });

  it('do not tell what only follows from another fault', () => {
    expect(codesOf(edit('test/quiz.json', ['"right": true', '"right": "yes"']))).toEqual(['field.type']);
    expect(codesOf(edit('test/quiz.json', ['"draw": 1', '"draw": "3"']))).toEqual(['field.type']);
    const pairs = ['<a>', '<b>'].map((right, at) => ({ id: `pair-${at}`, left: right.slice(1, 2), right }));
    expect(script('match', { title: 'a', pairs })).toEqual(['markup.html', 'markup.html']);
    const replies = Array.from({ length: 8 }, (_, at) => `{ "id": "wrong-${at}", "text": "不", "feedback": "不。" }, `).join('');
    expect(codesOf(edit('test/quiz.json', ['{ "id": "listen"', `${replies}{ "id": "listen"`]))).toEqual(['field.many']);
  });
});

it('how many questions a quiz can draw is told at once', () => {
  const many = ['"draw": 1', '"draw": 50'] as const;
  expect(problemsOf(edit('test/quiz.json', many)).map(({ what, advice }) => `${what} ${advice}`)).toEqual([
    '50 questions are drawn, but the pool has only 2. Write 2 or less, or add questions; a quiz draws at most 30.',
  ]);
  expect(codesOf(edit('test/quiz.json', many, ['先听完', '<i>先听完']))).toEqual(['quiz.drawsTooMany', 'markup.html']);
});

describe('a wrong section', () => {
  const told = (folder: CourseFolder) => problemsOf(folder).map(({ path, code, advice }) => `${path} ${code} ${advice}`);

  it('is told once, not with each of its slides', () => {
    expect(told(edit('course.json', ['"id": "test"', '"id": "basics"']))).toEqual([
      '$.sections[1].id id.twice Did you mean “test”? Give each its own.',
    ]);
    expect(told(edit('course.json', ['"id": "test"', '"id": "exam"']))).toEqual([
      '$.sections[1].id section.missing Did you mean “test”? Make it, or correct the section’s id.',
    ]);
    expect(codesOf(edit('course.json', ['"id": "test", ', '']))).toEqual(['field.missing']);
  });

  it('does not hide what is wrong with its slides', () => {
    const folder = edit('course.json', ['"id": "test"', '"id": "exam"'], ['"outcome"]', '"outcome", "gone"]']);
    const more = withText(folder, 'test/more.json', '{ "id": "more", "type": "page", "title": "a" }');
    expect(codesOf(more)).toEqual(['section.missing', 'slide.missing', 'slide.unlisted']);
  });
});

it('a picture is said to hold either people or a file', () => {
  expect(adviceOf(edit('basics/hello.json', ['"alt"', '"size": 3, "alt"']))).toEqual(['Allowed here: alt, and either people or file.']);
});

it('what is there already is not advised', () => {
  const hinted = (file: string, from: string, to: string) =>
    adviceOf(edit(file, [from, to]))
      .join()
      .includes('Did you mean');
  expect(hinted('basics/hello.json', '"lead"', '"laed": "x", "lead"')).toBe(false);
  expect(hinted('basics/hello.json', '"alt"', '"fiel": "x", "alt"')).toBe(false);
  expect(hinted('course.json', '"quiz": 100', '"quiz": 100, "qiuz": 0')).toBe(false);
  expect(hinted('course.json', '"hello", "car"', '"hello", "car", "care"')).toBe(false);
});
