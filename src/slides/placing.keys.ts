/** What the arrow keys lead over: cards that wait, the groups' heads, and the cards that lie in a group. */
export type Stop = { on: 'waiting'; card: number } | { on: 'group'; group: number } | { on: 'lying'; card: number; group: number };

/** What stands on the board, from top to bottom. */
export interface Lie {
  /** The cards that wait, as they stand. */
  waiting: readonly number[];
  /** The cards of each group. */
  lying: readonly (readonly number[])[];
  /** How many groups stand side by side. */
  across: number;
}

const steps: Readonly<Partial<Record<string, 'back' | 'on' | 'up' | 'down'>>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Where an arrow key leads: up and down among cards, across from the cards that wait to the groups, and from group to group. */
export function stepFrom({ waiting, lying, across }: Lie, from: Stop, key: string): Stop | undefined {
  const step = steps[key];
  if (!step) return undefined;
  if (from.on === 'group') {
    const by = { back: -1, on: 1, up: -across, down: across }[step];
    const to = from.group + by;
    if (lying[to]) return { on: 'group', group: to };
    return to < 0 ? first(waiting) : undefined;
  }
  const list = from.on === 'waiting' ? waiting : (lying[from.group] ?? []);
  const by = { back: 0, on: 0, up: -1, down: 1 }[step];
  const card = list[list.indexOf(from.card) + by];
  if (by !== 0) return card === undefined ? undefined : { ...from, card };
  if (from.on === 'waiting') return step === 'on' ? { on: 'group', group: 0 } : undefined;
  return step === 'back' ? { on: 'group', group: from.group } : undefined;
}

const first = (waiting: readonly number[]): Stop | undefined =>
  waiting[0] === undefined ? undefined : { on: 'waiting', card: waiting[0] };
