import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkCourse } from '../../src/course/check.ts';
import { readCourseFolder } from '../../src/tools/files.ts';
import { sampleLanguages } from '../../src/tools/new/samples.ts';
import { types } from '../walks.ts';
import { pathOf } from './fixtures.ts';
import { run } from './said.ts';
import { sampleFlaws } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

let course = '';
let count = 0;
beforeEach(() => {
  course = join(folder, `small-${(count += 1)}`);
  cpSync(pathOf('small'), course, { recursive: true });
});

const begin = (...args: readonly string[]) => run('new', ...args, '--course', course, '--lang', 'en');
const text = (file: string) => readFileSync(join(course, file), 'utf8');
const parsed = (file: string): unknown => JSON.parse(text(file));

const courseIn = (directory: string): unknown => JSON.parse(readFileSync(join(directory, 'course.json'), 'utf8'));

const problemsIn = (directory: string) => checkCourse(readCourseFolder(directory) ?? { texts: {}, media: {} }, 'en').problems;

/** The language that a text is in, by its writing. */
function scriptOf(words: string): string {
  if (/\p{Script=Hangul}/u.test(words)) return /\p{Script=Han}/u.test(words) ? 'mixed' : 'ko';
  return /\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en';
}

function errorsIn(directory: string): readonly string[] {
  return problemsIn(directory)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, path, code }) => `${file} ${path} ${code}`);
}

describe('parley new section', () => {
  it.each(['aux', 'titles', 'glossary', 'translations'])('refuses “%s”, which files of a package or a folder are called', async (name) => {
    const before = text('course.json');
    expect((await begin('section', name)).code).toBe(2);
    expect(text('course.json')).toBe(before);
  });
});

