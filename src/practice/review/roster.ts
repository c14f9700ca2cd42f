import type { Person } from '../../review/records.ts';
import type { Database } from '../database/database.ts';
import { grouping } from './people-counted.ts';
import type { Recorded } from './record.ts';

/** Takes people onto the roster, or changes what it says of them; with `replace` nobody else is on it afterwards. */
export const enroll = (database: Database, people: readonly Person[], replace: boolean): Promise<Recorded> =>
  add(database, people, { called: 'excluded.called', condition: 'true', replace });

/** Somebody a report names, and what it says of them beyond that. */
type Named = Pick<Person, 'learner' | 'name'> & Partial<Person>;

/** Takes people onto the roster whom a report names; of those who are on it with more than a name the roster knows better. */
export function enrollNamed(database: Database, people: readonly Named[]): Promise<Recorded> {
  const given = people.map((person) => ({ dealer: '', region: '', ...person }));
  const called = 'case when learner.called <> learner.name then learner.called else excluded.called end';
  return add(database, given, { called, condition: saysLittle, replace: false });
}

/** Puts people on the roster of a database that knows nobody yet. */
export async function welcome(database: Database, people: readonly Person[]): Promise<void> {
  const known = await database.query('select 1 from learner limit 1');
  if (known.length === 0) await enroll(database, people, false);
}

/** What those who are known are called from now on, whom that is for, and whether everybody else leaves the roster. */
interface Manner {
  called: string;
  condition: string;
  replace: boolean;
}

/** Whoever may change the roster is alone first; an import at the same time holds learners' rows in the same order. */
function add(database: Database, people: readonly Person[], manner: Manner): Promise<Recorded> {
  return database.tx(async ({ query }) => {
    await query('select pg_advisory_xact_lock($1)', [grouping]);
    const given = [...new Map(people.map((person) => [person.learner, person])).values()];
    const rows = await query<{ is_new: boolean; is_off: boolean }>(write(manner), [JSON.stringify(given), manner.replace]);
    await query(regroup);
    const kept = rows.filter(({ is_off }) => !is_off);
    const added = kept.filter(({ is_new }) => is_new).length;
    return { added, changed: kept.length - added, unchanged: given.length - kept.length };
  });
}

const saysLittle = `(learner.called is null or (learner.dealer = '' and learner.region = '' and learner.due is null))`;

/** Everybody in one statement, so that all rows are held in the order of their names. */
const write = ({ called, condition }: Manner) => `with
  given as (
    select * from jsonb_to_recordset($1::jsonb) as given (learner text, name text, dealer text, region text, due date)
    union all
    select name, null, '', '', null from learner
      where $2 and called is not null and name not in (select learner from jsonb_to_recordset($1::jsonb) as given (learner text))
  )
  insert into learner (name, called, dealer, region, due) select learner, name, dealer, region, due from given order by learner collate "C"
  on conflict (name) do update set called = ${called}, dealer = excluded.dealer, region = excluded.region, due = excluded.due
    where (learner.called, learner.dealer, learner.region, learner.due)
      is distinct from (${called}, excluded.dealer, excluded.region, excluded.due) and ${condition}
  returning xmax = 0 as is_new, called is null as is_off`;

/** Who came to another dealer leaves their group, which is then counted without them. */
const regroup = `with
  moved as (
    select person.course, person.learner, people_group from counted_person as person
      join learner on learner.id = person.learner join people_group as present on present.id = people_group
      where present.dealer <> learner.dealer or present.region <> learner.region
  ),
  left_behind as (update people_group set version = version + 1 where id in (select people_group from moved))
  update counted_person as person set people_group = null from moved where person.course = moved.course and person.learner = moved.learner`;
