import { describe, expect, test } from 'vitest';
import { compiled, slideOf } from '../../tests/walks.ts';
import type { SlideType } from '../slides/kinds.ts';
import { fewestTurns } from '../slides/roleplay/shortest.ts';
import { secondsOf, secondsToRead } from './estimate.ts';

/** A mark takes no time to read, so that seconds are those of decisions and looks alone. */
const mark = '！';
const minute = '好'.repeat(300);

const many = (count: number, of: (id: string, at: number) => object) => Array.from({ length: count }, (_, at) => of(`item-${at}`, at));
const seconds = (type: SlideType, fields: object) => secondsOf(compiled(type, { type, id: 'slide', title: mark, ...fields }));
const options = many(2, (id, at) => ({ id, text: mark, right: at === 0, feedback: minute }));
const question = (id: string, text: string) => ({ id, question: text, topic: 'first-contact', options });
const scene = (id: string, asks: boolean) => ({
  id,
  picture: { people: [{ person: 'lin', mood: 'calm' }], alt: minute },
  text: mark,
  ...(asks ? { ask: { question: mark, options: many(2, (one) => ({ id: one, text: mark, reply: minute })) } } : {}),
});
const groups = many(2, (id) => ({ id, name: mark }));
const fields = many(4, (id) => ({ id, name: mark }));
const axis = { name: mark, low: mark, high: mark };
const placed = (count: number) => many(count, (id) => ({ id, text: mark, in: 'item-0', feedback: minute }));

describe('the seconds of a slide', () => {
  test.each<[SlideType, string, object, number]>([
    ['scale', 'eight a statement', { statements: many(3, (id) => ({ id, high: mark, low: mark })), bands: bands() }, 24],
    ['chart', 'eight a guess', { ask: mark, after: mark, parts: many(4, (id, at) => ({ id, label: mark, value: 1, guess: at > 0 })) }, 24],
    ['story', 'three a scene and eight a question', { scenes: many(4, (id, at) => scene(id, at % 2 === 0)) }, 28],
    ['pick', 'eight for each to mark', { question: mark, least: 3, options: many(9, (id) => ({ id, text: mark })) }, 24],
    ['pledge', 'eight to choose', { question: minute, options: many(3, (id) => ({ id, text: mark, how: minute })) }, 68],
    ['sort', 'eight a card', { groups, cards: placed(4) }, 32],
    ['sort', 'eight a card, scored or not', { groups, cards: placed(4), scored: false }, 32],
    ['place', 'eight a card', { across: axis, up: axis, fields, cards: placed(5) }, 40],
    ['order', 'eight a card', { cards: many(6, (id) => ({ id, text: mark, feedback: minute })) }, 48],
    ['hotspots', 'three a point', { scene: picture(), points: many(5, (id) => ({ id, x: 1, y: 1, label: mark, text: mark })) }, 15],
    ['rewrite', 'eight a line', { items: many(3, (id) => ({ id, said: mark, options, model: mark })) }, 24],
    ['quiz', 'what is drawn of it', { draw: 2, pool: many(4, (id) => question(id, minute)) }, 2 * 60 + 2 * 8],
    ['quiz', 'and not how its topics are called', { draw: 30, pool: many(30, (id) => question(id, mark)) }, 240],
  ])('%s: %s', (type, _, script, expected) => expect(seconds(type, script)).toBe(expected));

  test('are ten at least', () => expect(seconds('page', {})).toBe(10));

  test('do not count what is spoken, nor another wording for later', () => {
    const narration = { text: minute };
    expect(seconds('page', { narration })).toBe(10);
    const choice = { question: mark, options };
    expect(seconds('choice', { ...choice, variant: minute })).toBe(seconds('choice', choice));
  });
});

describe('a talk', () => {
  const talk = slideOf('roleplay');
  if (talk.type !== 'roleplay') throw new Error('the example is no talk');
  const bare = { ...talk, lead: [], brief: [], model: undefined };

  test('takes twenty seconds a turn of a good way through it', () => {
    expect(secondsOf(bare)).toBe(fewestTurns(talk) * 20);
  });

  test('takes as long as its brief and its example take to read besides', () => {
    expect(secondsOf({ ...bare, brief: [{ p: [minute] }] })).toBe(fewestTurns(talk) * 20 + 60);
    const { model } = talk;
    expect(secondsToRead(model)).toBeGreaterThan(10);
    expect(secondsOf({ ...bare, model })).toBe(Math.round(fewestTurns(talk) * 20 + secondsToRead(model)));
  });
});

function bands() {
  return [50, 0].map((from) => ({ from, title: mark, body: mark }));
}

function picture() {
  return { file: 'hall.svg', alt: minute, width: 400, height: 300 };
}
