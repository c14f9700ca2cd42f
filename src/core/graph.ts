/** A directed graph: its nodes are 0 … count-1. */
export interface Graph {
  count: number;
  /** Where one can go from a node. */
  next(node: number): Iterable<number>;
}

/** Which nodes can reach one of the goals, as one byte a node. */
export function reaching({ count, next }: Graph, isGoal: (node: number) => boolean): Uint8Array {
  const { starts, sources } = reversed({ count, next });
  const found = new Uint8Array(count);
  const waiting: number[] = [];
  for (let node = 0; node < count; node += 1) if (isGoal(node)) waiting.push(node);
  for (const node of waiting) found[node] = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const source = sources[at] ?? 0;
      if (found[source]) continue;
      found[source] = 1;
      waiting.push(source);
    }
  }
  return found;
}

/** The edges by where they lead: those into a node stand in `sources` from `starts[node]` to `starts[node + 1]`. */
function reversed({ count, next }: Graph): { starts: Uint32Array; sources: Uint32Array } {
  const starts = new Uint32Array(count + 2);
  for (let node = 0; node < count; node += 1) for (const to of next(node)) starts[to + 2] = (starts[to + 2] ?? 0) + 1;
  for (let node = 2; node < count + 2; node += 1) starts[node] = (starts[node] ?? 0) + (starts[node - 1] ?? 0);
  const sources = new Uint32Array(starts[count + 1] ?? 0);
  for (let node = 0; node < count; node += 1) {
    for (const to of next(node)) {
      const at = starts[to + 1] ?? 0;
      sources[at] = node;
      starts[to + 1] = at + 1;
    }
  }
  return { starts, sources };
}

/** The groups of nodes that can all reach each other and themselves: the loops (Tarjan's strongly connected components). */
export function loopsOf({ count, next }: Graph): readonly (readonly number[])[] {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const open = new Uint8Array(count);
  const stack: number[] = [];
  const loops: number[][] = [];
  let seen = 0;
  const enter = (node: number) => {
    order[node] = low[node] = seen;
    seen += 1;
    stack.push(node);
    open[node] = 1;
    return { node, ways: next(node)[Symbol.iterator]() };
  };
  for (let root = 0; root < count; root += 1) {
    const path = order[root] === -1 ? [enter(root)] : [];
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { node, ways } = last;
      const way = ways.next();
      if (!way.done) {
        if (order[way.value] === -1) path.push(enter(way.value));
        else if (open[way.value]) low[node] = Math.min(low[node] ?? 0, order[way.value] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      const group = stack.splice(stack.lastIndexOf(node));
      for (const one of group) open[one] = 0;
      if (group.length > 1 || [...next(node)].includes(node)) loops.push(group);
    }
  }
  return loops;
}
