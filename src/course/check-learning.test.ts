import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../tests/walks.ts';
import type { Language } from './check-messages.ts';
import { checkCourse } from './check.ts';
import { changedAt, valueAt } from './check-values.ts';
import type { CourseFolder } from './folder.ts';

type Script = { id: string } & Readonly<Record<string, unknown>>;

/** A course of sections with slides. */
function courseOf(...sections: readonly (readonly Script[])[]): CourseFolder {
  const course = {
    code: 'LEARN',
    edition: '1',
    title: '课程',
    locales: ['zh-CN'],
    passMark: 80,
    weights: {},
    sections: sections.map((slides, at) => ({ id: `s${at + 1}`, title: `第 ${at + 1} 节`, slides: slides.map(({ id }) => id) })),
  };
  const scripts = sections.flatMap((slides, at) => slides.map((slide) => [`s${at + 1}/${slide.id}.json`, JSON.stringify(slide)]));
  return { texts: { 'course.json': JSON.stringify(course), ...Object.fromEntries(scripts) }, media: {} };
}

const told = (language: Language, ...sections: readonly (readonly Script[])[]) =>
  checkCourse(courseOf(...sections), language).problems.filter(({ code }) => code.startsWith('learning.'));
const found = (...sections: readonly (readonly Script[])[]) =>
  told('en', ...sections).map(({ file, path, code }) => `${file} ${path} ${code.slice('learning.'.length)}`);

const page = (id: string, more: object = {}): Script => ({ id, type: 'page', title: id, ...more });
const pick = (id: string, more: object = {}): Script => ({
  id,
  type: 'pick',
  title: id,
  question: '哪几句？',
  options: ['a', 'b'].map((one) => ({ id: one, text: one })),
  ...more,
});
const pledge = (id: string): Script => ({ ...pick(id), type: 'pledge' });
const choice = (id: string, feedback: string): Script => ({
  ...pick(id),
  type: 'choice',
  options: ['a', 'b'].map((one) => ({ id: one, text: one, right: one === 'a', feedback })),
});
const quiz = (id: string, feedback: string): Script => ({
  id,
  type: 'quiz',
  title: id,
  draw: 1,
  feedback,
  pool: [{ id: 'one', question: '先做什么？', options: choice('a', '因为。')['options'] }],
});
const scene = (id: string, more: object = {}) => ({ id, picture: { file: 'a.png', alt: 'a' }, text: '后来呢。', ...more });
const ask = { question: '换作是你？', options: ['a', 'b'].map((id) => ({ id, text: id, reply: id })) };
const story = (id: string, ...more: readonly object[]): Script => ({
  id,
  type: 'story',
  title: id,
  scenes: [scene('one', more[0]), scene('two', more[1])],
});
const minutes = (count: number) => ({ narration: { text: '说。' }, aside: { title: '说', body: '好'.repeat(count * 300) } });
const words = (count: number) => 'word '.repeat(count).trim();

describe('a screen', () => {
  test.each([
    ['160 characters', '好'.repeat(160), []],
    ['161 characters', '好'.repeat(161), ['s1/a.json $.body screenLong']],
    ['90 words', words(90), []],
    ['91 words', words(91), ['s1/a.json $.body screenLong']],
    ['160 characters and a few words', `${'好'.repeat(160)} ${words(20)}`, []],
  ])('of %s', (_, body, expected) => expect(found([page('a', { body })])).toEqual(expected));

  test('is its lead and its body together', () => {
    expect(found([page('a', { lead: '好'.repeat(100), body: '好'.repeat(61) })])).toEqual(['s1/a.json $.lead screenLong']);
  });

  test('is every step and every scene', () => {
    const steps = ['好', '好'.repeat(161)].map((body) => ({ title: '一', body }));
    expect(found([{ id: 'a', type: 'steps', title: 'a', steps }])).toEqual(['s1/a.json $.steps[1].body screenLong']);
    expect(found([story('a', { ask }, { text: '好'.repeat(161) })])).toEqual(['s1/a.json $.scenes[1].text screenLong']);
  });

  test('is not what is spoken, nor a word to the supervisor', () => {
    expect(found([page('a', { narration: { text: '好'.repeat(150) }, aside: { title: '一', body: '好'.repeat(161) } })])).toEqual([]);
  });
});

