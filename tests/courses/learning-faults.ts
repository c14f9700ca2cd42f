import { exampleOf } from '../walks.ts';
import type { Code } from '../../src/course/check-messages.ts';
import { changedAt } from '../../src/course/check-values.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { edited, fixture, withText } from './fixtures.ts';
import { courseWith, talkScript } from './talk-fixtures.ts';

/** A course with one fault: the file and the characters at which it is found, its JSON path and kind, and a piece of what is advised. */
export type Fault = [folder: CourseFolder, file: string, at: string, path: string, code: Code, advice: string];

const small = fixture('small');
const quiz = (from: string, to: string) => edited(small, 'test/quiz.json', from, to);
const hello = (from: string, to: string) => edited(small, 'basics/hello.json', from, to);
const listing = (slides: string) => edited(small, 'course.json', '["hello", "car"]', slides);
const glossary = (terms: string) => withText(small, 'glossary.json', `{\n  "terms": [\n    ${terms}\n  ]\n}`);
const term = (id: string) => `{ "id": "${id}", "term": "刹车片", "means": "会磨薄的一片。" }`;
const testOut = (slide: string) => edited(small, 'course.json', '"passMark": 80', `"passMark": 80, "policy": { "testOut": "${slide}" }`);

/** The small course with the example of a type, one of its values changed, in the place of the slide `car`. */
function exampleInstead(type: Parameters<typeof exampleOf>[0], path: readonly (string | number)[], value: unknown): CourseFolder {
  const script = changedAt({ ...exampleOf(type).slide, id: 'car' }, path, () => value);
  return withText(small, 'basics/car.json', JSON.stringify(script, null, 2));
}

const page = (id: string, body: string) => JSON.stringify({ id, type: 'page', title: '页', body });
const long = (characters: number) => withText(small, 'basics/car.json', page('car', '好'.repeat(characters)));

const guess = (right: number, wrong: number) => options(right, wrong);

function options(right: number, ...wrong: readonly number[]): CourseFolder {
  const reply = (id: string, length: number, isRight: boolean) => ({ id, text: '好'.repeat(length), right: isRight, feedback: '因为。' });
  const all = [reply('a', right, true), ...wrong.map((length, at) => reply(`b${at}`, length, false))];
  return withText(
    small,
    'basics/car.json',
    JSON.stringify({ id: 'car', type: 'choice', title: '猜', question: '先做什么？', options: all }),
  );
}

/** Faults of the newer slide types and of glossary.json, and what the rules of learning warn of. */
export const learningFaults: readonly Fault[] = [
  [
    edited(
      quiz('"id": "first",', '"id": "first", "topic": "calm",'),
      'test/quiz.json',
      '"id": "second",',
      '"id": "second", "topic": "car",',
    ),
    'test/quiz.json',
    '1,',
    '$.draw',
    'quiz.manyTopics',
    'Write 2 or more',
  ],
  [
    exampleInstead('sort', ['cards', 1, 'in'], 'elsewhere'),
    'basics/car.json',
    '"elsewhere',
    '$.cards[1].in',
    'placing.noGroup',
    'one of the groups',
  ],
  [
    exampleInstead('place', ['cards', 0, 'in'], 'soon'),
    'basics/car.json',
    '"soon',
    '$.cards[0].in',
    'placing.noGroup',
    'one of the groups',
  ],
  [exampleInstead('scale', ['bands', 1, 'from'], 90), 'basics/car.json', '[\n    {\n      "from"', '$.bands', 'scale.bands', 'must be 0'],
  [exampleInstead('scale', ['bands', 2, 'from'], 10), 'basics/car.json', '[\n    {\n      "from"', '$.bands', 'scale.bands', 'must be 0'],

  [
    glossary(`${term('pad')},\n    ${term('pad')}`),
    'glossary.json',
    '"pad", "term": "刹车片", "means": "会磨薄的一片。" }\n',
    '$.terms[1].id',
    'id.twice',
    'its own',
  ],
  [
    glossary('{ "id": "pad", "term": "刹车片", "maens": "一片" }'),
    'glossary.json',
    '"maens',
    '$.terms[0].maens',
    'field.unknown',
    'Did you mean “means”?',
  ],
  [
    glossary('{ "id": "pad", "term": "刹车片", "means": "{{brnad}}" }'),
    'glossary.json',
    '{{brnad',
    '$.terms[0].means',
    'variable.unknown',
    'Did you mean “brand”?',
  ],
  [
    glossary('{ "id": "pad", "term": "刹车片", "means": "<b>片</b>" }'),
    'glossary.json',
    '<b>',
    '$.terms[0].means',
    'markup.html',
    '**strong**',
  ],
  [glossary(`${term('pad')},`), 'glossary.json', ',\n  ]', '$', 'json.trailingComma', 'Leave it out'],

  [testOut('hello'), 'course.json', '"hello" }', '$.policy.testOut', 'testOut.ungraded', 'Name a quiz'],
  [testOut('qiuz'), 'course.json', '"qiuz', '$.policy.testOut', 'slide.unknown', 'Did you mean “quiz”?'],

  [hello('一句好话', '好'.repeat(161)), 'basics/hello.json', '"买', '$.lead', 'learning.screenLong', 'two screens'],
  [quiz('对，先听。', '听'.repeat(101)), 'test/quiz.json', '"听听', '$.pool[0].options[0].feedback', 'learning.feedbackLong', 'then why'],
  [guess(20, 8), 'basics/car.json', '[{"id":"a"', '$.options', 'learning.longest', 'as many words'],
  [guess(8, 20), 'basics/car.json', '[{"id":"a"', '$.options', 'learning.shortest', 'in fewer words'],
  [options(20, 6, 21), 'basics/car.json', '[{"id":"a"', '$.options', 'learning.unlikeOptions', 'more alike'],
  [hello('欢迎来到', '欢'.repeat(19)), 'basics/hello.json', '"欢', '$.title', 'learning.titleLong', 'into “lead”'],
  [hello('大家好。', '好'.repeat(151)), 'basics/hello.json', '"好', '$.narration.text', 'learning.narrationLong', 'two screens'],
  [long(3601), 'course.json', '{ "id": "basics"', '$.sections[0]', 'learning.sectionLong', 'two sections'],
  [long(700), 'course.json', '{ "id": "basics"', '$.sections[0]', 'learning.noAction', 'a pledge'],
  [
    withText(listing('["hello", "car", "more"]'), 'basics/more.json', page('more', '好')),
    'basics/more.json',
    '"page"',
    '$.type',
    'learning.onlyTells',
    'Ask something first',
  ],
  [courseWith(talkScript()), 'course.json', '', '$', 'learning.skillOnce', 'another customer'],
  [
    courseWith(talkScript([['model'], () => undefined], [['mode'], () => 'independent'])),
    'course.json',
    '',
    '$',
    'learning.noModel',
    'a bad and a good example',
  ],
];