describe('parley new slide', () => {
  it('begins one in a course without characters', async () => {
    const bare = {
      code: 'BARE-1',
      edition: '1',
      title: '空',
      locales: ['zh-CN'],
      passMark: 80,
      sections: [{ id: 'a', title: '一', slides: ['one'] }],
    };
    rmSync(course, { recursive: true });
    mkdirSync(join(course, 'a'), { recursive: true });
    writeFileSync(join(course, 'course.json'), JSON.stringify(bare));
    writeFileSync(join(course, 'a/one.json'), JSON.stringify({ id: 'one', type: 'page', title: '一' }));
    expect((await begin('slide', 'sort', 'a/two')).code).toBe(0);
    expect(errorsIn(course)).toEqual([]);
  });

  const plain = types.filter((type) => type !== 'roleplay');

  it.each(plain)('begins a %s that has no errors, with id, title and schema, at the end of its section', async (type) => {
    const { code, out } = await begin('slide', type, 'test/fresh', '--title', '刚开头');
    expect([code, out]).toEqual([0, expect.stringContaining(join(course, 'test/fresh.json'))]);
    const script = parsed('test/fresh.json');
    expect(script).toMatchObject({ type, id: 'fresh', title: '刚开头', $schema: expect.any(String) });
    const named = /"\$schema": "([^"]+)"/.exec(text('test/fresh.json'))?.[1] ?? '';
    expect(resolve(dirname(join(course, 'test/fresh.json')), named)).toBe(resolve(`schema/slides/${type}.json`));
    expect(errorsIn(course)).toEqual([]);
  });

  it('changes one line of course.json, and that alone', async () => {
    const before = text('course.json');
    await begin('slide', 'page', 'basics/fresh');
    expect(text('course.json')).toBe(before.replace('["hello", "car"]', '["hello", "car", "fresh"]'));
  });

  it('leaves the pledge at the end of its section', async () => {
    await begin('slide', 'pledge', 'basics/promise');
    const { out } = await begin('slide', 'page', 'basics/fresh');
    expect(text('course.json')).toContain('["hello", "car", "fresh", "promise"]');
    expect(out).toContain('listed in “basics” in course.json, before the pledge “promise”');
  });

  it('begins talks that pass every proof, whatever they are called', async () => {
    const people: unknown = JSON.parse(readFileSync('src/tools/new/starter/people.json', 'utf8'));
    writeFileSync(join(course, 'people.json'), JSON.stringify(people));
    const names = Array.from({ length: 12 }, (_, at) => `basics/talk-${at}`);
    writeFileSync(join(course, 'basics/hello.json'), text('basics/hello.json').replaceAll('"pan"', '"tian"'));
    for (const name of names) expect(await begin('roleplay', name)).toMatchObject({ code: 0 });
    expect(errorsIn(course)).toEqual([]);
  });

  it.each([
    ['a file that is there', ['slide', 'page', 'basics/hello'], /the id “hello” is taken by basics\/hello\.json/],
    ['an id of another section', ['slide', 'page', 'test/hello'], /the id “hello” is taken by basics\/hello\.json/],
    ['a type that is not there', ['slide', 'quizz', 'test/more'], /no slide type “quizz”; did you mean “quiz”\?/],
    ['a section like no other', ['slide', 'page', 'nowhere/more'], /no section “nowhere”\. “parley new section nowhere/],
    ['a section that is not there', ['slide', 'page', 'basic/more'], /no section “basic”; did you mean “basics”\?/],
    ['a name that is none', ['slide', 'page', 'test/More words'], /“More words” cannot be a name/],
    ['a way out of the folder', ['slide', 'page', '../outside'], /no section “\.\.”/],
    ['no place', ['slide', 'page'], /SECTION\/ID/],
    ['results without a quiz', ['slide', 'results', 'basics/outcome-2'], /parley new slide quiz basics\//],
    ['a talk with one person alone', ['roleplay', 'basics/talk'], /two characters in people\.json/],
    ['a section that is there', ['section', 'test'], /the id “test” is taken/],
    ['a language for one slide', ['slide', 'page', 'basics/more', '--locale', 'ko'], /only “new course” takes --locale/],
    ['a name too many', ['section', 'my', 'words'], /“words” is one too many/],
    ['nothing', [], /slide, roleplay, section or course/],
  ])('refuses %s and writes nothing', async (_, args, why) => {
    const before = readCourseFolder(course);
    const { code, out, err } = await begin(...args);
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(why)]);
    expect(readCourseFolder(course)).toEqual(before);
  });

  it('leaves a course.json that cannot be read as it is', async () => {
    writeFileSync(join(course, 'course.json'), '{ "sections": [ }');
    expect(await begin('slide', 'page', 'basics/more')).toMatchObject({
      code: 2,
      err: expect.stringContaining('“parley check” tells why'),
    });
    expect([text('course.json'), existsSync(join(course, 'basics/more.json'))]).toEqual(['{ "sections": [ }', false]);
  });
});

describe('parley new section', () => {
  it('begins a section with a page, in the order and writing of course.json', async () => {
    expect(await begin('section', 'closing', '--title', '收尾')).toMatchObject({ code: 0 });
    expect(text('course.json')).toContain(
      `"slides": ["quiz", "outcome"] },\n    {\n      "id": "closing",\n      "title": "收尾",\n      "slides": ["closing-welcome"]\n    }\n  ]`,
    );
    expect(errorsIn(course)).toEqual([]);
  });
});