describe('feedback', () => {
  test.each([
    ['100 characters', '好'.repeat(100), 0],
    ['101 characters', '好'.repeat(101), 2],
    ['60 words', words(60), 0],
    ['61 words', words(61), 2],
  ])('of %s', (_, feedback, expected) => expect(found([choice('a', feedback)])).toHaveLength(expected));

  test('of a coach counts too', () => {
    const talk = changedAt(exampleOf('roleplay').slide, ['scenes', 0, 'replies', 1, 'coaching'], () => '好'.repeat(101));
    const long = found([{ ...exampleOf('roleplay').slide, ...Object.assign({}, talk) }]).filter((one) => one.endsWith('Long'));
    expect(long).toEqual([`s1/${exampleOf('roleplay').slide.id}.json $.scenes[0].replies[1].coaching feedbackLong`]);
  });

  test('is measured in characters or in words, as the language of who reads this calls them', () => {
    expect(told('en', [choice('a', '好'.repeat(101))])[0]?.what).toBe('this feedback has 101 characters; 100 is enough.');
    expect(told('zh-CN', [choice('a', '好'.repeat(101))])[0]?.what).toContain('有 101 字，不要超过 100');
    expect(told('en', [choice('a', words(61))])[0]?.what).toBe('this feedback has 61 words; 60 is enough.');
    expect(told('zh-CN', [choice('a', words(61))])[0]?.what).toContain('有 61 个词，不要超过 60');
  });
});

describe('a right reply that can be guessed by its length', () => {
  const question = (id: string, right: number, ...others: readonly number[]) => ({
    id,
    question: '先做什么？',
    options: [right, ...others].map((length, at) => ({ id: `r${at}`, text: '好'.repeat(length), right: at === 0, feedback: '因为。' })),
  });
  const pool = (...questions: readonly ReturnType<typeof question>[]) =>
    found([{ id: 'q', type: 'quiz', title: 'q', draw: 1, feedback: 'end', pool: questions }]).filter((one) =>
      /(?:long|short)est/.test(one),
    );
  const many = (right: number, ...others: readonly number[]) => ['a', 'b', 'c', 'd'].map((id) => question(id, right, ...others));

  test('is by far the longest or the shortest', () => {
    expect(pool(...many(20, 16, 12))).toEqual(['s1/q.json $.pool[0].options longest']);
    expect(pool(...many(12, 15, 16))).toEqual([]);
    expect(pool(...many(12, 16, 20))).toEqual(['s1/q.json $.pool[0].options shortest']);
    expect(pool(...many(19, 16, 12))).toEqual([]);
    expect(pool(...many(6, 3, 3))).toEqual([]);
  });

  test('in more than half of the questions', () => {
    expect(pool(...many(20, 16, 12).slice(2), question('e', 9, 9), question('f', 9, 9))).toEqual([]);
    expect(pool(question('e', 9, 9), ...many(20, 16, 12).slice(1))).toEqual(['s1/q.json $.pool[1].options longest']);
  });

  test('or far more, where there are one or two', () => {
    expect(pool(question('a', 20, 16))).toEqual([]);
    expect(pool(question('a', 20, 12))).toEqual(['s1/q.json $.pool[0].options longest']);
  });

  test('of a talk is its best one', () => {
    const { slide } = exampleOf('roleplay');
    const scenes: unknown = slide['scenes'];
    const lengthened = Array.isArray(scenes)
      ? scenes.reduce<unknown>(
          (talk, _scene, at) =>
            changedAt(talk, ['scenes', at, 'replies'], (replies) =>
              Array.isArray(replies)
                ? replies.map((reply: unknown) =>
                    changedAt(reply, ['text'], (text) => (valueAt(reply, ['verdict']) === 'best' ? '好'.repeat(60) : text)),
                  )
                : replies,
            ),
          slide,
        )
      : slide;
    expect(found([{ ...slide, ...Object.assign({}, lengthened) }]).filter((one) => one.endsWith('longest'))).toEqual([
      `s1/${slide.id}.json $.scenes[0].replies longest`,
    ]);
  });
});

