import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/core/problem.ts';
import { exchangeMessages } from '../../src/course/translation/exchange-messages.ts';
import { talkMessages } from '../../src/course/talk-messages.ts';
import { messages } from '../../src/course/check-messages.ts';
import { checkCourse } from '../../src/course/check.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { edited, fixture, pointedAt, problemsOf, short, withMedia, withText } from './fixtures.ts';
import { learningFaults, type Fault } from './learning-faults.ts';
import { mistakes } from './mistakes.ts';
import { idsWithOneKey } from './one-key.ts';
import { translationFaults } from './translation-faults.ts';

const small = fixture('small');
const edit = (file: string, from: string, to: string) => edited(small, file, from, to);
const course = (from: string, to: string) => edit('course.json', from, to);
const hello = (from: string, to: string) => edit('basics/hello.json', from, to);
const quiz = (from: string, to: string) => edit('test/quiz.json', from, to);
const textOf = (file: string) => small.texts[file] ?? '';
const picture = (text: string) => withText(small, 'basics/Car Front.svg', text);
const bytes = (text: string) => new TextEncoder().encode(text);
const [oneId, otherId] = idsWithOneKey();
const matching = (right: string) =>
  withText(
    small,
    'basics/hello.json',
    `{ "id": "hello", "type": "match", "title": "a", "pairs": [\n  { "id": "a", "left": "1", "right": "x" },\n  { "id": "b", "left": "2", "right": "${right}" }] }`,
  );

const codesOf = (folder: CourseFolder) => problemsOf(folder).map(({ code }) => code);

/** The small course on a disk where its scripts name their schemas. */
const withSchemas = (way: string): CourseFolder => {
  const named = (file: string, to: string) => [file, textOf(file).replace('{', `{\n  "$schema": "${to}",`)] as const;
  const ways = {
    'course.json': '../schema/course.json',
    'people.json': '../schema/people.json',
    'basics/hello.json': way,
    'basics/car.json': '../../schema/slides/steps.json',
    'test/quiz.json': '../../schema/slides/quiz.json',
    'test/outcome.json': '../../schema/slides/results.json',
  };
  const there = new Set(
    ['course', 'people', 'slides/page', 'slides/steps', 'slides/quiz', 'slides/results'].map((name) => `../schema/${name}.json`),
  );
  const texts = Object.fromEntries(Object.entries(ways).map(([file, to]) => named(file, to)));
  return { ...small, texts: { ...small.texts, ...texts }, schemas: { own: '../schema', there } };
};
const wrong = { nowhere: '../../schemas/slides/page.json', other: '../../schema/slides/quiz.json' };

