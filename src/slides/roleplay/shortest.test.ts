import { describe, expect, test } from 'vitest';
import { compiled, exampleOf } from '../../../tests/walks.ts';
import { checkCourse } from '../../course/check.ts';
import { readCourseFolder } from '../../tools/files.ts';
import { prove } from './proof/prove.ts';
import type { RoleplaySlide } from './roleplay.schema.ts';
import { fewestTurns } from './shortest.ts';
import { isGood } from './story.ts';

const shipped = readCourseFolder('course');
const talks = (shipped ? checkCourse(shipped, 'en').talks : []).map(({ slide, proof }) => ({ id: slide.id, slide, proof }));

function example(): RoleplaySlide {
  const slide = compiled('roleplay', exampleOf('roleplay').slide);
  if (slide.type !== 'roleplay') throw new Error('the example is no talk');
  return slide;
}

/** The replies of the shortest way to a good ending, as it was proven. */
const proven = (slide: RoleplaySlide, { endings } = prove(slide)) =>
  Math.min(...endings.filter(({ id }) => slide.endings.some((one) => one.id === id && isGood(one))).map(({ shortest }) => shortest.length));

test('there are talks to try it on', () => expect(talks.length).toBeGreaterThan(2));

test.each([...talks, { id: 'the example', slide: example(), proof: undefined }])(
  'a good ending of $id comes as soon as was proven',
  ({ slide, proof }) => expect(fewestTurns(slide)).toBe(proven(slide, proof)),
);

describe('a talk', () => {
  const slide = example();
  const [first, last] = [slide.scenes[0], slide.scenes.at(-1)];
  const good = slide.endings.find(isGood);
  const bad = slide.endings.find((ending) => !isGood(ending));

  /** The example with every reply of its scenes leading from one to the next, and of the last one to an ending. */
  const inLine = (to: string) => ({
    ...slide,
    opening: first?.id ?? '',
    scenes: slide.scenes.map((scene, at) => ({
      ...scene,
      replies: scene.replies.map((reply) => ({ ...reply, to: slide.scenes[at + 1]?.id ?? to })),
    })),
  });

  test('that goes from scene to scene takes as many turns as it has scenes', () => {
    expect(fewestTurns(inLine(good?.id ?? ''))).toBe(slide.scenes.length);
  });

  test('that may leave at once for a good ending takes one turn', () => {
    const line = inLine(good?.id ?? '');
    const scenes = line.scenes.map((scene, at) =>
      at === 0
        ? { ...scene, replies: scene.replies.map((reply, place) => (place === 1 ? { ...reply, to: good?.id ?? '' } : reply)) }
        : scene,
    );
    expect(fewestTurns({ ...line, scenes })).toBe(1);
  });

  test('without a good ending is over with any', () => {
    const short = { ...inLine(bad?.id ?? ''), opening: last?.id ?? '', endings: slide.endings.filter((ending) => !isGood(ending)) };
    expect(fewestTurns(short)).toBe(1);
  });

  test('that never comes to a good ending takes as long as it has scenes', () => {
    expect(fewestTurns(inLine(first?.id ?? ''))).toBe(slide.scenes.length);
  });
});
