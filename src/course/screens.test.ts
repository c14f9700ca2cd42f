import { beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../slides/kinds.ts';
import { know } from '../slides/known.ts';
import { screens as talkScreens, type RoleplayAnswer } from '../slides/roleplay/answer.ts';
import { talkOf } from '../slides/roleplay/story.ts';
import { slideOf, types } from '../../tests/walks.ts';
import { begin, enter, isFinished, workOf } from './journey.ts';
import type { Outline } from './outline.ts';
import { screensOf, through } from './screens.ts';

beforeAll(() => know(kinds));

const outline: Outline = {
  code: 'TEST',
  edition: '1',
  title: '',
  content: '',
  locale: 'en',
  locales: ['en'],
  passMark: 80,
  counts: 'first',
  navigation: 'free',
  policy: { completes: 'required', passes: 'score', score: true, exit: 'suspend' },
  sections: [],
  slides: [],
};
const journey = begin(outline, 1);

describe.each(types)('%s', (type) => {
  const slide = slideOf(type);

  test('is seen at its start and at its end, and no screen twice', () => {
    const screens = screensOf(journey, slide);
    const works = screens.map((screen) => workOf(screen.journey, slide.id));
    expect(works[0]).toEqual(workOf(enter(journey, screens[0]?.slide ?? slide), slide.id));
    expect(works.some(({ done }) => done)).toBe(true);
    expect(new Set(works.map((work) => JSON.stringify(work))).size).toBe(works.length);
    expect(screens.every((screen) => screen.journey.works !== journey.works)).toBe(true);
  });

  test('can be been through', () => {
    expect(isFinished(through(journey, slide), slide.id)).toBe(true);
  });
});

test('each reply of each scene that can be reached is seen, with every ending and its debrief', () => {
  const slide = slideOf('roleplay');
  if (slide.type !== 'roleplay') throw new Error('it is no talk');
  const answers = screensOf(journey, slide).flatMap(({ journey: { works } }) => {
    const answer = works[slide.id]?.answer;
    return isTalk(answer) ? [answer] : [];
  });
  const said = answers.map(({ first }) => talkOf(slide, first).turns.at(-1)?.reply);
  for (const reply of slide.scenes.flatMap(({ replies }) => replies)) expect(said).toContain(reply);
  const ended = (screen: RoleplayAnswer['screen']) =>
    answers.filter((answer) => answer.screen === screen).flatMap(({ first }) => talkOf(slide, first).ending ?? []);
  expect(new Set(ended('debrief'))).toEqual(new Set(ended('talk')));
  expect(ended('talk').length).toBeGreaterThan(1);
  expect(new Set(answers.map(({ screen }) => screen))).toEqual(new Set(talkScreens));
});

test('each question of a quiz is asked, and each of its options marked and confirmed', () => {
  const slide = slideOf('quiz');
  if (slide.type !== 'quiz') throw new Error('it is no quiz');
  const seen = new Set<string>();
  for (const { journey: there } of screensOf(journey, slide)) {
    const answer = workOf(there, slide.id).answer;
    if (typeof answer !== 'object' || answer === null || !('marks' in answer) || !('drawn' in answer)) continue;
    const { drawn, marks } = answer;
    if (!Array.isArray(drawn) || !Array.isArray(marks)) continue;
    drawn.forEach((question, at) => marks[at].forEach((option: number) => seen.add(`${question} ${option}`)));
  }
  const all = slide.pool.flatMap(({ options }, question) => options.map((_, option) => `${question} ${option}`));
  expect([...seen].sort()).toEqual(all.sort());
});

const isTalk = (answer: unknown): answer is RoleplayAnswer =>
  typeof answer === 'object' && answer !== null && 'screen' in answer && 'first' in answer;
