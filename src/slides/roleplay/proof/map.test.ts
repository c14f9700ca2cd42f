import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talkScript, type Change } from '../../../../tests/courses/talk-fixtures.ts';
import { checkCourse } from '../../../course/check.ts';
import { readCourseFolder } from '../../../tools/files.ts';
import { graphOf } from '../graph.ts';
import { schema, type RoleplaySlide } from '../roleplay.schema.ts';
import { skills } from '../skills.ts';
import { begun, step } from '../talk.ts';
import { mapOf, type TalkMap } from './map.ts';

const example = (...changes: readonly Change[]) => schema.parse(talkScript(...changes));
const mapped = (slide: RoleplaySlide): TalkMap => {
  const map = mapOf(slide);
  if (!map) throw new Error('the talk is too large');
  return map;
};
const { talks } = checkCourse(readCourseFolder('course') ?? { texts: {}, media: {} }, 'en');

describe('the map of the example', () => {
  const { scenes, endings, ways } = mapped(example());

  it('has each scene with its earliest turn and the meters it is reached with, worked out by hand', () => {
    expect(scenes.map(({ scene, arrival }) => [scene.id, arrival && arrival.path.length + 1, arrival?.respect, arrival?.matter])).toEqual([
      ['d01-late', 1, { low: 5, high: 5 }, { low: 0, high: 0 }],
      ['d02-why', 2, { low: 1, high: 6 }, { low: 0, high: 2 }],
      ['d03-how-long', 3, { low: 1, high: 7 }, { low: 0, high: 4 }],
      ['d04-money', 4, { low: 1, high: 8 }, { low: 1, high: 6 }],
      ['d05-close', 5, { low: 1, high: 9 }, { low: 2, high: 8 }],
    ]);
  });

  it('has each ending with a shortest way', () => {
    expect(endings.map(({ ending, arrival }) => [ending.outcome, arrival?.path])).toEqual([
      ['resolved', [0, 0, 0, 0, 0]],
      ['settled', [0, 0, 0, 0, 1]],
      ['escalated', [0, 0, 0, 0, 2]],
      ['lost', [2, 2]],
    ]);
  });

  it('has each way of each reply, with what it asks for', () => {
    expect(ways.length).toBe(22);
    expect(ways.every(({ taken }) => taken)).toBe(true);
    expect(ways.filter(({ from, reply }) => from === 1 && reply === 2)).toEqual([
      { from: 1, reply: 2, lead: 0, verdict: 'poor', atLeast: { respect: 1, matter: 0 }, to: 2, taken: true },
      { from: 1, reply: 2, lead: 1, verdict: 'poor', atLeast: undefined, to: 8, taken: true },
    ]);
  });
});

it('tells what no talk comes to', () => {
  const never: Change = [['scenes', 4, 'replies', 0, 'to', 0, 'atLeast'], () => ({ respect: 11 })];
  const { endings, ways } = mapped(example(never));
  expect(endings.map(({ arrival }) => arrival !== undefined)).toEqual([false, true, true, true]);
  expect(ways.filter(({ taken }) => !taken)).toMatchObject([{ from: 4, reply: 0, lead: 0, to: 5 }]);
});

it('claims nothing of a talk that is too large', () => {
  const slide = example();
  const scenes = Array.from({ length: 70 }, (_, at) => slide.scenes.map((scene) => ({ ...scene, id: `${scene.id}-${at}` }))).flat();
  const large = { ...slide, mustDo: [...skills], maxTurns: { turns: 40, to: 'left-angry' }, scenes: [...slide.scenes, ...scenes] };
  expect(mapOf(large)).toBeUndefined();
});

describe.each(talks)('the map of $slide.id', ({ slide, proof }) => {
  const map = mapped(slide);
  const graph = graphOf(slide);

  it('holds for every talk that is played', () => {
    const nodes = [...map.scenes, ...map.endings];
    const within = (value: number, span: { low: number; high: number } | undefined) => span && value >= span.low && value <= span.high;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(2)), (replies) => {
        let standing = begun(graph);
        for (const reply of replies) {
          const { arrival } = nodes[standing.node] ?? {};
          expect(standing.turns).toBeGreaterThanOrEqual(arrival?.path.length ?? Infinity);
          expect(within(standing.respect, arrival?.respect) && within(standing.matter, arrival?.matter)).toBe(true);
          const next = step(graph, standing, reply);
          if (!next) return;
          const { node } = standing;
          expect(map.ways.some((way) => way.taken && way.from === node && way.reply === reply && way.to === next.node)).toBe(true);
          standing = next;
        }
      }),
    );
  });

  it('knows the same endings as the proof, and their fewest turns', () => {
    const reached = map.endings.flatMap(({ ending, arrival }) => (arrival ? [[ending.id, arrival.path.length] as const] : []));
    expect(new Map(reached)).toEqual(new Map(proof.endings.map(({ id, range }) => [id, range.fewest])));
  });
});
