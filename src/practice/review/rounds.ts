/** The round of some work that is under way, and the one that comes after it. */
interface Rounds {
  running?: Promise<void>;
  next?: Promise<void>;
}

const known = new WeakMap<object, Map<string, Rounds>>();

/**
 * Does work of an owner that a name stands for, one round of it after the other. Whoever asks meanwhile shares the next
 * round: it begins later than they asked, so it sees all that was stored by then, and they take no connection while they wait.
 */
export function inRounds(owner: object, name: string, work: () => Promise<void>): Promise<void> {
  const names = known.get(owner) ?? new Map<string, Rounds>();
  known.set(owner, names);
  const rounds = names.get(name) ?? {};
  names.set(name, rounds);

  const begin = (): Promise<void> => {
    rounds.next = undefined;
    rounds.running = work().finally(() => {
      rounds.running = undefined;
      if (!rounds.next) names.delete(name);
    });
    return rounds.running;
  };

  if (rounds.next) return rounds.next;
  if (!rounds.running) return begin();
  rounds.next = rounds.running.then(begin, begin);
  return rounds.next;
}
