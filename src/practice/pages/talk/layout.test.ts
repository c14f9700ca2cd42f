import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talkScript } from '../../../../tests/courses/talk-fixtures.ts';
import { checkCourse } from '../../../course/check.ts';
import { mapOf } from '../../../slides/roleplay/proof/map.ts';
import { schema, type RoleplaySlide } from '../../../slides/roleplay/roleplay.schema.ts';
import { readCourseFolder } from '../../../tools/files.ts';
import { layoutOf, type Box, type Layout, type Point } from './layout.ts';

const example = schema.parse(talkScript());
const { talks } = checkCourse(readCourseFolder('course') ?? { texts: {}, media: {} }, 'en');
const drawn = (slide: RoleplaySlide): Layout => {
  const map = mapOf(slide);
  if (!map) throw new Error('the talk is too large');
  return layoutOf(map);
};

const overlaps = ({ boxes }: Layout) =>
  boxes.flatMap((one, at) =>
    boxes.slice(at + 1).filter((other) => meets(one, [other.x, other.y], [other.x + other.width, other.y + other.height])),
  );

/** Whether what lies between two points has more than an edge in common with a box. */
function meets({ x, y, width, height }: Box, [ax, ay]: Point, [bx, by]: Point): boolean {
  const across = Math.max(ax, bx) > x && Math.min(ax, bx) < x + width;
  return across && Math.max(ay, by) > y && Math.min(ay, by) < y + height;
}

const onEdge = ({ x, y, width, height }: Box, [px, py]: Point) =>
  px >= x && px <= x + width && py >= y && py <= y + height && (px === x || px === x + width || py === y || py === y + height);

/** The ways that do not lead from their own card to the one they mean. */
const loose = ({ boxes, routes }: Layout) =>
  routes.filter(({ way, points }) => {
    const [first, last, from, to] = [points[0], points.at(-1), boxes[way.from], boxes[way.to]];
    return !first || !last || !from || !to || !onEdge(from, first) || !onEdge(to, last);
  });

/** The ways that run through a card, or lie on another way. */
const hidden = ({ boxes, routes }: Layout) =>
  routes.filter(({ points }) => points.some((point, at) => boxes.some((box) => meets(box, point, points[at + 1] ?? point))));
const stretches = ({ routes }: Layout) =>
  routes.flatMap(({ points }, way) => points.slice(1).map((end, at) => ({ way, start: points[at] ?? end, end })));
const shared = (layout: Layout) =>
  stretches(layout).filter((one) => stretches(layout).some((other) => one.way < other.way && liesOn(one, other)));

interface Stretch {
  start: Point;
  end: Point;
}

function liesOn({ start, end }: Stretch, other: Stretch): boolean {
  return ([0, 1] as const).some((axis) => {
    const along = axis === 0 ? 1 : 0;
    const level = [start, end, other.start, other.end].every((point) => Math.abs(point[axis] - start[axis]) < 3);
    const common =
      Math.min(Math.max(start[along], end[along]), Math.max(other.start[along], other.end[along])) -
      Math.max(Math.min(start[along], end[along]), Math.min(other.start[along], other.end[along]));
    return level && common > 0;
  });
}

describe.each([...talks.map(({ slide }) => slide), example])('the drawing of $id', (slide) => {
  const layout = drawn(slide);

  it('keeps its cards apart and within the picture', () => {
    expect(overlaps(layout)).toEqual([]);
    const outside = layout.boxes.filter(
      ({ x, y, width, height }) => x < 0 || y < 0 || x + width > layout.width || y + height > layout.height,
    );
    expect(outside).toEqual([]);
  });

  it('joins every way to its cards', () => {
    expect(layout.routes.length).toBeGreaterThan(0);
    expect(loose(layout)).toEqual([]);
  });

  it('lets no two ways run on one line', () => {
    expect(shared(layout)).toEqual([]);
  });

  it('lets ways run beside the cards, but for one that dives under a wide card', () => {
    expect(hidden(layout).length).toBeLessThanOrEqual(1);
  });

  it('shows turns from left to right, the best talk straight along the top', () => {
    const best = layout.routes.filter(
      ({ way }) => way.verdict === 'best' && way.lead === 0 && layout.boxes[way.from]?.y === layout.boxes[0]?.y,
    );
    expect(best.length).toBeGreaterThan(3);
    expect(best.filter(({ points }) => points[0]?.[1] === points[1]?.[1] && points.length === 2).length).toBeGreaterThanOrEqual(
      best.length - 2,
    );
    expect([...layout.columns]).toEqual([...layout.columns].sort((one, other) => one - other));
  });
});

describe('any talk', () => {
  const target = fc.nat(11).map((at) => (at < 8 ? `s${at}` : (example.endings[at - 8]?.id ?? '')));
  const ways = fc.oneof(
    target,
    fc.tuple(fc.integer({ min: 1, max: 10 }), target, target).map(([respect, to, rest]) => [{ atLeast: { respect }, to }, { to: rest }]),
  );
  const scenes = fc.array(fc.tuple(ways, ways, ways), { minLength: 8, maxLength: 8 });

  it('is drawn with cards apart and ways that join them, loops and dead ends included', () => {
    fc.assert(
      fc.property(scenes, fc.boolean(), (leads, isLimited) => {
        const [scene] = example.scenes;
        if (!scene) throw new Error('the example has no scene');
        const slide: RoleplaySlide = {
          ...example,
          opening: 's0',
          scenes: leads.map((to, at) => ({
            ...scene,
            id: `s${at}`,
            replies: scene.replies.map((reply, nth) => ({ ...reply, to: to[nth] ?? 's0' })),
          })),
          ...(isLimited && { maxTurns: { turns: 6, to: 'left-angry' } }),
        };
        const layout = drawn(slide);
        expect(overlaps(layout)).toEqual([]);
        expect(loose(layout)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
