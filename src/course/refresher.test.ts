import { describe, expect, test } from 'vitest';
import { courseOf, type Course } from '../../tests/journeys/course.ts';
import { slideOf } from '../../tests/walks.ts';
import { plainText } from '../core/text.ts';
import type { Slide } from '../slides/kinds.ts';
import { schema as choiceSchema } from '../slides/choice/choice.schema.ts';
import { secondsOf, secondsToRead } from './estimate.ts';
import { linesIn } from './find.ts';
import { act, begin, enter, retry, submit, type Journey } from './journey.ts';
import { questionsIn } from './refresher-questions.ts';
import { refresherOf } from './refresher.ts';
import { readSave, writeSave } from './save.ts';

const choice = choiceSchema.parse({
  id: 'greeting',
  type: 'choice',
  title: '问好',
  question: '客户进门，第一句？',
  variant: '门开了，有人进来。你先说什么？',
  options: [
    { id: 'hello', text: '您好', right: true, feedback: '先问好。' },
    { id: 'wait', text: '等等', feedback: '他刚来。' },
  ],
});
const quiz = slideOf('quiz');
const rewrite = slideOf('rewrite');
const sort = slideOf('sort');
const talk = slideOf('roleplay');
const course = courseOf(Object.fromEntries([choice, quiz, rewrite, sort, talk].map((slide) => [slide.id, slide])));

/** The journey after some events on a slide and its confirmation. */
const played = (journey: Journey, slide: Slide, events: readonly unknown[]): Journey =>
  submit(
    events.reduce<Journey>((now, event) => act(now, slide, event), enter(journey, slide)),
    slide,
  );

const start = begin(course.outline, 1);
const put = (groups: readonly number[]) => groups.map((group, card) => ({ type: 'put', card, group }));
const say = (replies: readonly number[]) => [
  { type: 'skip' },
  { type: 'on' },
  ...replies.map((reply) => ({ type: 'say', reply })),
  { type: 'on' },
];
const missed = (journey: Journey, slide: Slide) => questionsIn(journey, slide).flatMap((one) => (one.missed ? [one.question.id] : []));

/** Marks the first or the last reply of each quiz question, and confirms. */
function quizzed(journey: Journey, isRight: boolean): Journey {
  if (quiz.type !== 'quiz') throw new Error('no quiz');
  const answer = (now: Journey): Journey => {
    const waits = enter(now, quiz);
    for (const marks of [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]) {
      const events = [...marks.map((option) => ({ type: 'toggle', option })), { type: 'confirm' }];
      const next = events.reduce<Journey>((at, event) => act(at, quiz, event), waits);
      const wrong = missed(next, quiz).length > missed(waits, quiz).length;
      if (wrong !== isRight) return [0, 1, 2].reduce<Journey>((at, to) => act(at, quiz, { type: 'look', at: to }), next);
    }
    throw new Error('no such reply');
  };
  return Array.from({ length: quiz.draw }).reduce<Journey>(answer, journey);
}

