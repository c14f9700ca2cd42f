import type { PlaceTally, Scope } from '../../review/counting.ts';
import type { Database } from '../database/database.ts';
import { everyone, scoped, standingOf } from './scope.ts';

interface Row {
  is_whole: boolean;
  place: string;
  people: number;
  none: number;
  begun: number;
  failed: number;
  completed: number;
  passed: number;
  overdue: number;
  median: number | null;
}

const counted = `select grouping(place) = 1 as is_whole, coalesce(place, '') as place, count(*)::integer as people,
    count(*) filter (where standing = 0)::integer as none, count(*) filter (where standing = 1)::integer as begun,
    count(*) filter (where standing = 2)::integer as failed, count(*) filter (where standing = 3)::integer as completed,
    count(*) filter (where standing = 4)::integer as passed, count(*) filter (where standing < 3 and due < $4::date)::integer as overdue,
    percentile_cont(0.5) within group (order by seconds) filter (where standing >= 3) as median
  from people group by grouping sets ((), (place))`;

const statement = (place: string) => `with people as (
    select learner.${place} as place, ${standingOf} as standing, learner.due, person.seconds from ${everyone}
  )
  ${counted} order by is_whole desc, place = '', place collate "C"`;

/** The place as a whole, then its parts in order of their names, who has none last. */
export async function placesOf(database: Database, course: string, scope: Scope, today: string) {
  const rows = await database.query<Row>(statement(scope.region === undefined ? 'region' : 'dealer'), [...scoped(course, scope), today]);
  const tallies = rows.map(tallyOf);
  const [whole] = tallies;
  if (!whole) throw new Error('the database returned no row');
  return { whole, parts: scope.dealer === undefined ? tallies.slice(1) : [] };
}

const tallyOf = ({ is_whole, place, people, none, begun, failed, completed, passed, overdue, median }: Row): PlaceTally => ({
  place: is_whole ? '' : place,
  people,
  standings: { 'not-started': none, 'in-progress': begun, failed, completed, passed },
  overdue,
  ...(median !== null && { medianSeconds: median }),
});
