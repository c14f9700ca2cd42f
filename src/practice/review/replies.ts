import type { Behind, ReplyTally, Scope } from '../../review/counting.ts';
import type { Database } from '../database/database.ts';
import { scoped, within } from './scope.ts';
import { freshen, type Tally } from './tallies.ts';

/** A reply's place, interaction, response, whether it is right, people, and the sums of the shares and of their squares. */
type Row = readonly [string, string, string, boolean | null, number, number, number];

/** The decisions of everyone's first attempt that holds some, each but once, of the group `$1`. */
export const firstTries = (
  condition: string,
) => `select distinct on (attempt, interaction) people_group, attempt, index, interaction, response,
    case when result = 'correct' then true when result in ('wrong', 'incorrect') then false end as is_right
  from counted_person join decision on attempt = first_attempt
  where people_group = $1 and ${condition} order by attempt, interaction, index`;

const countReplies = `insert into reply_tally (people_group, interaction, response, is_right, people, rest, rest_squares)
  with
  made as (${firstTries('true')}),
  others as (
    select *, count(is_right) over each - (is_right is not null)::integer as judged,
      count(*) filter (where is_right) over each - coalesce(is_right, false)::integer as right_ones
    from made window each as (partition by attempt)
  ),
  shares as (select *, coalesce(right_ones::double precision / nullif(judged, 0), 0) as rest from others)
  select people_group, interaction, response, is_right, count(*), sum(rest), sum(rest * rest) from shares
    group by people_group, interaction, response, is_right`;

const replyTally: Tally = {
  slide: '',
  async count({ query }, group) {
    await query('delete from reply_tally where people_group = $1', [group]);
    await query(countReplies, [group]);
  },
};

/** How often each reply was given, in the whole of a place or in each of its regions or dealers. */
export async function repliesOf(
  database: Database,
  course: string,
  scope: Scope,
  by?: 'region' | 'dealer',
  behind?: Behind,
): Promise<readonly ReplyTally[]> {
  await freshen(database, course, scope, replyTally, behind);
  const [found] = await database.query<{ rows: readonly Row[] | null }>(told(by), scoped(course, scope));
  return (found?.rows ?? []).map(([place, interaction, response, right, people, rest, restSquares]) => ({
    place,
    interaction,
    response,
    ...(right !== null && { right }),
    people,
    rest,
    restSquares,
  }));
}

/** As one list: there may be thousands of rows. */
const told = (by: 'region' | 'dealer' | undefined) => `with tallies as (
    select ${by ? `people_group.${by}` : `''`} as place, interaction, response, is_right, sum(people) as people, sum(rest) as rest,
        sum(rest_squares) as rest_squares
      from people_group join reply_tally on people_group = id where course = $1 and ${within('people_group')}
      group by ${by ? `people_group.${by}, ` : ''}interaction, response, is_right
  )
  select json_agg(json_build_array(place, interaction, response, is_right, people, rest, rest_squares)) as rows from tallies`;
