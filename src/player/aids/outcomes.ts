import type { Shelf } from '../../lms/local.ts';

/** What became of a pledge: tried, not yet, or the learner would rather not say. */
export type Outcome = 'tried' | 'waiting' | 'unsaid';

const known: readonly Outcome[] = ['tried', 'waiting', 'unsaid'];

/** What became of a learner's pledges, as this device keeps it; `place` names learner and package. */
export function outcomesOf(shelf: Shelf, place: string) {
  const key = `${place}/pledges`;
  const read = (): ReadonlyMap<string, Outcome> => {
    try {
      return parse(shelf.getItem(key) ?? '');
    } catch {
      return new Map();
    }
  };
  return {
    of: (pledge: string): Outcome | undefined => read().get(pledge),
    /** Keeps what became of a pledge; false where the device keeps nothing. */
    keep(pledge: string, outcome: Outcome): boolean {
      try {
        const all = new Map([...read(), [pledge, outcome]]);
        shelf.setItem(key, [...all].map((pair) => pair.join('=')).join(' '));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function parse(text: string): ReadonlyMap<string, Outcome> {
  return new Map(
    text.split(' ').flatMap((pair) => {
      const [pledge = '', word] = pair.split('=');
      const outcome = known.find((one) => one === word);
      return outcome ? [[pledge, outcome] as const] : [];
    }),
  );
}