describe('what a slide can be asked about', () => {
  test('a choice: missed where its last try was wrong, in the words of its variant', () => {
    const wrong = played(start, choice, [{ type: 'toggle', option: 1 }]);
    const [one] = questionsIn(wrong, choice);
    expect(one?.missed).toBe(true);
    expect(one?.question).toMatchObject({ slide: 'greeting', id: 'greeting', many: false, asks: 'mark', options: choice.options });
    expect(plainText(one?.question.question ?? [])).toBe('门开了，有人进来。你先说什么？');
    expect(missed(retry(wrong, choice), choice)).toEqual(['greeting']);
    expect(missed(played(start, choice, [{ type: 'toggle', option: 0 }]), choice)).toEqual([]);
  });

  test('a variant is for the refresher alone: no search finds it, and nobody needs time for it before', () => {
    expect(linesIn(choice).join()).toContain('客户进门');
    expect(linesIn(choice).join()).not.toContain('门开了');
    expect(secondsOf({ ...choice, lead: [{ p: ['长'.repeat(90)] }] })).toBe(
      secondsOf({ ...choice, lead: [{ p: ['长'.repeat(90)] }], variant: undefined }),
    );
  });

  test('a quiz: every question of the pool, missed where this try got it wrong, answered by the slide it names', () => {
    const right = questionsIn(quizzed(start, true), quiz);
    expect(right.map(({ question }) => question.id)).toEqual(quiz.type === 'quiz' ? quiz.pool.map(({ id }) => `${quiz.id}-${id}`) : []);
    expect(right.filter((one) => one.missed)).toEqual([]);
    expect(right[0]?.question.slide).toBe('first-minute');
    expect(right[1]?.question.slide).toBe(quiz.id);
    expect(missed(quizzed(start, false), quiz)).toHaveLength(2);
  });

  test('a rewrite: each line with its situation, missed where another reply was chosen', () => {
    const journey = played(start, rewrite, [{ type: 'choose', option: 0 }, { type: 'look', at: 1 }, { type: 'choose', option: 0 }, { type: 'look', at: 2 }, { type: 'choose', option: 2 }]); // prettier-ignore
    expect(missed(journey, rewrite)).toEqual(['burning-lines-wait']);
    expect(plainText(questionsIn(journey, rewrite)[0]?.question.question ?? [])).toBe('客户第三次来问车好了没有 “催也没用，师傅都在忙。”');
  });

  test('sorted cards: a choice among the groups, missed where the card lay wrong', () => {
    const journey = played(start, sort, put([0, 1, 0, 0, 0]));
    expect(missed(journey, sort)).toEqual(['say-or-avoid-calm-down']);
    const [one] = questionsIn(journey, sort);
    expect(one?.question.options.map(({ id, right }) => [id, right])).toEqual([
      ['calms', true],
      ['heats', false],
    ]);
    expect(one?.question.options.map(({ feedback }) => feedback)).toEqual(
      sort.type === 'sort' ? [sort.cards[0]?.feedback ?? [], sort.cards[0]?.feedback ?? []] : [],
    );
    expect(sort.type === 'sort' && questionsIn(journey, { ...sort, scored: false })).toEqual([]);
  });

  test('a role-play: the scenes of the first talk, missed where the reply was poor, one best reply each', () => {
    if (talk.type !== 'roleplay') throw new Error('no role-play');
    const poor = talk.scenes.map(({ replies }) => replies.findIndex(({ verdict }) => verdict === 'poor'));
    const journey = played(start, talk, say(poor));
    const asked = questionsIn(journey, talk);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((one) => one.missed && one.question.asks === 'say')).toBe(true);
    expect(asked.map(({ question }) => question.options.filter(({ right }) => right).length)).toEqual(asked.map(() => 1));
    const [scene] = talk.scenes;
    const twice = scene && { ...scene, replies: scene.replies.map((reply) => ({ ...reply, verdict: 'best' as const })) };
    expect(questionsIn(journey, { ...talk, names: { tian: '田女士' } })[0]?.question.who).toBe('田女士');
    expect(questionsIn(journey, { ...talk, scenes: twice ? [twice] : [] })).toEqual([]);
    expect(questionsIn(start, talk)).toEqual([]);
  });
});

describe('the refresher', () => {
  const wrong = [choice, sort].reduce<Journey>(
    (journey, slide) => played(journey, slide, slide === choice ? [{ type: 'toggle', option: 1 }] : put([0, 1, 0, 0, 0])),
    quizzed(start, true),
  );
  const ids = (journey: Journey, seed: number, of: Course = course) => refresherOf(journey, of.slides, seed).map(({ id }) => id);

  test('begins with what was missed, whatever the chance; then come others of finished slides', () => {
    for (const seed of [1, 2, 3, 4]) {
      const [one = '', two = '', ...rest] = ids(wrong, seed);
      expect([one, two].sort()).toEqual(['greeting', 'say-or-avoid-calm-down']);
      expect(rest.length).toBeGreaterThan(3);
      expect(rest.filter((id) => id.startsWith('burning') || id.startsWith('overdue'))).toEqual([]);
    }
    expect(new Set([1, 2, 3, 4].map((seed) => ids(wrong, seed).join())).size).toBeGreaterThan(1);
    expect(ids(wrong, 7)).toEqual(ids(wrong, 7));
  });

  test('asks at most nine, in about three minutes', () => {
    const long = { ...choice, question: [{ p: ['长'.repeat(300)] }], variant: undefined };
    const many = courseOf(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`q-${at}`, { ...long, id: `q-${at}` }])));
    const done = Object.values(many.slides).reduce<Journey>(
      (journey, slide) => played(journey, slide, [{ type: 'toggle', option: 0 }]),
      begin(many.outline, 1),
    );
    expect(ids(done, 1, many)).toHaveLength(3);
    const short = Object.fromEntries(Object.entries(many.slides).map(([id]) => [id, { ...choice, id }]));
    expect(refresherOf(done, short, 1)).toHaveLength(9);
    const seconds = refresherOf(done, short, 1).reduce((sum, { question, options }) => sum + 8 + secondsToRead([question, options]), 0);
    expect(seconds).toBeLessThan(200);
  });

  test('is the same from a save text', () => {
    const text = writeSave(wrong, { saves: 1, sent: 0 }, (id) => course.slides[id]);
    const saved = readSave(text, course.outline)?.journey;
    if (!saved) throw new Error('the save cannot be read');
    expect(Object.values(saved.works).every((work) => !('answer' in work))).toBe(true);
    expect(ids(saved, 5)).toEqual(ids(wrong, 5));
  });
});
