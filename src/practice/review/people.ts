import type { Column, PeopleQuery, PersonRow } from '../../review/counting.ts';
import { rankOf, standings } from '../../review/standing.ts';
import type { Database, Parameter } from '../database/database.ts';
import { everyone, scoped, standingOf } from './scope.ts';

interface Row {
  learner: string;
  name: string;
  dealer: string;
  region: string;
  due: string | null;
  standing: number;
  overdue: boolean;
  score: number | null;
  attempts: number;
  seconds: number | null;
  seen: Date | null;
}

const name = 'coalesce(learner.called, learner.name)';
const overdue = `(${standingOf} < 3 and learner.due is not null and learner.due < $4::date)`;

/** What makes the lines of people; `$1` to `$3` are those of `scoped`, `$4` is today. */
export const lines = `select learner.name as learner, ${name} as name, learner.dealer, learner.region, learner.due, ${standingOf} as standing,
    ${overdue} as overdue, person.score, coalesce(person.attempts, 0) as attempts, person.seconds, person.seen
  from ${everyone}`;

const texts = (expression: string) => `nullif(${expression}, '') collate "C"`;

const orders = {
  name: texts(name),
  dealer: texts('learner.dealer'),
  region: texts('learner.region'),
  standing: standingOf,
  score: 'person.score',
  attempts: 'coalesce(person.attempts, 0)',
  seen: 'person.seen',
  seconds: 'person.seconds',
  due: 'learner.due',
} satisfies Record<Column, string>;

/** The people asked for, and how many there are. What is missing comes last; equal ones are in order of their names, and dealers of one name in that of their regions. */
export async function peopleOf(database: Database, course: string, query: PeopleQuery, today: string) {
  const { scope, text, standing, sort, descending, from, count } = query;
  const parameters: readonly Parameter[] = [
    ...scoped(course, scope),
    today,
    text.toLowerCase(),
    standing === undefined ? null : rankOf(standing),
    query.overdue ?? null,
  ];
  const way = `${descending ? 'desc' : 'asc'} nulls last`;
  const columns = [orders[sort], ...(sort === 'dealer' ? [orders.region] : [])].map((column) => `${column} ${way}`);
  const [totals, rows] = await Promise.all([
    database.query<{ total: number }>(`select count(*)::integer as total from ${everyone} ${filter}`, parameters),
    database.query<Row>(
      `${lines} ${filter} order by ${columns.join(', ')}, ${orders.name} nulls last,
         learner.name collate "C" offset $8 limit $9`,
      [...parameters, from, count],
    ),
  ]);
  return { total: totals[0]?.total ?? 0, rows: rows.map(personOf) };
}

const filter = `and ($5::text = '' or strpos(lower(${name}), $5) > 0 or strpos(lower(learner.name), $5) > 0)
  and ($6::integer is null or ${standingOf} = $6) and ($7::boolean is null or ${overdue} = $7)`;

/** A line as it is told: what is missing is not there. */
export const personOf = ({ due, standing, score, seconds, seen, ...row }: Row): PersonRow => ({
  ...row,
  standing: standings[standing] ?? 'not-started',
  ...(due !== null && { due }),
  ...(score !== null && { score }),
  ...(seconds !== null && { seconds }),
  ...(seen !== null && { seen: seen.toISOString() }),
});

/** The line of one person. */
export async function lineOf(database: Database, course: string, learner: string, today: string): Promise<PersonRow | undefined> {
  const [row] = await database.query<Row>(`${lines} and learner.name = $5`, [...scoped(course, {}), today, learner]);
  return row && personOf(row);
}
