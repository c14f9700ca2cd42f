import { describe, expect, it } from 'vitest';
import { changedAt } from '../../src/course/check-values.ts';
import type { Language } from '../../src/course/check-messages.ts';
import { diffEditions } from '../../src/course/diff/diff.ts';
import { changesInWords } from '../../src/course/diff/words.ts';
import type { Path } from '../../src/course/place.ts';
import type { SlideType } from '../../src/slides/kinds.ts';
import { courseOf, exampleCourse } from '../journeys/course.ts';
import { compiled, exampleOf } from '../walks.ts';
import { editionIn } from './editions.ts';

const examples = exampleCourse();

/** What is said of the example of a type after a change to its script: what becomes of answers, then what changed. */
function told(type: SlideType, path: Path, to: (part: unknown) => unknown, language: Language = 'en'): string {
  const slide = compiled(type, changedAt(exampleOf(type).slide, path, to));
  const { slides } = diffEditions(editionIn(examples), editionIn(courseOf({ ...examples.slides, [slide.id]: slide })));
  return slides.map(({ fate, changes }) => `${fate}: ${changesInWords(changes, language).join('; ')}`).join('\n');
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const without = (at: number) => (value: unknown) => list(value).filter((_, place) => place !== at);
const turned = (value: unknown) => [...list(value).slice(1), ...list(value).slice(0, 1)];
const and = (more: object) => (value: unknown) => [...list(value), more];
const set = (more: object) => (value: unknown) => Object.assign({}, value, more);

describe('what changed on a slide in plain words', () => {
  it.each<[SlideType, string, Path, (part: unknown) => unknown, string]>([
    ['sort', 'a card', ['cards'], without(4), 'reset: a card was removed (again)'],
    ['sort', 'where a card belongs', ['cards', 0, 'in'], () => 'heats', 'reset: a card belongs elsewhere now (hear)'],
    ['sort', 'a further group', ['groups'], and({ id: 'third', name: '别的' }), 'reset: a group was added (third)'],
    ['sort', 'whether it is scored', [], set({ scored: false }), 'reset: scored: true → false'],
    ['place', 'the order of its fields', ['fields'], turned, 'reset: the fields are in another order'],
    ['place', 'the name of an end', ['across', 'low'], () => '很小', 'safe: 1 text'],
    ['order', 'the right order', ['cards'], turned, 'reset: the cards are in another order'],
    ['scale', 'a statement', ['statements'], without(0), 'reset: a statement was removed (listen)'],
    ['scale', 'a band', ['bands'], without(1), 'safe: a score band was removed'],
    ['scale', 'where a band begins', ['bands', 1, 'from'], () => 60, 'safe: from: 50 → 60 (2)'],
    ['chart', 'what is guessed', ['parts', 3], set({ guess: true }), 'reset: guess: false → true (moved)'],
    ['chart', 'the end of the scale', ['most'], () => 50, 'reset: most: 100 → 50'],
    ['chart', 'a share', ['parts', 0, 'value'], () => 45, 'safe: value: 46 → 45 (ignored)'],
    ['chart', 'how it is drawn', [], set({ draw: 'pie' }), 'safe: draw: bars → pie'],
    ['chart', 'a part', ['parts'], without(2), 'reset: a part of the chart was removed (repair)'],
    ['pick', 'an option', ['options'], without(0), 'reset: an option was removed (always)'],
    ['pick', 'how many are marked', ['least'], () => 1, 'safe: least: 2 → 1'],
    ['hotspots', 'a point', ['points'], without(3), 'reset: a point on the picture was removed (lounge)'],
    ['hotspots', 'where a point lies', ['points', 1, 'x'], () => 44, 'safe: x: 43 → 44 (desk)'],
    ['hotspots', 'the picture', ['scene', 'file'], () => 'hall.svg', 'safe: 1 picture'],
    ['hotspots', 'what the picture shows, in words', ['scene', 'alt'], () => '接待厅', 'safe: 1 text'],
    ['rewrite', 'a line', ['items'], without(2), 'reset: a line to rewrite was removed (again)'],
    ['rewrite', 'a reply to a line', ['items', 0, 'options'], without(0), 'reset: an option was removed (patience)'],
    ['story', 'a scene', ['scenes'], without(3), 'reset: a scene was removed (after)'],
    ['story', 'a question', ['scenes', 2], set({ ask: undefined }), 'reset: 2 options were removed (solve, reason); 1 text'],
    ['pledge', 'the order of the actions', ['options'], turned, 'reset: the options are in another order'],
  ])('%s: %s', (type, _, path, to, expected) => expect(told(type, path, to)).toBe(expected));

  it('several cards that belong elsewhere are counted by the cards', () => {
    const homes = (value: unknown) => list(value).map((card, at) => (at < 2 ? set({ in: at === 0 ? 'heats' : 'calms' })(card) : card));
    expect(told('sort', ['cards'], homes)).toBe('reset: 2 cards belong elsewhere now (hear, rule)');
  });

  it.each<[SlideType, Path, (part: unknown) => unknown, string]>([
    ['sort', ['cards', 0, 'in'], () => 'heats', 'reset: 1 张卡片换了该放的地方（hear）'],
    ['scale', ['statements'], without(0), 'reset: 删去了 1 条陈述（listen）'],
    ['hotspots', ['points'], turned, 'reset: 图上的点的顺序变了'],
    ['rewrite', ['items'], without(2), 'reset: 删去了 1 句要改的话（again）'],
  ])('%s in Chinese', (type, path, to, expected) => expect(told(type, path, to, 'zh-CN')).toBe(expected));
});
