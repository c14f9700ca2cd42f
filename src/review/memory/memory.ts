import type { Counting, Scope } from '../counting.ts';
import type { Person, RecordedAttempt } from '../records.ts';
import { code, type Coded } from './coded.ts';
import { everyone, isIn } from './everyone.ts';
import { listing } from './people.ts';
import { byPlace, tallyOf } from './places.ts';
import { pathsOf, repliesOf } from './replies.ts';
import { weeksOf } from './weeks.ts';

/** Counts records that are held in memory. `today` is a day such as `2026-12-01`. */
export function countInMemory(people: readonly Person[], attempts: readonly RecordedAttempt[], today: string): Counting {
  const byLearner = everyone(people, attempts, today);
  const entries = [...byLearner.values()];
  const rows = entries.map(({ row }) => row);
  const list = listing(rows);
  let known: Coded | undefined;
  const coded = () => (known ??= code(entries));
  const within = (scope: Scope) => coded().entries.filter(({ entry }) => isIn(scope, entry.row));

  return {
    async places(scope) {
      const there = rows.filter((row) => isIn(scope, row));
      const parts = scope.dealer === undefined ? byPlace(there, (row) => (scope.region === undefined ? row.region : row.dealer)) : [];
      return { whole: tallyOf('', there), parts: parts.map(([place, of]) => tallyOf(place, of)) };
    },
    weeks: async (scope) => weeksOf(entries.filter(({ row }) => isIn(scope, row))),
    people: async (query) => list(query),
    replies: async (scope, by) => repliesOf(coded(), within(scope), ({ entry }) => (by ? entry.row[by] : '')),
    paths: async (scope, slide) => pathsOf(coded(), within(scope), slide),
    async person(learner) {
      const entry = byLearner.get(learner);
      return entry && { person: entry.row, attempts: entry.attempts };
    },
  };
}
