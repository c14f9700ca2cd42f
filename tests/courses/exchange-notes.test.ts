import { expect, it } from 'vitest';
import type { CourseFolder } from '../../src/course/folder.ts';
import { notedSegments } from '../../src/course/translation/exchange-notes.ts';
import { fixture, withText } from './fixtures.ts';
import { translatedInto } from './translated.ts';

const notesIn = (folder: CourseFolder, id: string) => notedSegments(folder, 'en').find((one) => one.id === id)?.notes;

it('a note says where a text stands, what it is for, and what to keep', () => {
  expect(
    notesIn(
      translatedInto(fixture('small'), 'en', (text) => `‹${text}›`),
      'basics/hello.json#lead',
    ),
  ).toEqual([
    'Slide “欢迎来到{{brand}}” (page): lead',
    'One or two sentences under the title',
    'Keep each {{variable}} and **strong**',
    'At most 90 words, or 160 Chinese characters',
  ]);
});

it('a note says who speaks to whom, how, and to what', () => {
  const scene = 'm2/m2-furious.json#scenes.d01-boss';
  const segments = notedSegments(fixture('../../course'), 'en');
  const spoken = (field: string) => segments.find(({ id }) => id === `${scene}.${field}`)?.notes.filter((note) => note.includes(' speaks'));
  expect(spoken('says')).toEqual([expect.stringMatching(/^潘先生 = .+ speaks to 林顾问 = .+ \(furious, .+\)$/)]);
  expect(spoken('replies.sorry-sit-down.text')).toEqual([expect.stringMatching(/^林顾问 = .+ speaks to 潘先生 = [^()]+$/)]);
  expect(spoken('replies.sorry-sit-down.reaction.says')).toEqual([
    expect.stringMatching(/^潘先生 = .+ speaks to 林顾问 = .+ \(angry, .+\), answering “真对不起，让您着急了。.+”$/),
  ]);
  expect(spoken('replies.sorry-sit-down.coaching')).toEqual([]);
  expect(
    notesIn(
      translatedInto(fixture('small'), 'en', (text) => `‹${text}›`),
      'basics/hello.json#picture.people.1.says',
    ),
  ).toContain('潘先生 = ‹潘先生› speaks (angry)');
});

it('a note gives the words of the glossary that the text says', () => {
  const small = withText(
    translatedInto(fixture('small'), 'en', (text) => `‹${text}›`),
    'glossary.json',
    '{ "terms": [{ "id": "slow", "term": "慢慢", "means": "不快" }] }',
  );
  const id = 'basics/hello.json#points.2.body';
  expect(notesIn(small, id)).toContain('Glossary: 慢慢');
  const translated = withText(small, 'translations/en/glossary.json', '{ "terms.slow.term": { "from": "00000000", "text": "slowly" } }');
  expect(notesIn(translated, id)).toContain('Glossary: 慢慢 = slowly');
});
