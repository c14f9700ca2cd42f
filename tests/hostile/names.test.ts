import { describe, expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { compileFolder } from '../../src/tools/compile.ts';
import { edited, fixture, problemsOf, short, withText } from '../courses/fixtures.ts';

const small = fixture('small');
const edit = (file: string, from: string, to: string) => edited(small, file, from, to);
const course = (from: string, to: string) => edit('course.json', from, to);
const hello = (from: string, to: string) => edit('basics/hello.json', from, to);
const quiz = (from: string, to: string) => edit('test/quiz.json', from, to);
const people = (from: string, to: string) => edit('people.json', from, to);
/** A slide under another name, in its file and in the list. */
const renamed = (id: string): CourseFolder => {
  const file = small.texts['basics/car.json']?.replace('"car"', JSON.stringify(id));
  return withText(withText(course('"car"', JSON.stringify(id)), 'basics/car.json', undefined), `basics/${id}.json`, file);
};

/** A course with one hostile name, and a place that must be told with the kind of problem. */
const refused: readonly (readonly [what: string, folder: CourseFolder, told: string])[] = [
  ['a slide', renamed('__proto__'), 'course.json:13:58 $.sections[0].slides[1] slug'],
  ['a slide', renamed('constructor'), 'course.json:13:58 $.sections[0].slides[1] name.reserved'],
  ['a slide', renamed('../car'), 'course.json:13:58 $.sections[0].slides[1] slug'],
  ['a slide', renamed('车'), 'course.json:13:58 $.sections[0].slides[1] slug'],
  ['a section', course('"id": "basics"', '"id": "con"'), 'course.json:13:13 $.sections[0].id name.reserved'],
  ['a section', course('"id": "basics"', '"id": "../basics"'), 'course.json:13:13 $.sections[0].id section.missing'],
  ['a section', course('"id": "basics"', '"id": "COM1"'), 'course.json:13:13 $.sections[0].id section.missing'],
  ['a section', course('"id": "basics"', '"id": "com1"'), 'course.json:13:13 $.sections[0].id name.reserved'],
  ['a language', course('["zh-CN"]', '["nul"]'), 'course.json:5:15 $.locales[0] name.reserved'],
  ['a language', course('["zh-CN"]', '["../zh"]'), 'course.json:5:15 $.locales[0] locale'],
  ['a language', course('["zh-CN"]', '["zh\\" onload=\\"x"]'), 'course.json:5:15 $.locales[0] locale'],
  ['a code', course('"SMALL-1"', '"../../SMALL"'), 'course.json:2:11 $.code code'],
  ['a code', course('"SMALL-1"', '"<b>"'), 'course.json:2:11 $.code code'],
  ['an edition', course('"1.0"', '"1.0\\"/>"'), 'course.json:3:14 $.edition code'],
  ['a variable', course('"models.gift"', '"__proto__"'), 'course.json:8:5 $ name.reserved'],
  ['a variable in a text', hello('{{brand}}', '{{__proto__}}'), 'basics/hello.json:4:17 $.title variable.unknown'],
  ['a variable in a text', hello('{{brand}}', '{{constructor}}'), 'basics/hello.json:4:17 $.title variable.unknown'],
  ['a variable in a text', hello('{{brand}}', '{{toString}}'), 'basics/hello.json:4:17 $.title variable.unknown'],
  ['a variable in a text', hello('{{brand}}', '{{brand.__proto__}}'), 'basics/hello.json:4:17 $.title variable.unknown'],
  ['a language of a variable', course('"en": "Kia"', '"__proto__": "Kia"'), 'course.json:7:31 $ name.reserved'],
  ['weights', course('{ "quiz": 100 }', '{ "quiz": 100, "__proto__": 5 }'), 'course.json:11:29 $ name.reserved'],
  ['weights', course('"quiz": 100', '"constructor": 100'), 'course.json:11:16 $.weights.constructor slide.unknown'],
  ['the type', hello('"page"', '"__proto__"'), 'basics/hello.json:3:11 $.type type.unknown'],
  ['the type', hello('"page"', '"constructor"'), 'basics/hello.json:3:11 $.type type.unknown'],
  ['a field', hello('"points"', '"__proto__": { "required": false }, "points"'), 'basics/hello.json:8:3 $ name.reserved'],
  ['a field', quiz('"right": true', '"__proto__": { "right": true }'), 'test/quiz.json:12:42 $ name.reserved'],
  ['a field', hello('"points"', '"constructor": "hello.mp3", "points"'), 'basics/hello.json:8:3 $.constructor field.unknown'],
  ['a field', hello('"points"', '"toString": "hello.mp3", "points"'), 'basics/hello.json:8:3 $.toString field.unknown'],
  ['a field', hello('"points"', '"prototype": {}, "points"'), 'basics/hello.json:8:3 $.prototype field.unknown'],
  ['a person', hello('"pan"', '"__proto__"'), 'basics/hello.json:7:39 $.picture.people[0].person person.unknown'],
  ['a person', hello('"pan"', '"constructor"'), 'basics/hello.json:7:39 $.picture.people[0].person person.unknown'],
  ['a mood', hello('"angry"', '"constructor"'), 'basics/hello.json:7:54 $.picture.people[0].mood mood.unknown'],
  ['a mood', people('"calm": {', '"constructor": {'), 'people.json:4:5 $.moods.constructor name.reserved'],
  ['a mood', people('"calm": {', '"__proto__": {'), 'people.json:4:5 $ name.reserved'],
  ['a reply', quiz('"listen"', '"constructor"'), 'test/quiz.json:12:17 $.pool[0].options[0].id name.reserved'],
  ['a reply', quiz('"listen"', '"a[,]b"'), 'test/quiz.json:12:17 $.pool[0].options[0].id slug'],
  ['a screen', quiz('["hello"]', '["__proto__"]'), 'test/quiz.json:10:19 $.pool[0].screens[0] slide.unknown'],
  ['a quiz', edit('test/outcome.json', '"of": "quiz"', '"of": "constructor"'), 'test/outcome.json:5:9 $.of name.reserved'],
  ['a list as a slide', withText(small, 'basics/hello.json', '["__proto__"]'), 'basics/hello.json:1:1 $ json.noObject'],
  ['looks', people('"short4"', '"__proto__"'), 'people.json:11:26 $.people[0].looks.head field.value'],
  ['looks', people('"5b7a9e"', '"red\\"/>"'), 'people.json:11:85 $.people[0].looks.clothing color'],
  ['many brackets', withText(small, 'basics/hello.json', '['.repeat(400_000)), 'basics/hello.json:1:41 $ json.deep'],
  ['many brackets', withText(small, 'course.json', '{"a":'.repeat(100_000)), 'course.json:1:201 $ json.deep'],
  ['a long file', withText(small, 'people.json', `"${'x'.repeat(30_000_000)}"`), 'people.json:1:1 $ file.long'],
  ['a long name', quiz('"listen"', `"${'x'.repeat(500_000)}"`), 'test/quiz.json:12:17 $.pool[0].options[0].id field.long'],
  [
    'two long variables',
    edited(course('"models.gift"', `"${'x'.repeat(60_000)}"`), 'basics/hello.json', '{{brand}}', `{{${'y'.repeat(60_000)}}}`),
    'basics/hello.json:4:17 $.title variable.unknown',
  ],
  ['a long variable', hello('{{brand}}', `{{${'x'.repeat(500_000)}}}`), 'basics/hello.json:4:17 $.title variable.unknown'],
];

describe('hostile names', () => {
  it.each(refused)('are told with their place: %s', { timeout: 5000 }, (_, folder, told) => {
    const problems = problemsOf(folder);
    expect(problems.filter(({ severity }) => severity === 'error').map(short)).toContain(told);
    expect(compileFolder(folder, 'zh-CN').compiled).toBeUndefined();
  });

  it('are not seen in words', () => {
    expect(problemsOf(hello('"先听"', `"先\\"听${'['.repeat(60)} __proto__"`))).toEqual([]);
  });

  it('leave the objects of the program as they were', () => {
    for (const [, folder] of refused) problemsOf(folder);
    const keys: string[] = [];
    for (const key in {}) keys.push(key);
    expect(keys).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'right') || Object.hasOwn(Object.prototype, 'required')).toBe(false);
  });
});