const faults: readonly Fault[] = [
  [
    edited(withSchemas('x'), 'basics/hello.json', '"$schema": "x",', ''),
    'basics/hello.json',
    '',
    '$.$schema',
    'schema.missing',
    '"../../schema/slides/page.json"',
  ],
  [
    withSchemas(wrong.nowhere),
    'basics/hello.json',
    '"../../schemas',
    '$.$schema',
    'schema.nowhere',
    'Write “../../schema/slides/page.json”',
  ],
  [withSchemas(wrong.other), 'basics/hello.json', '"../../schema', '$.$schema', 'schema.other', 'Write “../../schema/slides/page.json”'],
  [withText(small, 'course.json', undefined), 'course.json', '', '$', 'file.courseMissing', 'folder of a course'],
  [edit('people.json', '{', '\uFEFF{'), 'people.json', '', '$', 'file.bom', 'UTF-8 without BOM'],
  [hello('谁负责', '\uFFFD'), 'basics/hello.json', '\uFFFD', '$', 'file.notUtf8', 'GBK'],
  [hello('"id": "hello",', '"id"： "hello",'), 'basics/hello.json', '：', '$', 'json.punctuation', 'Write : here'],
  [hello('"id": "hello",', '“id”: "hello",'), 'basics/hello.json', '“', '$', 'json.punctuation', 'Write " here'],
  [hello('慢慢说" }]', '慢慢说" }],'), 'basics/hello.json', ',\n}', '$', 'json.trailingComma', 'Leave it out'],
  [hello('"id": "hello",', '"id": "hello"'), 'basics/hello.json', '\n  "type"', '$', 'json.missingComma', 'Put ,'],
  [hello('"type": "page",', '"type": "page,'), 'basics/hello.json', '"page', '$', 'json.openString', 'Close it with "'],
  [hello('"type"', '// a page\n  "type"'), 'basics/hello.json', '//', '$', 'json.comment', 'Leave it out'],
  [hello('"page"', "'page'"), 'basics/hello.json', "'page", '$', 'json.singleQuote', 'Write " here'],
  [hello('谁负责？', '谁"负责"？'), 'basics/hello.json', '"负责', '$', 'json.innerQuote', '\\"'],
  [hello('谁负责？', '谁\\负责？'), 'basics/hello.json', '\\负', '$', 'json.escape', '\\\\'],
  [hello('"id": "hello"', 'id: "hello"'), 'basics/hello.json', 'id:', '$', 'json.bareWord', 'double quotes'],
  [hello('谁负责', '谁\u200b负责'), 'basics/hello.json', '\u200b', '$', 'json.invisible', 'check --fix'],
  [hello('"id": "hello"', '"id":　"hello"'), 'basics/hello.json', '　', '$', 'json.space', 'plain space'],
  [withText(small, 'people.json', '{ "moods": {}, "people": ['), 'people.json', '[', '$', 'json.end', 'every ['],
  [hello('"hello",', '"hello",,'), 'basics/hello.json', ',\n', '$', 'json.doubleComma', 'Leave one out'],
  [hello('"id"', '"type": "page", "id"'), 'basics/hello.json', '"type": "page",\n', '$', 'json.twice', 'Keep one'],

  [hello('  "title": "欢迎来到{{brand}}",\n', ''), 'basics/hello.json', '', '$.title', 'field.missing', 'Add "title"'],
  [hello('"lead"', '"laed"'), 'basics/hello.json', '"laed', '$.laed', 'field.unknown', 'Did you mean “lead”?'],
  [hello('"body": "慢', '"bodi": "慢'), 'basics/hello.json', '"bodi', '$.points[1].bodi', 'field.unknown', 'Did you mean “body”?'],
  [hello('"mood"', '"mod"'), 'basics/hello.json', '"mod"', '$.picture.people[0].mod', 'field.unknown', 'Did you mean “mood”?'],
  [
    hello('"alt"', '"atl"'),
    'basics/hello.json',
    '"atl',
    '$.picture.atl',
    'field.unknownEither',
    'Did you mean “alt”? Allowed here: alt, and',
  ],
  [hello('"alt"', '"file": "a.png", "alt"'), 'basics/hello.json', '"file', '$.picture.file', 'field.both', 'either people or file'],
  [
    edit('basics/car.json', '"file": "Car Front.svg", ', ''),
    'basics/car.json',
    '{ "alt"',
    '$.steps[0].picture',
    'field.neither',
    'Add one of them',
  ],
  [withText(small, 'basics/hello.json', ' '.repeat(1_000_001)), 'basics/hello.json', '', '$', 'file.long', 'several slides'],
  [hello('[{ "title": "先听" }', `${'['.repeat(40)} `), 'basics/hello.json', '[ ,', '$', 'json.deep', 'Close some'],
  [course('"passMark"', '"__proto__": {}, "passMark"'), 'course.json', '"__proto__"', '$', 'name.reserved', 'another one'],
  [hello('"points"', '"required": "yes", "points"'), 'basics/hello.json', '"yes"', '$.required', 'field.type', 'true or false'],
  [course('"passMark": 80', '"passMark": 80, "counts": "bset"'), 'course.json', '"bset', '$.counts', 'field.value', 'Did you mean “best”?'],
  [hello('"points"', '"revision": 1.5, "points"'), 'basics/hello.json', '1.5', '$.revision', 'field.whole', 'whole number'],
  [course('80', '-1'), 'course.json', '-1,', '$.passMark', 'field.small', '0 or more'],
  [course('80', '180'), 'course.json', '180', '$.passMark', 'field.large', '100 or less'],
  [
    edit('basics/car.json', ',\n    { "title": "刹车", "body": "再看刹车片。" }', ''),
    'basics/car.json',
    '[',
    '$.steps',
    'field.few',
    'at least 2',
  ],
  [
    hello('{ "title": "先听" }', Array(6).fill('{ "title": "先听" }').join()),
    'basics/hello.json',
    '[{ "title"',
    '$.points',
    'field.many',
    'at most 6',
  ],
  [hello('"潘先生皱着眉"', '" "'), 'basics/hello.json', '" "', '$.picture.alt', 'field.short', 'Write something'],
  [
    edit('test/quiz.json', '"id": "second"', `"id": "${'second-'.repeat(9)}x"`),
    'test/quiz.json',
    '"second-',
    '$.pool[1].id',
    'field.long',
    'at most 60',
  ],

  [edit('test/quiz.json', '"id": "second"', '"id": "Zweite Frage"'), 'test/quiz.json', '"Zweite', '$.pool[1].id', 'slug', 'lowercase'],
  [course('["zh-CN"]', '["zh_CN"]'), 'course.json', '"zh_CN', '$.locales[0]', 'locale', 'zh-CN'],
  [course('SMALL-1', '小课'), 'course.json', '"小课"', '$.code', 'code', 'Latin letters'],
  [edit('people.json', '#2c1b18', 'brown'), 'people.json', '"brown', '$.people[0].looks.hair', 'color', 'hexadecimal'],
  [hello('一句好话', '<b>话</b>'), 'basics/hello.json', '<b>', '$.lead', 'markup.html', '**strong**'],
  [hello('一句好话**', '一句好话'), 'basics/hello.json', '**', '$.lead', 'markup.unclosed', 'after the words'],
  [hello('**一句好话**', '＊＊一句好话＊＊'), 'basics/hello.json', '＊＊', '$.lead', 'markup.wide', 'Write **'],
  [hello('"大家好。"', '""'), 'basics/hello.json', '", "audio', '$.narration.text', 'markup.empty', 'Write something'],
  [
    quiz('"text": "先听完", "right": true', '"text": "先听完"'),
    'test/quiz.json',
    '[\n        {',
    '$.pool[0].options',
    'question.noneRight',
    '"right": true',
  ],
  [
    quiz('"讲道理"', '"讲道理", "right": true'),
    'test/quiz.json',
    '[\n        {',
    '$.pool[0].options',
    'question.severalRight',
    '"many": true',
  ],
  [quiz('"draw": 1', '"draw": 3'), 'test/quiz.json', '3,', '$.draw', 'quiz.drawsTooMany', 'add questions'],
  [matching('x'), 'basics/hello.json', '[', '$.pairs', 'match.sameRight', 'own right side'],

  [hello('"type": "page"', '"type": "pgae"'), 'basics/hello.json', '"pgae', '$.type', 'type.unknown', 'Did you mean “page”?'],
  [hello('"id": "hello"', '"id": "helo"'), 'basics/hello.json', '"helo', '$.id', 'id.file', 'write “hello” in all three'],
  [
    withText(small, 'basics/hello-2.json', textOf('basics/hello.json')),
    'basics/hello-2.json',
    '"hello"',
    '$.id',
    'copy.id',
    '“hello-2” here, and in “basics”',
  ],
  [withText(small, 'test/car.json', textOf('basics/car.json')), 'test/car.json', '"car"', '$.id', 'copy.file', 'to car-2.json'],
  [quiz('"id": "second"', '"id": "first"'), 'test/quiz.json', '"first",\n      "question": "刹', '$.pool[1].id', 'id.twice', 'its own'],
  [
    course('"hello", "car"', '"hello", "car", "car"'),
    'course.json',
    '"car"]',
    '$.sections[0].slides[2]',
    'slide.listedTwice',
    'here or there',
  ],
  [withText(small, 'old/more.json', textOf('basics/car.json')), 'old/more.json', '', '$', 'slide.noSection', 'the folder of a section'],
  [hello('  "type": "page",\n', ''), 'basics/hello.json', '', '$.type', 'type.missing', 'one of: page, '],
  [
    course('["hello", "car"]', `["hello", "car", "${oneId}", "${otherId}"]`),
    'course.json',
    `"${otherId}`,
    '$.sections[0].slides[3]',
    'id.collision',
    'Rename',
  ],
  [course('"id": "basics"', '"id": "basic"'), 'course.json', '"basic"', '$.sections[0].id', 'section.missing', 'Did you mean “basics”?'],
  [
    edited(course('"id": "test"', '"id": "basics"'), 'course.json', '"id": "basics"', '"id": "test"'),
    'course.json',
    '"test", "title": "开始',
    '$.sections[0].id',
    'section.otherFolder',
    'Did you mean “basics”?',
  ],
  [course('"car"', '"care"'), 'course.json', '"care', '$.sections[0].slides[1]', 'slide.missing', 'Did you mean “car”?'],
  [course(', "car"', ''), 'basics/car.json', '', '$', 'slide.unlisted', 'Add “car”'],
  [course('"quiz": 100', '"qiuz": 100'), 'course.json', '"qiuz', '$.weights.qiuz', 'slide.unknown', 'Did you mean “quiz”?'],
  [quiz('["hello"]', '["hallo"]'), 'test/quiz.json', '"hallo', '$.pool[0].screens[0]', 'slide.unknown', 'Did you mean “hello”?'],
  [
    edit('test/outcome.json', '"of": "quiz"', '"of": "quizz"'),
    'test/outcome.json',
    '"quizz',
    '$.of',
    'slide.unknown',
    'Did you mean “quiz”?',
  ],
  [edit('test/outcome.json', '"of": "quiz"', '"of": "hello"'), 'test/outcome.json', '"hello', '$.of', 'results.noQuiz', 'type quiz'],
  [
    withText(small, 'basics/car.json', '{ "id": "car", "type": "results", "title": "a", "of": "quiz", "passed": "a", "failed": "b" }'),
    'basics/car.json',
    '"quiz"',
    '$.of',
    'results.otherSection',
    'one section',
  ],
  [hello('{{brand}}', '{{brnad}}'), 'basics/hello.json', '{{brnad', '$.title', 'variable.unknown', 'Did you mean “brand”?'],
  [hello('{{brand}}', '{{brnad}'), 'basics/hello.json', '{{brnad}"', '$.title', 'variable.open', '{{name}}'],
  [course('"zh-CN": "起亚", ', ''), 'course.json', '{ "en"', '$.variables.brand', 'variable.locale', 'Add it'],
  [course('"K5"', '"{{brand}} K5"'), 'course.json', '"{{brand}} K5', '$.variables["models.gift"]', 'variable.nested', 'words themselves'],
  [hello('"pan"', '"pam"'), 'basics/hello.json', '"pam', '$.picture.people[0].person', 'person.unknown', 'Did you mean “pan”?'],
  [hello('"angry"', '"angri"'), 'basics/hello.json', '"angri', '$.picture.people[0].mood', 'mood.unknown', 'Did you mean “angry”?'],
  [course('"quiz": 100', '"quiz": 90'), 'course.json', '{ "quiz"', '$.weights', 'weights.sum', '100'],
  [course('"quiz": 100', '"hello": 40, "quiz": 60'), 'course.json', '"hello": 40', '$.weights.hello', 'weights.ungraded', 'scored answers'],
  [
    edited(small, 'test/quiz.json', '"type": "quiz"', '"type": "quiz", "private": true'),
    'course.json',
    '"quiz": 100',
    '$.weights.quiz',
    'weights.private',
    'not private',
  ],

  [
    withMedia(small, 'basics/Car Front.svg', undefined),
    'basics/car.json',
    '"Car',
    '$.steps[0].picture.file',
    'media.missing',
    'in the slide script’s folder',
  ],
  [
    edit('basics/car.json', 'Car Front', 'Car Frnt'),
    'basics/car.json',
    '"Car',
    '$.steps[0].picture.file',
    'media.missing',
    'Did you mean “Car Front.svg”?',
  ],
  [
    withMedia(small, 'basics/hello.mp3', undefined),
    'basics/hello.json',
    '"hello.mp3',
    '$.narration.audio',
    'media.missing',
    'in the slide script’s folder',
  ],
  [
    withText(small, 'basics/car.json', pointedAt('Car Frnt.svg')),
    'basics/car.json',
    '"Car',
    '$.scene.file',
    'media.missing',
    'Did you mean “Car Front.svg”?',
  ],
  [
    withMedia(edit('basics/car.json', 'Car Front.svg', 'a.webp'), 'basics/a.webp', bytes('RIFF')),
    'basics/car.json',
    '"a.webp',
    '$.steps[0].picture.file',
    'media.kind',
    'png',
  ],
  [
    withMedia(edit('basics/car.json', 'Car Front.svg', 'a.png'), 'basics/a.png', bytes('<html>')),
    'basics/a.png',
    '',
    '$',
    'media.content',
    'PNG',
  ],
  [picture('<html></html>'), 'basics/Car Front.svg', '', '$', 'media.content', 'SVG'],
  [picture('<svg>\n <script>alert(1)</script></svg>'), 'basics/Car Front.svg', '<script', '$', 'media.active', 'PNG'],
  [picture('<svg>\n<rect\n onclick="x()"/></svg>'), 'basics/Car Front.svg', 'onclick', '$', 'media.active', 'PNG'],
  [picture('<svg><a href="jav&#97;script:x()"/></svg>'), 'basics/Car Front.svg', 'href', '$', 'media.active', 'PNG'],
  [picture('<svg><image xlink:href="https://example.org/a.png"/></svg>'), 'basics/Car Front.svg', 'href', '$', 'media.active', 'PNG'],
  [
    withText(
      edit('test/quiz.json', '"id": "second"', '"id": "again-second"'),
      'test/quiz-again.json',
      (small.texts['test/quiz.json'] ?? '').replace('"id": "quiz"', '"id": "quiz-again"'),
    ),
    'test/quiz.json',
    '"quiz",\n  "type"',
    '$.id',
    'id.reported',
    'Rename the newer',
  ],
  [withMedia(small, 'basics/spare.png', bytes('\x89PNG')), 'basics/spare.png', '', '$', 'media.unused', 'Remove it'],
  ...learningFaults,
  ...translationFaults,
];

