import { describe, expect, it } from 'vitest';
import type { PathTally } from '../../src/review/counting.ts';
import { hasCycle } from '../../src/review/cycle.ts';
import type { Dictionary } from '../../src/review/dictionary.ts';
import { flowOf } from '../../src/review/flow.ts';
import { talkIn } from '../../src/review/talk.ts';
import { dictionary } from './shop.ts';

const script = talkIn(dictionary, 'hello', 'en') ?? fail();

function fail(): never {
  throw new Error('the course has no talk');
}

/** So many people gave these replies, by letters, in scenes such as `d01-late`. */
const led = (people: number, ...said: readonly (readonly [scene: string, letter: string])[]): PathTally => ({
  path: said.map(([scene, response]) => ({ interaction: `hello-${scene}`, response })),
  people,
});

// the meters begin at 5 and 0; best +1 +2, poor −4 −1; who is poor with respect at 0 after the second scene has left
const well = led(4, ['d01-late', 'a'], ['d02-why', 'a'], ['d03-how-long', 'a'], ['d04-money', 'a'], ['d05-close', 'a']);
const lostAtOnce = led(3, ['d01-late', 'c'], ['d02-why', 'c']);
const lostLater = led(2, ['d01-late', 'a'], ['d02-why', 'always_busy'], ['d03-how-long', 'c']);
const left = led(1, ['d01-late', 'a']);
const paths = [well, lostAtOnce, lostLater, left];

describe('the flow of a talk', () => {
  const flow = flowOf(paths, dictionary, 'hello');

  it('tells who came to each scene, what they said, and where it led', () => {
    expect(flow).toMatchObject({ people: 10, few: false, unfit: 0, stopped: 1 });
    expect(flow?.scenes.map(({ node, people, share, stopped }) => [node, people, share, stopped])).toEqual([
      ['d01-late', 10, 1, 0],
      ['d02-why', 10, 1, 1],
      ['d03-how-long', 6, 0.6, 0],
      ['d04-money', 4, 0.4, 0],
      ['d05-close', 4, 0.4, 0],
    ]);
    // at the second scene 4 said the best, 5 a poor reply: 3 of these were left at once
    expect(flow?.scenes[1]?.replies).toEqual([
      { id: 'reason-first', verdict: 'best', people: 4, share: 0.4, lost: 0, ways: [{ to: 'd03-how-long', people: 4 }] },
      { id: 'some-trouble', verdict: 'acceptable', people: 0, share: 0, lost: 0, ways: [] },
      {
        id: 'always-busy',
        verdict: 'poor',
        people: 5,
        share: 0.5,
        lost: 5,
        ways: [
          { to: 'left-angry', people: 3 },
          { to: 'd03-how-long', people: 2 },
        ],
      },
    ]);
  });

  it('tells the endings with their shares, also those nobody came to', () => {
    expect(flow?.endings).toEqual([
      { node: 'content', ending: 'content', outcome: 'resolved', people: 4, share: 0.4 },
      { node: 'cool', ending: 'cool', outcome: 'settled', people: 0, share: 0 },
      { node: 'asks-manager', ending: 'asks-manager', outcome: 'escalated', people: 0, share: 0 },
      { node: 'left-angry', ending: 'left-angry', outcome: 'lost', people: 5, share: 0.5 },
    ]);
  });

  it('has a link for each way, and what flows into a node flows out, stops or ends', () => {
    expect(flow?.links.length).toBe(9);
    const into = (node: string) => flow?.links.filter(({ to }) => to === node).reduce((sum, { people }) => sum + people, 0);
    for (const { node, people } of flow?.scenes.slice(1) ?? []) expect([node, into(node)]).toEqual([node, people]);
    for (const { node, people } of flow?.endings ?? []) expect([node, into(node)]).toEqual([node, people]);
  });

  it('tells the reply after which most customers were lost first, with the better line', () => {
    const more = flowOf([led(7, ['d01-late', 'c'], ['d02-why', 'c']), well, lostLater, left], dictionary, 'hello');
    expect(more?.losing.map(({ reply, people, share, lost, lostShare }) => [reply, people, share, lost, lostShare])).toEqual([
      ['always-busy', 9, 9 / 14, 9, 1],
      ['blame-the-workshop', 7, 7 / 14, 7, 1],
    ]);
    expect(more?.losing[0]).toMatchObject({ interaction: 'hello-d02-why', scene: 'd02-why', better: 'reason-first' });
  });

  it('tells no such reply of fewer than five people', () => {
    expect(flow?.losing.map(({ reply, people }) => [reply, people])).toEqual([['always-busy', 5]]);
  });

  it('does not blame the good reply that most have said before they lost the customer', () => {
    const most = flowOf([led(9, ['d01-late', 'a'], ['d02-why', 'c'], ['d03-how-long', 'c'])], dictionary, 'hello');
    expect(most?.losing.map(({ reply }) => reply)).toEqual(['always-busy', 'hard-to-say']);
  });

  it('tells of a poor reply how many could still settle the matter', () => {
    // 5 and 0, poor 1 and 0, then four times the best: 5 and 8, which is settled
    const settled = led(6, ['d01-late', 'c'], ['d02-why', 'a'], ['d03-how-long', 'a'], ['d04-money', 'a'], ['d05-close', 'a']);
    const found = flowOf([settled, { ...lostAtOnce, people: 5 }], dictionary, 'hello');
    expect(found?.endings[1]).toMatchObject({ ending: 'cool', people: 6 });
    expect(found?.losing.find(({ reply }) => reply === 'blame-the-workshop')).toMatchObject({
      people: 11,
      share: 1,
      lost: 5,
      lostShare: 5 / 11,
    });
    expect(found?.losing[0]?.reply).toBe('always-busy');
  });

  it('counts apart what no longer fits the script, and passes over other slides', () => {
    const other = { path: [{ interaction: 'greet', response: 'a' }, ...well.path], people: 2 };
    const unknown = led(3, ['d01-late', 'z']);
    const wrongScene = led(1, ['d02-why', 'own-the-delay']);
    const tooLong = { path: [...lostAtOnce.path, { interaction: 'hello-d05-close', response: 'a' }], people: 1 };
    expect(flowOf([...paths, other, unknown, wrongScene, tooLong], dictionary, 'hello')).toMatchObject({ people: 12, unfit: 5 });
  });

  it('has no figures of fewer than five people, and is nothing where there is no such talk', () => {
    expect(flowOf([well], dictionary, 'hello')).toEqual({
      slide: 'hello',
      people: 4,
      few: true,
      unfit: 0,
      stopped: 0,
      scenes: [],
      endings: [],
      links: [],
      losing: [],
    });
    expect(flowOf(paths, dictionary, 'quiz')).toBeUndefined();
    expect(talkIn(dictionary, 'constructor', 'name')).toBeUndefined();
  });
});

