import { describe, expect, test } from 'vitest';
import { checkCourse } from '../../src/course/check.ts';
import { leadsOf } from '../../src/slides/roleplay/graph.ts';
import type { RoleplaySlide } from '../../src/slides/roleplay/roleplay.schema.ts';
import { isGood } from '../../src/slides/roleplay/story.ts';
import { readCourseFolder } from '../../src/tools/files.ts';

const folder = readCourseFolder('course');
if (!folder) throw new Error('there is no folder course');
const { authored, proofs } = checkCourse(folder, 'en');
const talks = Object.values(authored?.slides ?? {}).flatMap((slide) => (slide.type === 'roleplay' ? [slide] : []));

/** How many turns after a reply it can take until a checkpoint or an ending comes. */
function turnsToHold(slide: RoleplaySlide, to: string, seen: readonly string[] = []): number {
  const scene = slide.scenes.find(({ id }) => id === to);
  if (!scene || scene.checkpoint || seen.includes(to)) return 0;
  const next = scene.replies.flatMap((reply) => leadsOf(reply.to).map((way) => turnsToHold(slide, way.to, [...seen, to])));
  return 1 + Math.max(...next);
}

test('the case comes in three talks: one guided after an example, two on one’s own', () => {
  expect(talks.map(({ id, mode, model }) => [id, mode, model !== undefined])).toEqual([
    ['m2-furious', 'guided', true],
    ['m2-logical', 'independent', false],
    ['m2-sarcastic', 'independent', false],
  ]);
});

describe.each(talks)('$id', (slide) => {
  const { flaws, endings } = proofs[slide.id] ?? { flaws: [], endings: [] };
  const ranges = endings.map(({ outcome, range }) => ({ good: outcome === 'resolved' || outcome === 'settled', outcome, range }));

  test('is proven', () => {
    expect(flaws).toEqual([]);
    expect(endings.length).toBe(slide.endings.length);
  });

  test('has three replies a turn and every sort of ending', () => {
    expect(slide.scenes.filter(({ replies }) => replies.length !== 3)).toEqual([]);
    expect(new Set(slide.endings.map(({ outcome }) => outcome))).toEqual(new Set(['resolved', 'settled', 'escalated', 'lost']));
    expect(slide.endings.some(isGood)).toBe(true);
  });

  test('takes 6 to 10 turns to a good ending, and is not lost before the third', () => {
    for (const { range } of ranges.filter(({ good }) => good)) {
      expect(range.fewest).toBeGreaterThanOrEqual(6);
      expect(range.most).toBeLessThanOrEqual(10);
    }
    for (const { range } of ranges.filter(({ outcome }) => outcome === 'lost')) expect(range.fewest).toBeGreaterThanOrEqual(3);
  });

  test('after a poor reply there is a checkpoint or an ending within three turns', () => {
    for (const { replies } of slide.scenes)
      for (const reply of replies.filter(({ verdict }) => verdict === 'poor'))
        for (const { to } of leadsOf(reply.to)) expect(turnsToHold(slide, to)).toBeLessThanOrEqual(3);
  });
});
