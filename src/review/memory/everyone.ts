import type { PersonRow, Scope } from '../counting.ts';
import type { Person, RecordedAttempt } from '../records.ts';
import { bestOf, isOverdue } from '../standing.ts';

/** A person with everything they did, the first attempt first. */
export interface Entry {
  row: PersonRow;
  attempts: readonly RecordedAttempt[];
}

/** Everybody on the roster, and everybody who has an attempt, by learner. */
export function everyone(people: readonly Person[], attempts: readonly RecordedAttempt[], today: string): ReadonlyMap<string, Entry> {
  const persons = new Map(people.map((person) => [person.learner, person]));
  const made = new Map<string, RecordedAttempt[]>();
  for (const attempt of attempts) {
    const { learner } = attempt;
    if (!persons.has(learner)) persons.set(learner, { learner, name: learner, dealer: '', region: '' });
    const own = made.get(learner);
    if (own) own.push(attempt);
    else made.set(learner, [attempt]);
  }
  const entries = new Map<string, Entry>();
  for (const person of persons.values()) {
    const own = (made.get(person.learner) ?? []).sort((a, b) => a.number - b.number);
    entries.set(person.learner, { row: rowOf(person, own, today), attempts: own });
  }
  return entries;
}

function rowOf(person: Person, attempts: readonly RecordedAttempt[], today: string): PersonRow {
  const best = bestOf(attempts);
  const standing = best?.standing ?? 'not-started';
  const seen = attempts.reduce<string | undefined>((latest, one) => (one.seen && one.seen > (latest ?? '') ? one.seen : latest), undefined);
  return {
    ...person,
    standing,
    overdue: isOverdue(person, standing, today),
    ...(best?.score !== undefined && { score: best.score }),
    attempts: attempts.length,
    ...(best?.seconds !== undefined && { seconds: best.seconds }),
    ...(seen !== undefined && { seen }),
  };
}

/** Whether somebody belongs to whom a view is about. */
export const isIn = ({ region, dealer }: Scope, person: Person): boolean =>
  (region === undefined || person.region === region) && (dealer === undefined || person.dealer === dealer);