describe('a course with one fault', () => {
  it.each(faults.map(([folder, file, at, path, code, advice]) => ({ folder, file, at, path, code, advice })))(
    '$code at $file $path',
    ({ folder, file, at, path, code, advice }) => {
      const found = problemsOf(folder).filter((problem) => problem.code === code);
      expect(found.map(short)).toContain(`${file}:${placeOf(folder.texts[file] ?? '', at)} ${path} ${code}`);
      expect(found.map((problem) => problem.advice).join()).toContain(advice);
    },
  );

  it('leaves the other texts of a translation as they are where one cannot be read', () => {
    const found = translationFaults.find(([, , at]) => at === '{ "text": "‹欢迎');
    expect(found && codesOf(found[0]).sort()).toEqual(['field.missing', 'locale.incomplete']);
  });

  it('is only warned of a sign that cannot be seen where the file is JSON all the same', () => {
    const told = (from: string, to: string) => problemsOf(hello(from, to)).map(({ code, severity }) => `${severity} ${code}`);
    expect(told('谁负责', '谁\u200b负责')).toEqual(['warning json.invisible']);
    expect(told('"id"', '\u200b"id"')).toEqual(['error json.invisible']);
  });

  it('has been tried for every kind of problem', () => {
    const tried = new Set<string>([...faults.map(([, , , , code]) => code), ...Object.values(mistakes).flatMap(codesOf)]);
    const elsewhere = { ...talkMessages, ...exchangeMessages };
    expect(
      Object.keys(messages).filter((code) => !tried.has(code) && !Object.hasOwn(elsewhere, code) && !code.startsWith('budget.')),
    ).toEqual(['field.rule']);
  });

  it('does not compile, unless it is only warned of', () => {
    expect(checkCourse(hello('"pan"', '"pam"'), 'en').authored).toBeUndefined();
    expect(checkCourse(course('["zh-CN"]', '["zh-CN", "en"]'), 'en').authored).toBeDefined();
  });
});

