import { expect, test } from 'vitest';
import { exampleOf } from '../../../tests/walks.ts';
import { kind, type StoryEvent } from './story.ts';
import { schema } from './story.schema.ts';

const { slide: script } = exampleOf('story');
const slide = schema.parse(script);
const turn = (scene: number): StoryEvent => ({ type: 'turn', scene });
const choose = (option: number): StoryEvent => ({ type: 'choose', option });
const played = (on: typeof slide, ...events: StoryEvent[]) => events.reduce((so, event) => kind.reduce(on, so, event), kind.start(on, 1));

test('the next step turns to the next scene, waits where the scene asks, and ends with the last', () => {
  const to = (scene: number) => ({ label: { key: 'story.next' }, event: turn(scene) });
  expect(kind.advance?.(slide, played(slide))).toEqual(to(1));
  expect(kind.advance?.(slide, played(slide, turn(1)))).toEqual({ ...to(2), why: { key: 'story.chooseFirst' } });
  expect(kind.advance?.(slide, played(slide, turn(1), choose(0)))).toEqual(to(2));
  expect(kind.advance?.(slide, played(slide, turn(1), choose(0), turn(2), choose(0), turn(3)))).toBeUndefined();
});

test('a story that asks in its last scene is seen when that is answered', () => {
  const short = schema.parse({ ...script, scenes: slideScenes().slice(0, 2) });
  expect(kind.judge(short, played(short, turn(1)))).toEqual({ is: 'open', why: { key: 'story.chooseFirst' } });
  expect(kind.judge(short, played(short, turn(1), choose(2)))).toEqual({ is: 'seen' });
});

function slideScenes(): readonly unknown[] {
  return Array.isArray(script['scenes']) ? script['scenes'] : [];
}