/** The talk with other ways after some replies. */
function withWays(ways: Readonly<Record<string, string>>): Dictionary {
  const scenes = script.scenes.map((scene) => ({
    ...scene,
    replies: scene.replies.map((reply) => ({ ...reply, to: ways[reply.id] ?? reply.to })),
  }));
  return { ...dictionary, talks: { hello: { 'zh-CN': { ...script, maxTurns: { turns: 9, to: 'content' }, scenes } } } };
}

describe('a talk that comes back to a scene', () => {
  it('has a node for each coming', () => {
    const again = withWays({ 'reason-first': 'd01-late' });
    const path = led(5, ['d01-late', 'a'], ['d02-why', 'a'], ['d01-late_2', 'b'], ['d02-why_2', 'c']);
    const flow = flowOf([path], again, 'hello');
    expect(flow?.unfit).toBe(0);
    expect(flow?.scenes.map(({ node, scene, visit }) => [node, scene, visit])).toEqual([
      ['d01-late', 'd01-late', 1],
      ['d01-late_2', 'd01-late', 2],
      ['d02-why', 'd02-why', 1],
      ['d02-why_2', 'd02-why', 2],
      ['d03-how-long', 'd03-how-long', 1],
    ]);
    expect(hasCycle(flow?.links ?? [])).toBe(false);
  });

  it('does not go in circles either where some come to two scenes in another order', () => {
    const ways = withWays({
      'ask-for-patience': 'd03-how-long',
      'time-and-ride': 'd02-why',
      'time-only': 'content',
      'some-trouble': 'content',
    });
    const one = led(3, ['d01-late', 'a'], ['d02-why', 'a'], ['d03-how-long', 'b']);
    const other = led(2, ['d01-late', 'b'], ['d03-how-long', 'a'], ['d02-why', 'b']);
    const flow = flowOf([one, other], ways, 'hello');
    expect(flow?.scenes.map(({ node, people }) => [node, people])).toEqual([
      ['d01-late@1', 5],
      ['d02-why@2', 3],
      ['d02-why@3', 2],
      ['d03-how-long@2', 2],
      ['d03-how-long@3', 3],
    ]);
    expect(hasCycle(flow?.links ?? [])).toBe(false);
    expect(flow?.endings[0]).toMatchObject({ ending: 'content', people: 5 });
  });
});

it.each([
  [[], false],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ],
    false,
  ],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
    true,
  ],
  [
    [
      ['x', 'y'],
      ['a', 'a'],
    ],
    true,
  ],
] as const)('%j goes in circles: %s', (edges, expected) => {
  expect(hasCycle(edges.map(([from, to]) => ({ from, to })))).toBe(expected);
});