describe('a course without faults', () => {
  it.each(['small', '../../course'])('%s has no problems', (name) => expect(problemsOf(fixture(name)).map(short)).toEqual([]));

  it('may hold a picture that is used by its path from the top', () => {
    expect(problemsOf(edit('basics/car.json', 'Car Front.svg', 'basics/Car Front.svg'))).toEqual([]);
  });

  it('may hold plain gradients and embedded bitmaps in its pictures', () => {
    const safe = '<?xml version="1.0"?>\n<svg><use href="#a"/><image href="data:image/png;base64,AA"/><path fill="url(#g)"/></svg>';
    expect(problemsOf(picture(safe))).toEqual([]);
  });
});

describe('a course with many faults', () => {
  it('is told all of them at once, in order', () => {
    expect(problemsOf(fixture('broken')).map(short)).toMatchInlineSnapshot(`
      [
        "course.json:7:15 $.passMark field.large",
        "course.json:8:14 $.weights weights.sum",
        "course.json:8:28 $.weights.qiuz slide.unknown",
        "course.json:10:58 $.sections[0].slides[1] slide.missing",
        "course.json:12:13 $.sections[2].id section.missing",
        "people.json:2:33 $.moods.angry.face field.value",
        "people.json:3:14 $.people[0].role field.missing",
        "people.json:3:99 $.people[0].looks.hair color",
        "basics/hello.json:2:9 $.id id.file",
        "basics/hello.json:4:3 $.tilte field.unknown",
        "basics/hello.json:4:17 $.tilte variable.unknown",
        "basics/hello.json:5:27 $.lead markup.unclosed",
        "basics/hello.json:6:39 $.picture.people[0].person person.unknown",
        "basics/hello.json:6:54 $.picture.people[0].mood mood.unknown",
        "basics/hello.json:7:31 $.points[0].bdy field.unknown",
        "basics/keyboard.json:2:3 $ json.punctuation",
        "basics/keyboard.json:3:9 $ json.punctuation",
        "basics/keyboard.json:4:15 $ json.punctuation",
        "basics/keyboard.json:5:15 $ json.trailingComma",
        "basics/markup.json:6:36 $.steps[0].body markup.html",
        "basics/markup.json:8:55 $.steps[2].picture.file media.missing",
        "basics/sketch.svg:2:3 $ media.active",
        "basics/sketch.svg:3:31 $ media.active",
        "basics/welcome.json:1:28 $.type type.unknown",
        "test/outcome.json:1:60 $.of results.noQuiz",
        "test/quiz.json:5:11 $.draw quiz.drawsTooMany",
        "test/quiz.json:10:19 $.pool[0].screens[0] slide.unknown",
        "test/quiz.json:11:18 $.pool[0].options question.noneRight",
        "test/quiz.json:13:17 $.pool[0].options[1].id id.twice",
      ]
    `);
  });

  it('is told what only shows once other faults are mended', () => {
    const points = Array(7).fill('{ "titel": "先听" }').join();
    const late = edited(quiz('"draw": 1', '"draw": 3'), 'test/quiz.json', '先听完', '<i>先听完');
    expect(codesOf(late)).toEqual(['quiz.drawsTooMany', 'markup.html']);
    expect(codesOf(hello('{ "title": "先听" }', points)).filter((code) => code === 'field.unknown')).toHaveLength(6);
    expect(codesOf(edited(hello('"page"', '"pgae"'), 'basics/hello.json', '"lead"', '"laed"'))).toEqual(['type.unknown', 'field.unknown']);
  });

  it('is told them in Chinese too', () => {
    const { problems } = checkCourse(fixture('broken'), 'zh-CN');
    expect(problems.length).toBe(problemsOf(fixture('broken')).length);
    expect(problems.every(({ what, advice }) => /\p{Script=Han}/u.test(what + advice))).toBe(true);
    expect(problems.find(({ code }) => code === 'type.unknown')?.advice).toContain('是不是想写“page”？');
    expect(problems.find(({ code }) => code === 'person.unknown')?.advice).not.toContain(', ');
  });

  it('is told them in Chinese as Chinese is written', () => {
    const problems = [...faults.map(([folder]) => folder), fixture('broken')].flatMap((folder) => checkCourse(folder, 'zh-CN').problems);
    const lines = problems.map((problem) => problemLine(problem).replace(/“[^”]*”/g, ''));
    expect(lines.filter((line) => /[。，；：、？] |\p{Script=Han}[,;:.?!]/u.test(line))).toEqual([]);
    const [value] = checkCourse(course('"passMark": 80', '"passMark": 80, "counts": "x"'), 'zh-CN').problems;
    expect(value && problemLine(value)).toMatch(/这里不能写“x”。可以写：first、best。$/);
  });
});

it('says nothing of its own that a terminal would obey', () => {
  const told = problemsOf(hello('"pan"', '"\\u001b[2Jpan"')).map(({ what, advice }) => what + advice);
  expect(told.join('')).not.toMatch(/(?!\n)\p{Cc}/u);
});

/** Line and column at which some characters stand, or the first place. */
function placeOf(text: string, characters: string): string {
  const before = text.replace(/^\uFEFF/, '').split(characters)[0] ?? '';
  const lines = before.split('\n');
  return characters === '' ? '1:1' : `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
