/** A way from one node to another. */
export interface Edge {
  from: string;
  to: string;
}

/** Whether following the edges can lead back to where one was. */
export function hasCycle(edges: readonly Edge[]): boolean {
  let left = edges;
  for (;;) {
    const begun = new Set(left.map(({ from }) => from));
    const next = left.filter(({ to }) => begun.has(to));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
}