describe('a section', () => {
  test('takes twelve minutes at most', () => {
    expect(found([page('a', minutes(11)), pledge('p')])).toEqual([]);
    expect(found([pick('a', minutes(12)), pledge('p')])).toEqual(['course.json $.sections[0] sectionLong']);
    expect(told('en', [pick('a', minutes(12)), pledge('p')])[0]?.what).toMatch(/“第 1 节” takes about 13 minutes; the most is 12/);
  });

  test('ends with a pledge, before its results if it has some', () => {
    expect(found([pledge('p'), pick('a', minutes(3))])).toEqual(['course.json $.sections[0] noAction']);
    const results = { id: 'r', type: 'results', title: 'r', of: 'q', passed: '好', failed: '再来' };
    expect(found([page('a', minutes(3)), quiz('q', 'each'), pledge('p'), results])).toEqual([]);
  });

  test('needs none where it is short, or an assessment', () => {
    expect(found([page('a', minutes(1))])).toEqual([]);
    expect(found([page('a', minutes(4)), quiz('q', 'each')])).toEqual(['course.json $.sections[0] noAction']);
    expect(found([page('a', minutes(4)), quiz('q', 'end')])).toEqual([]);
  });
});

describe('screens that only tell', () => {
  test('are two in a row at most', () => {
    expect(found([page('a'), page('b'), page('c'), page('d')])).toEqual(['s1/c.json $.type onlyTells', 's1/d.json $.type onlyTells']);
    expect(found([page('a'), page('b'), pick('c'), page('d')])).toEqual([]);
  });

  test('are counted within a section', () => {
    expect(found([page('a'), page('b')], [page('c'), page('d')])).toEqual([]);
  });

  test('are stories too, but for those that ask', () => {
    expect(found([page('a'), page('b'), story('c')])).toEqual(['s1/c.json $.type onlyTells']);
    expect(found([page('a'), page('b'), story('c', {}, { ask })])).toEqual([]);
  });
});

describe('talks', () => {
  const { slide } = exampleOf('roleplay');
  const talk = (id: string, more: object = {}): Script => ({ ...slide, id, ...more });
  const codes = (...talks: readonly Script[]) => [...new Set(found([...talks, pledge('p')]).map((one) => one.split(' ').at(-1)))];

  test('practise a skill with two customers', () => {
    expect(codes(talk('a'))).toEqual(['skillOnce']);
    expect(codes(talk('a'), talk('b'))).toEqual(['skillOnce']);
    expect(codes(talk('a'), talk('b', { customer: 'lin' }))).toEqual([]);
  });

  test('show somewhere how it goes badly and how it goes well', () => {
    const alone = { mode: 'independent', model: undefined };
    expect(codes(talk('a', alone), talk('b', { ...alone, customer: 'lin' }))).toEqual(['noModel']);
  });

  test('are not asked for where there is none', () => expect(found([page('a')])).toEqual([]));
});

test('all of it is only warned of', () => {
  const long = { body: '好'.repeat(161) };
  const all = told('en', [page('a', { ...minutes(13), ...long }), page('b'), page('c', long), choice('d', words(61))]);
  expect(new Set(all.map(({ code }) => code)).size).toBe(5);
  expect(all.filter(({ severity }) => severity !== 'warning')).toEqual([]);
});
