import type { Person } from '../../review/records.ts';
import type { Database, Queries } from '../database/database.ts';
import { grouping } from './people-counted.ts';
import type { Recorded } from './record.ts';

/** Takes people onto the roster, or changes what it says of them; with `replace` nobody else is on it afterwards. */
export function enroll(database: Database, people: readonly Person[], replace: boolean): Promise<Recorded> {
  return database.tx(async (queries) => {
    const given = [...new Map(people.map((person) => [person.learner, person])).values()];
    if (replace) await queries.query(remove, [JSON.stringify(given)]);
    return add(queries, given, 'true');
  });
}

/** Somebody a report names, and what it says of them beyond that. */
type Named = Pick<Person, 'learner' | 'name'> & Partial<Person>;

/** Takes people onto the roster whom a report names; of those who are on it the roster knows better. */
export function enrollNamed(database: Database, people: readonly Named[]): Promise<Recorded> {
  return database.tx((queries) => {
    const given = new Map(people.map((person) => [person.learner, { dealer: '', region: '', ...person }]));
    return add(queries, [...given.values()], 'learner.called is null');
  });
}

/** Puts people on the roster of a database that knows nobody yet. */
export async function welcome(database: Database, people: readonly Person[]): Promise<void> {
  const known = await database.query('select 1 from learner limit 1');
  if (known.length === 0) await enroll(database, people, false);
}

async function add(queries: Queries, given: readonly Person[], condition: string): Promise<Recorded> {
  await queries.query('select pg_advisory_xact_lock($1)', [grouping]);
  const rows = await queries.query<{ is_new: boolean }>(`${insert} and ${condition} returning xmax = 0 as is_new`, [JSON.stringify(given)]);
  await queries.query(regroup);
  const added = rows.filter(({ is_new }) => is_new).length;
  return { added, changed: rows.length - added, unchanged: given.length - rows.length };
}

const remove = `update learner set called = null, dealer = '', region = '', due = null
  where called is not null and name not in (select learner from jsonb_to_recordset($1::jsonb) as given (learner text))`;

const insert = `insert into learner (name, called, dealer, region, due)
  select learner, given.name, dealer, region, due
    from jsonb_to_recordset($1::jsonb) as given (learner text, name text, dealer text, region text, due date) order by learner collate "C"
  on conflict (name) do update set called = excluded.called, dealer = excluded.dealer, region = excluded.region, due = excluded.due
    where (learner.called, learner.dealer, learner.region, learner.due)
      is distinct from (excluded.called, excluded.dealer, excluded.region, excluded.due)`;

/** Who came to another dealer leaves their group, which is then counted without them. */
const regroup = `with
  moved as (
    select person.course, person.learner, people_group from counted_person as person
      join learner on learner.id = person.learner join people_group as present on present.id = people_group
      where present.dealer <> learner.dealer or present.region <> learner.region
  ),
  left_behind as (update people_group set version = version + 1 where id in (select people_group from moved))
  update counted_person as person set people_group = null from moved where person.course = moved.course and person.learner = moved.learner`;
