import { readScript } from '../../src/course/json.ts';
import type { CourseFolder } from '../../src/course/folder.ts';
import { markOf } from '../../src/course/translation/translation.schema.ts';
import { translationText } from '../../src/course/translation/write.ts';
import { edited, fixture, withText } from './fixtures.ts';
import type { Fault } from './learning-faults.ts';
import { courseWith, talkScript } from './talk-fixtures.ts';
import { schemaBeside, translatedInto } from './translated.ts';

const english = translatedInto(fixture('small'), 'en', (text) => `‹${text}›`);
const file = 'translations/en/slides/hello.json';
const edit = (from: string, to: string) => edited(english, file, from, to);
const quizFile = 'translations/en/slides/quiz.json';
const quiz = (from: string, to: string) => edited(english, quizFile, from, to);
const emptied = edit('"‹买 {{models.gift}} 的客户，想听到**一句好话**。›"', '" "');
const partial = (folder: CourseFolder) => edited(folder, 'course.json', '"passMark"', '"partial": ["en"], "passMark"');
const without = (folder: CourseFolder, field: string) => {
  const lines = (folder.texts[file] ?? '').split('\n').filter((line) => !line.includes(`"${field}"`));
  return withText(folder, file, lines.join('\n').replace(/,\n\}/, '\n}'));
};
const glossary = (folder: CourseFolder) =>
  withText(
    withText(folder, 'glossary.json', '{ "terms": [{ "id": "slow", "term": "慢", "means": "不快" }] }'),
    'translations/en/glossary.json',
    translationText(schemaBeside('translations/en/glossary.json'), [
      { field: 'terms.slow.term', source: '慢', text: 'slow' },
      { field: 'terms.slow.means', source: '不快', text: 'not fast' },
    ]),
  );
const titleOf = (folder: CourseFolder) => {
  const title = Object(readScript('basics/hello.json', folder.texts['basics/hello.json'] ?? '').script?.value).title;
  return typeof title === 'string' ? title : '';
};

const reply = '让您白等半小时，是我没有早点告诉您。';
const talk = edited(
  translatedInto(courseWith(talkScript()), 'en', (text) => text),
  file,
  `"text": "${reply}"`,
  `"text": "${reply}${reply}"`,
);

/** A translation with one fault each. */
export const translationFaults: readonly Fault[] = [
  [
    edited(fixture('small'), 'course.json', '["zh-CN"]', '["zh-CN", "en"]'),
    'course.json',
    '"en"]',
    '$.locales[1]',
    'locale.untranslated',
    'packaged without it',
  ],
  [without(english, 'lead'), 'course.json', '"en"]', '$.locales[1]', 'locale.incomplete', '“partial”'],
  [partial(without(english, 'lead')), 'course.json', '"en"]', '$.locales[1]', 'locale.partial', 'Learners are told'],
  [edited(english, 'course.json', '["zh-CN", "en"]', '["zh-CN"]'), 'course.json', '', '$.locales', 'locale.unlisted', 'Add it'],
  [
    edited(english, 'course.json', '"passMark"', '"partial": ["ko"], "passMark"'),
    'course.json',
    '"ko"]',
    '$.partial[0]',
    'locale.notPartial',
    'Use one of: en',
  ],
  [without(english, 'lead'), file, '', '$', 'translation.missing', 'It is: lead'],
  [emptied, file, '', '$', 'translation.missing', 'It is: lead'],
  [emptied, 'course.json', '"en"]', '$.locales[1]', 'locale.incomplete', '“partial”'],
  [partial(emptied), 'course.json', '"en"]', '$.locales[1]', 'locale.partial', 'Learners are told'],
  [
    edited(english, 'basics/hello.json', '欢迎', '你好'),
    file,
    '"‹欢迎',
    '$.title.text',
    'translation.stale',
    markOf(titleOf(edited(english, 'basics/hello.json', '欢迎', '你好'))),
  ],
  [edit(`"from": "${markOf(titleOf(english))}", `, ''), file, '{ "text": "‹欢迎', '$.title.from', 'field.missing', 'from'],
  [edit('"title"', '"titel"'), file, '"titel', '$.titel', 'translation.orphan', 'Did you mean “title”?'],
  [
    withText(english, 'translations/en/slides/helo.json', '{}'),
    'translations/en/slides/helo.json',
    '',
    '$',
    'translation.noScript',
    'Remove the file',
  ],
  [edit('{{brand}}', 'Kia'), file, '"‹欢迎', '$.title.text', 'translation.variable', '{{name}}'],
  [edit('{{brand}}', '{{brandd}}'), file, '{{brandd', '$.title.text', 'variable.unknown', 'brand'],
  [edit('{{brand}}', '{{brand|가/나}}'), file, '{{brand|', '$.title.text', 'variable.particle', '은/는'],
  [edit('›"', ' 7›"'), file, '"‹', '$.title.text', 'translation.number', 'that is intended'],
  [edit('›"', `${' long'.repeat(20)}›"`), file, '"‹', '$.title.text', 'translation.long', 'fewer words'],
  [edit('›"', ' **7›"'), file, '**7', '$.title.text', 'markup.unclosed', '**'],
  [edit('›"', ' **7**›"'), file, '"‹', '$.title.text', 'translation.markup', 'Keep what is strong'],
  [glossary(english), file, '"‹慢', '$["points.2.body"].text', 'translation.term', 'Use one of them'],
  [edit('›"', `${' so'.repeat(11)}›"`), file, '"‹欢迎', '$.title.text', 'translation.long', 'fewer words'],
  [edit('一句好话', 'one word '.repeat(46)), file, '"‹买', '$.lead.text', 'translation.long', 'fewer words'],
  [edit('一句好话', '고객 말씀 '.repeat(46)), file, '"‹买', '$.lead.text', 'translation.long', 'fewer words'],
  [edit('大家好。', 'Hello all '.repeat(51)), file, '"‹Hello', '$["narration.text"].text', 'learning.narrationLong', 'two screens'],
  [
    quiz('‹对，先听。›', 'so '.repeat(61)),
    quizFile,
    '"so so',
    '$["pool.first.options.listen.feedback"].text',
    'translation.long',
    'fewer words',
  ],
  [
    quiz('"‹先听完›"', '"Hear all that the customer says first"'),
    quizFile,
    '"Hear',
    '$["pool.first.options.listen.text"].text',
    'learning.unlikeOptions',
    'more alike',
  ],
  [talk, file, `"${reply}`, '$["scenes.d01-late.replies.own-the-delay.text"].text', 'talk.unlikeLengths', 'more alike'],
];