describe('parley new course', () => {
  it('begins a course without errors, called after its folder', async () => {
    const directory = join(folder, 'Reception 2026 🚗');
    expect(await run('new', 'course', directory, '--title', '接待', '--lang', 'zh-CN')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`parley check "${directory}" 检查`),
    });
    expect(courseIn(directory)).toMatchObject({ code: 'RECEPTION-2026', title: '接待', locales: ['zh-CN'] });
    expect(problemsIn(directory)).toEqual([]);
  });

  it.each<[string, string[], string, string]>([
    ['zh-CN', [], 'zh-CN', '新课程'],
    ['en', [], 'en', 'New course'],
    ['en', ['--locale', 'ko-KR'], 'ko-KR', '새 과정'],
    ['zh-CN', ['--locale', 'fr'], 'fr', 'New course'],
  ])('answers in %s, and with %j writes it in %s', async (lang, asked, locale, title) => {
    const directory = join(folder, `asked-${(count += 1)}`);
    expect(await run('new', 'course', directory, ...asked, '--lang', lang)).toMatchObject({ code: 0, err: '' });
    expect(courseIn(directory)).toMatchObject({ title, locales: [locale] });
    expect(problemsIn(directory)).toEqual([]);
  });

  it('refuses a folder that has something in it', async () =>
    expect(await run('new', 'course', course, '--lang', 'zh-CN')).toMatchObject({ code: 2, err: expect.stringContaining('已经有东西') }));

  it.each<[string, string[], RegExp]>([
    ['a name of two words without quotation marks', ['My', 'course'], /“course” is one too many; a name with spaces/],
    ['a language that is none', ['other', '--locale', 'korean language'], /“korean language” is no language/],
    ['a course to put a course into', ['other', '--course', 'there'], /takes no --course/],
  ])('refuses %s and writes nothing', async (_, args, why) => {
    const [name = '', ...rest] = args;
    const directory = join(folder, name);
    const { code, out, err } = await run('new', 'course', directory, ...rest, '--lang', 'en');
    expect([code, out, err, existsSync(directory)]).toEqual([2, '', expect.stringMatching(why), false]);
  });
});

describe.each(sampleLanguages)('what is begun in a course in %s', (locale) => {
  const whole = join(folder, `whole-${locale}`);
  beforeAll(() => run('new', 'course', whole, '--locale', locale, '--lang', 'en'));

  it.each(types)('a %s checks without errors or warnings, and is in the language of its course', async (type) => {
    const directory = join(folder, `${type}-${locale}`);
    cpSync(whole, directory, { recursive: true });
    const section = type === 'results' ? 'final' : 'start';
    expect(await run('new', 'slide', type, `${section}/fresh`, '--course', directory, '--lang', 'en')).toMatchObject({ code: 0 });
    expect(problemsIn(directory)).toEqual([]);
    expect(scriptOf(readFileSync(join(directory, section, 'fresh.json'), 'utf8'))).toBe(locale);
  });

  it('its first scripts are in that language, too', () => {
    const texts = Object.values(readCourseFolder(whole)?.texts ?? {});
    expect(texts.length).toBeGreaterThan(8);
    for (const written of texts) expect(scriptOf(written)).toBe(locale);
  });
});

describe('the samples', () => {
  it.each(['en', 'ko'] as const)('are translated into %s, each from the text that stands there now', (locale) =>
    expect(sampleFlaws(locale)).toEqual([]),
  );

  it('are a course that checks in every language', () => expect(problemsIn('src/tools/new/starter')).toEqual([]));
});

describe('parley new --json', () => {
  it('tells of a course what was written and what can be done with it', async () => {
    const directory = join(folder, 'told');
    const { code, out, err } = await run('new', 'course', directory, '--locale', 'en', '--json', '--lang', 'zh-CN');
    const told: unknown = JSON.parse(out);
    expect([code, err]).toEqual([0, '']);
    expect(told).toMatchObject({
      began: 'course',
      course: directory,
      code: 'TOLD',
      locale: 'en',
      title: 'New course',
      files: expect.arrayContaining([join(directory, 'course.json'), join(directory, 'final/final-quiz.json')]),
      next: [
        ['parley', 'check', directory],
        ['parley', 'serve', directory],
      ],
    });
  });

  it('tells of a slide its id, section, type and files', async () => {
    const written = { course, section: 'basics', slide: 'look', type: 'hotspots', title: '新的一页' };
    expect(JSON.parse((await begin('slide', 'hotspots', 'basics/look', '--json')).out)).toMatchObject({
      began: 'slide',
      ...written,
      files: [join(course, 'basics/look.json'), join(course, 'basics/reception.svg')],
    });
  });

  it('tells of a section the page it begins with', async () =>
    expect(JSON.parse((await begin('section', 'closing', '--json')).out)).toMatchObject({
      began: 'section',
      section: 'closing',
      slide: 'closing-welcome',
      files: [join(course, 'closing/closing-welcome.json')],
    }));
});
