import type { RecordedAttempt, Standing } from '../../review/records.ts';
import type { Database, Queries } from '../database/database.ts';
import { attemptOf, recorded, type AttemptRow } from './attempts.ts';
import { merged } from './merged.ts';

/** How many attempts were not known before, were known otherwise, and were known as they are. */
export interface Recorded {
  added: number;
  changed: number;
  unchanged: number;
}

type State = keyof Recorded;

/** Where imported attempts come from. */
const imported = 'import';

/** Keeps attempts that were recorded elsewhere, all or none of them. Those that are known are merged with what is given. */
export function record(database: Database, course: string, given: readonly RecordedAttempt[]): Promise<Recorded> {
  return database.tx(async (queries) => {
    const { learners, met } = await learnersOf(queries, given);
    const held = await heldAttempts(queries, course, met);
    const known = new Map(held);
    for (const attempt of given) known.set(keyOf(attempt), merged(known.get(keyOf(attempt)), attempt));
    const wanted = [...new Set(given.map(keyOf))].flatMap((key) => known.get(key) ?? []);
    const stateOf = (attempt: RecordedAttempt): State => {
      const before = held.get(keyOf(attempt));
      if (!before) return 'added';
      return isSame(before, attempt) ? 'unchanged' : 'changed';
    };
    const states = wanted.map((attempt) => ({ attempt, state: stateOf(attempt) }));
    const fresh = states.filter(({ state }) => state !== 'unchanged').map(({ attempt }) => attempt);
    if (fresh.length > 0) await keep(queries, course, learners, fresh, held);
    const count = (one: State) => states.filter(({ state }) => state === one).length;
    return { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
  });
}

const keyOf = ({ learner, number }: Pick<RecordedAttempt, 'learner' | 'number'>) => `${number} ${learner}`;

/** Also holds the learners' rows, always in the same order, so that two imports at once do not wait for each other for ever. */
async function learnersOf({ query }: Queries, given: readonly RecordedAttempt[]) {
  const names = [...new Set(given.map(({ learner }) => learner))].sort();
  const rows = await query<{ id: number; name: string; is_new: boolean }>(
    `insert into learner (name) select value from jsonb_array_elements_text($1::jsonb) order by value collate "C"
       on conflict (name) do update set name = excluded.name returning id, name, xmax = 0 as is_new`,
    [JSON.stringify(names)],
  );
  return { learners: new Map(rows.map(({ id, name }) => [name, id])), met: rows.flatMap(({ id, is_new }) => (is_new ? [] : [id])) };
}

/** What was imported of learners before. */
async function heldAttempts(
  { query }: Queries,
  course: string,
  learners: readonly number[],
): Promise<ReadonlyMap<string, RecordedAttempt>> {
  if (learners.length === 0) return new Map();
  const rows = await query<AttemptRow>(
    `${recorded} and source = $2 and learner.id in (select value::integer from jsonb_array_elements_text($3::jsonb))`,
    [course, imported, JSON.stringify(learners)],
  );
  return new Map(rows.map((row) => [keyOf(row), attemptOf(row)]));
}

/** Whether two records say the same; both were read with their parts in the same order. */
const isSame = (one: RecordedAttempt, other: RecordedAttempt) => JSON.stringify(one) === JSON.stringify(other);

async function keep(
  { query }: Queries,
  course: string,
  learners: ReadonlyMap<string, number>,
  attempts: readonly RecordedAttempt[],
  held: ReadonlyMap<string, RecordedAttempt>,
): Promise<void> {
  const rows = attempts.map(({ learner, decisions: _decisions, standing, ...rest }) => ({
    ...rest,
    learner: learners.get(learner),
    status: statuses[standing],
  }));
  const kept = await query<{ id: number; learner: number; number: number }>(keepAttempts, [course, imported, JSON.stringify(rows)]);
  const ids = new Map(kept.map(({ id, learner, number }) => [`${number} ${learner}`, id]));
  const idOf = ({ learner, number }: RecordedAttempt) => ids.get(`${number} ${learners.get(learner)}`);
  const replaced = attempts.filter((attempt) => held.has(keyOf(attempt))).map(idOf);
  if (replaced.length > 0) await query(dropDecisions, [JSON.stringify(replaced)]);
  const decisions = attempts.flatMap((attempt) =>
    attempt.decisions.map(({ right, ...one }, index) => ({ attempt: idOf(attempt), index, ...one, result: resultOf(right) })),
  );
  await query(keepDecisions, [JSON.stringify(decisions)]);
}

/** What SCORM 1.2 calls a standing. */
const statuses = {
  'not-started': 'not attempted',
  'in-progress': 'incomplete',
  failed: 'failed',
  completed: 'completed',
  passed: 'passed',
} satisfies Record<Standing, string>;

const resultOf = (right: boolean | undefined): string => {
  if (right === undefined) return 'neutral';
  return right ? 'correct' : 'wrong';
};

const keepAttempts = `insert into attempt (course, source, edition, token_hash, learner, number, status, score, total_seconds, begun, seen, started)
  select $1, $2, '', '', learner, number, status, score, seconds, begun, seen, coalesce(begun, now())
    from jsonb_to_recordset($3::jsonb) as given (learner integer, number integer, status text, score double precision,
      seconds double precision, begun timestamptz, seen timestamptz)
  on conflict (learner, course, source, number) where source <> '' do update set status = excluded.status, score = excluded.score,
    total_seconds = excluded.total_seconds, begun = excluded.begun, seen = excluded.seen, updated = now()
  returning id, learner, number`;

const dropDecisions = 'delete from decision where attempt in (select value::integer from jsonb_array_elements_text($1::jsonb))';

const keepDecisions = `insert into decision (attempt, index, interaction, type, response, correct, result, latency, time, elements)
  select attempt, index, interaction, '', response, '[]', result, seconds, '', '{}'
    from json_to_recordset($1::json) as given (attempt integer, index integer, interaction text, response text, result text,
      seconds double precision)`;
