import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loopsOf, reaching, type Graph } from './graph.ts';

const graphOf = (edges: readonly (readonly number[])[]): Graph => ({ count: edges.length, next: (node) => edges[node] ?? [] });

const anyGraph = fc
  .integer({ min: 1, max: 12 })
  .chain((count) =>
    fc.array(fc.uniqueArray(fc.nat(count - 1), { maxLength: 3, size: 'max' }), { minLength: count, maxLength: count, size: 'max' }),
  );

/** Whether one can walk from a node to another in at least one step, found by trying. */
function canWalk(edges: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const waiting = [...(edges[from] ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...(edges[node] ?? []));
  }
  return false;
}

test('a node reaches a goal when one can walk there, and a goal reaches itself', () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(11), (edges, goal) => {
      const reached = reaching(graphOf(edges), (node) => node === goal);
      for (const node of edges.keys()) expect(reached[node] === 1).toBe(node === goal || canWalk(edges, node, goal));
    }),
  );
});

test('two nodes are in the same loop when each can walk to the other', () => {
  fc.assert(
    fc.property(anyGraph, (edges) => {
      const loops = loopsOf(graphOf(edges));
      const loopOf = (node: number) => loops.findIndex((loop) => loop.includes(node));
      for (const one of edges.keys()) {
        expect(loopOf(one) >= 0).toBe(canWalk(edges, one, one));
        for (const other of edges.keys())
          if (one !== other && loopOf(one) >= 0)
            expect(loopOf(one) === loopOf(other)).toBe(canWalk(edges, one, other) && canWalk(edges, other, one));
      }
      expect(loops.flat().length).toBe(new Set(loops.flat()).size);
    }),
  );
});

test('a long chain is no trouble', () => {
  const edges = Array.from({ length: 100_000 }, (_, at) => [at + 1].filter((next) => next < 100_000));
  expect(reaching(graphOf(edges), (node) => node === 99_999)[0]).toBe(1);
  expect(loopsOf(graphOf(edges))).toEqual([]);
});
