import type { Counting } from '../../../../review/counting.ts';
import { mergeAttempts } from '../../../../review/import/merge.ts';
import { countInMemory } from '../../../../review/memory/memory.ts';
import type { Person, RecordedAttempt } from '../../../../review/records.ts';
import type { Intake, Taken, Work } from '../import/intake.ts';

/** After so many records the page is drawn again. */
const slice = 2000;

/** Keeps the records in memory and hands over who counts them, anew after each change. What is stopped changes nothing. */
export function keepHere(today: () => string, counted: (counting: Counting) => void): Intake {
  const attempts = new Map<string, RecordedAttempt>();
  const named = new Map<string, Person>();
  const roster = new Map<string, Person>();
  const count = () => counted(countInMemory([...new Map([...named, ...roster]).values()], [...attempts.values()], today()));

  return {
    isHere: true,
    async takeAttempts(given, people, work) {
      const sum = await put(attempts, given, ({ learner, number }) => `${number} ${learner}`, joined, work);
      for (const one of people) named.set(one.learner, { ...nobody, ...named.get(one.learner), ...one });
      count();
      return sum;
    },
    async takeRoster(people, replace, work) {
      const known = new Map(roster);
      if (replace) roster.clear();
      const sum = await put(
        known,
        people,
        ({ learner }) => learner,
        (_, later) => later,
        work,
      );
      for (const { learner } of people) roster.set(learner, known.get(learner) ?? { ...nobody, learner, name: learner });
      count();
      return sum;
    },
  };
}

const joined = (known: RecordedAttempt | undefined, later: RecordedAttempt) => mergeAttempts(known ? [known] : [], [later])[0] ?? later;

const nobody = { dealer: '', region: '' };

/** Puts records in their places, all of them or none; says how many were new, changed, or there already. */
async function put<One>(
  held: Map<string, One>,
  given: readonly One[],
  keyOf: (one: One) => string,
  join: (known: One | undefined, later: One) => One,
  { progress, signal }: Work,
): Promise<Taken> {
  const fresh = new Map<string, One>();
  const sum: Taken = { added: 0, changed: 0, unchanged: 0 };
  for (const [at, one] of given.entries()) {
    const key = keyOf(one);
    const known = fresh.get(key) ?? held.get(key);
    const later = join(known, one);
    if (known === undefined) sum.added += 1;
    else if (JSON.stringify(known) === JSON.stringify(later)) sum.unchanged += 1;
    else sum.changed += 1;
    fresh.set(key, later);
    if (at % slice !== slice - 1) continue;
    progress(at / given.length);
    await breath();
    signal.throwIfAborted();
  }
  for (const [key, one] of fresh) held.set(key, one);
  return sum;
}

/** Lets the page draw and hear its reader. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));
