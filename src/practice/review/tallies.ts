import { setImmediate } from 'node:timers/promises';
import type { Behind, Scope } from '../../review/counting.ts';
import type { Database, Queries } from '../database/database.ts';
import { inRounds } from './rounds.ts';
import { scoped, within } from './scope.ts';

/** Something that is counted of the decisions of groups of people. */
export interface Tally {
  /** Whose decisions are counted; empty for those of every slide. */
  slide: string;
  /** Counts a group; what was counted of it before is gone. */
  count(queries: Queries, group: number): Promise<void>;
}

/** While figures can be given that were right a moment ago nobody waits longer for better ones, in milliseconds. */
const patience = 300;

/**
 * Counts the groups of a place again in which something changed. Those that were never counted are waited for;
 * of the others as many as can be had in good time, those that changed most first, and `behind` is told where some are left. The embedded database lets nothing else
 * happen while it is asked one thing after the other, so requests are let in between.
 */
export async function freshen(database: Database, course: string, scope: Scope, tally: Tally, behind?: Behind): Promise<void> {
  const stale = await database.query<{ id: number; is_new: boolean }>(findStale, [...scoped(course, scope), tally.slide]);
  const until = Date.now() + patience;
  for (const [done, { id, is_new }] of stale.entries()) {
    if (!is_new && Date.now() > until) {
      const [all] = await database.query<{ groups: number }>(countGroups, scoped(course, scope));
      return behind?.(1 - (stale.length - done) / Math.max(stale.length, all?.groups ?? 0));
    }
    await countGroup(database, id, tally);
    await setImmediate();
  }
}

/**
 * Each group is counted in a transaction of its own: commits to an embedded database wait for it.
 * 1. Hold the group's tally; a server that counts it already is waited for.
 * 2. Read the version before the decisions: what changes meanwhile makes a new one.
 * 3. Count, unless that server did.
 */
function countGroup(database: Database, group: number, tally: Tally): Promise<void> {
  const work = async (queries: Queries) => {
    const [held] = await queries.query<{ version: number }>(hold, [group, tally.slide]);
    const [present] = await queries.query<{ version: number }>('select version from people_group where id = $1', [group]);
    if (!present || present.version === held?.version) return;
    await tally.count(queries, group);
    await queries.query(keep, [group, tally.slide, present.version]);
  };
  return inRounds(database, `group ${group} ${tally.slide}`, () => database.tx(work));
}

const findStale = `select id, counted.version is null as is_new
  from people_group left join counted_group as counted on counted.people_group = id and slide = $4
  where course = $1 and ${within('people_group')} and counted.version is distinct from people_group.version
  order by is_new desc, people_group.version - counted.version desc, id`;

const countGroups = `select count(*)::integer as groups from people_group where course = $1 and ${within('people_group')}`;

const hold = `insert into counted_group (people_group, slide, version) values ($1, $2, -1)
  on conflict (people_group, slide) do update set version = counted_group.version returning version`;

const keep = 'update counted_group set version = $3 where people_group = $1 and slide = $2';
