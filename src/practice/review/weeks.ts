import type { Scope, WeekTally } from '../../review/counting.ts';
import type { Database } from '../database/database.ts';
import { scoped, within } from './scope.ts';

const mondayOf = (moment: string) => `date_trunc('week', person.${moment} at time zone 'UTC')`;

const statement = `with
  moments as (select ${mondayOf('begun')} as begun, ${mondayOf('done')} as done from counted_person as person
    join people_group on people_group.id = person.people_group where person.course = $1 and ${within('people_group')}),
  happened as (
    select begun as monday, count(*) as begun, 0 as finished from moments where begun is not null group by 1
    union all
    select done, 0, count(*) from moments where done is not null group by 1
  ),
  weeks as (select generate_series(min(monday), max(monday), interval '7 days') as monday from happened)
  select monday::date as monday, coalesce(sum(begun), 0)::integer as begun, coalesce(sum(finished), 0)::integer as finished
    from weeks left join happened using (monday) group by monday order by monday`;

/** How many began and finished in each week, by UTC. */
export const weeksOf = (database: Database, course: string, scope: Scope): Promise<readonly WeekTally[]> =>
  database.query<WeekTally>(statement, scoped(course, scope));
