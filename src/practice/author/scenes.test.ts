import { expect, test } from 'vitest';
import { decode } from '../../core/codec.ts';
import example from '../../slides/roleplay/roleplay.example.json';
import { kind } from '../../slides/roleplay/roleplay.ts';
import { schema } from '../../slides/roleplay/roleplay.schema.ts';
import { talkOf } from '../../slides/roleplay/story.ts';
import { scenesOf } from './scenes.ts';

const slide = schema.parse(example.slide);

test('each standpoint is a talk that stands on that scene with those meters', () => {
  const scenes = scenesOf(slide);
  expect(scenes.map(({ scene }) => scene)).toEqual(slide.scenes.map(({ id }) => id));
  for (const { scene, standpoints } of scenes) {
    expect(standpoints.length).toBeGreaterThan(0);
    for (const { respect, matter, answer } of standpoints) {
      const { screen, first } = decode(kind.save(slide), answer);
      const talk = talkOf(slide, first);
      expect([screen, talk.scene?.id, talk.now.respect, talk.now.matter]).toEqual(['talk', scene, respect, matter]);
    }
  }
});

test('the opening is reached without a word', () => {
  const opening = scenesOf(slide).find(({ scene }) => scene === slide.opening);
  expect(opening?.standpoints[0]).toMatchObject(slide.start);
});
