import type { Behind, PathTally, Scope } from '../../review/counting.ts';
import type { Database } from '../database/database.ts';
import { firstTries } from './replies.ts';
import { scoped, within } from './scope.ts';
import { freshen, type Tally } from './tallies.ts';

/** A path as pairs of interaction and response. */
type Pairs = readonly (readonly [string, string])[];

const countPaths = `insert into path_tally (people_group, slide, path, people)
  with
  made as (${firstTries(`(interaction = $2 or starts_with(interaction, $2 || '-'))`)}),
  ways as (
    select people_group, attempt, jsonb_agg(jsonb_build_array(interaction, response) order by index)::text as path
      from made group by people_group, attempt
  )
  select people_group, $2, path, count(*) from ways group by people_group, path`;

const pathTally = (slide: string): Tally => ({
  slide,
  async count({ query }, group) {
    await query('delete from path_tally where people_group = $1 and slide = $2', [group, slide]);
    await query(countPaths, [group, slide]);
  },
});

/** The ways the decisions of a slide were made, the most frequent first. */
export async function pathsOf(
  database: Database,
  course: string,
  scope: Scope,
  slide: string,
  behind?: Behind,
): Promise<readonly PathTally[]> {
  await freshen(database, course, scope, pathTally(slide), behind);
  const [found] = await database.query<{ rows: readonly (readonly [Pairs, number])[] | null }>(told, [...scoped(course, scope), slide]);
  return (found?.rows ?? []).map(([pairs, people]) => ({
    path: pairs.map(([interaction, response]) => ({ interaction, response })),
    people,
  }));
}

/** As one list: there may be thousands of rows. */
const told = `with tallies as (
    select path, sum(path_tally.people) as people from people_group join path_tally on people_group = id
      where course = $1 and ${within('people_group')} and slide = $4 group by path
  )
  select json_agg(json_build_array(path::json, people) order by people desc, path collate "C") as rows from tallies`;
