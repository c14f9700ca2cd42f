/** Time that passes only when it is told to: timers run in their order, and promises settle in between. */
export interface VirtualClock {
  /** Milliseconds since 1970. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  /** Time that passes while nothing can run, as during a call that does not return. */
  block(milliseconds: number): void;
  /** Lets time pass, and whatever waits for it happen. */
  pass(milliseconds: number): Promise<void>;
  /** Lets as much time pass as the work takes. */
  during<T>(work: Promise<T>): Promise<T>;
}

/** A clock that stands still at a moment. */
export function virtualClock(start = Date.UTC(2026, 10, 2, 9)): VirtualClock {
  const timers = new Map<number, { due: number; run: () => void }>();
  let now = start;
  let made = 0;

  const next = () => {
    const [first] = [...timers].sort(([one, a], [other, b]) => a.due - b.due || one - other);
    return first;
  };
  const runNext = async (until: number): Promise<boolean> => {
    await settled();
    const first = next();
    if (!first || first[1].due > until) return false;
    timers.delete(first[0]);
    now = Math.max(now, first[1].due);
    first[1].run();
    return true;
  };

  return {
    now: () => now,
    setTimeout(run, milliseconds) {
      made += 1;
      timers.set(made, { due: now + Math.max(0, milliseconds), run });
      return made;
    },
    clearTimeout: (timer) => void timers.delete(timer),
    block(milliseconds) {
      now += milliseconds;
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      while (await runNext(end));
      now = Math.max(now, end);
    },
    async during(work) {
      const state = { isDone: false };
      const end = () => Object.assign(state, { isDone: true });
      work.then(end, end);
      for (let round = 1; !state.isDone; round += 1) await (round % patience === 0 ? runNext(Infinity) : settled());
      return work;
    },
  };
}

/** How many rounds promises get before time goes on: what is imported comes without a timer. */
const patience = 10;

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
