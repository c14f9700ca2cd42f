import type { Database, Queries } from '../database/database.ts';
import { inRounds } from './rounds.ts';

/** Any number that is used for nothing else: whoever holds it with a course counts that course's people. */
const countingPeople = 727540;

/** Another one: whoever holds it alone may change who is at which dealer. */
export const grouping = 727541;

/** After so many new people what a database knows of the size of its tables is no longer true; the embedded one never looks by itself. */
const mostUnknown = 500;

/** At most so many people of a dealer are in a group. */
const mostInGroup = 200;

/**
 * Brings what is known of everyone up to date with their attempts, however many servers do so at once.
 * A transaction may end long after the moment it writes as `updated`: what is younger than the oldest one that is still open is looked at again.
 */
export const countPeople = (database: Database, course: string): Promise<void> =>
  inRounds(database, `people of ${course}`, () => database.tx((queries) => count(queries, course)));

async function count(queries: Queries, course: string): Promise<void> {
  await queries.query('select pg_advisory_xact_lock_shared($1)', [grouping]);
  await queries.query('select pg_advisory_xact_lock($1::integer, hashtext($2))', [countingPeople, course]);
  const [window] = await queries.query<{ since: string; until: string }>(windowOf, [course]);
  if (!window) return;
  const [looked] = await queries.query<{ is_busy: boolean; is_changed: boolean }>(look, [course, window.since]);
  if (looked?.is_changed) await queries.query(countChanged, [course, window.since]);
  await group(queries, course);
  if (looked?.is_busy) await queries.query(advance, [course, window.until]);
}

/** Puts everyone who is in no group into one of their dealer. After many the database is to look at its tables before it counts in them. */
async function group({ query, exec }: Queries, course: string): Promise<void> {
  const waiting = await query('select 1 from counted_person where course = $1 and people_group is null limit 1', [course]);
  if (waiting.length === 0) return;
  const [placed] = await query<{ people: number }>(place, [course]);
  if (placed && placed.people >= mostUnknown) await exec('analyze attempt, decision, learner, counted_person, people_group');
}

const windowOf = `select coalesce((select moment from counted_until where course = $1), '-infinity')::text as since,
    (least(now(), min(xact_start)) - interval '1 second')::text as until
  from pg_stat_activity where datname = current_database()`;

const advance = `insert into counted_until (course, moment) values ($1, $2::timestamptz)
  on conflict (course) do update set moment = greatest(counted_until.moment, excluded.moment)`;

const changed = `from attempt left join counted_person as known on known.course = attempt.course and known.learner = attempt.learner
    where attempt.course = $1 and attempt.updated >= $2::timestamptz and (known.stamps is null or attempt.updated <> all (known.stamps))`;

const look = `select exists (select 1 from attempt where course = $1 and updated >= $2::timestamptz) as is_busy,
  exists (select 1 ${changed}) as is_changed`;

const ofBest = (column: string) => `(array_agg(${column} order by standing desc, coalesce(score, -1) desc, number desc, id desc))[1]`;

const countChanged = `with
  touched as (select distinct attempt.learner ${changed}),
  made as (
    select id, learner, standing, score, total_seconds, number, source, updated,
      case when source = '' then started else attempt.begun end as begun,
      case when source = '' then updated else attempt.seen end as seen,
      case when source = '' then attempt.done else attempt.seen end as done,
      exists (select 1 from decision where decision.attempt = attempt.id) as decided
    from touched join attempt using (learner) where course = $1
  ),
  facts as (
    select learner, count(*) as attempts, min(begun) as begun, max(seen) as seen, array_agg(updated) as stamps,
      min(done) filter (where standing >= 3) as done,
      ${ofBest('standing')} as standing, ${ofBest('score')} as score, ${ofBest('total_seconds')} as seconds,
      (array_agg(id order by number, source, id) filter (where decided))[1] as first_attempt
    from made group by learner
  ),
  stored as (
    insert into counted_person (course, learner, standing, score, seconds, attempts, begun, seen, done, first_attempt, stamps)
      select $1, learner, standing, score, seconds, attempts, begun, seen, done, first_attempt, stamps from facts
    on conflict (course, learner) do update set standing = excluded.standing, score = excluded.score, seconds = excluded.seconds,
      attempts = excluded.attempts, begun = excluded.begun, seen = excluded.seen, done = excluded.done,
      first_attempt = excluded.first_attempt, stamps = excluded.stamps
    returning people_group
  )
  update people_group set version = version + 1 where id in (select people_group from stored)`;

/** Works on lists of a dealer's people rather than on rows: nothing is known yet of how many there are. */
const place = `with
  homeless as (
    select learner.region, learner.dealer, array_agg(learner.id order by learner.id) as people
    from counted_person as person join learner on learner.id = person.learner
    where person.course = $1 and person.people_group is null group by learner.region, learner.dealer
  ),
  placed as (
    select region, dealer, ((coalesce(taken, 0) + turn - 1) / ${mostInGroup})::integer as place, learner
    from homeless cross join lateral (
      select (
        select place * ${mostInGroup} + (select count(*) from counted_person where people_group = present.id)
        from people_group as present where course = $1 and present.region = homeless.region and present.dealer = homeless.dealer
        order by place desc limit 1
      ) as taken
    ) as last cross join lateral unnest(people) with ordinality as one (learner, turn)
  ),
  parts as materialized (select region, dealer, place, array_agg(learner) as people from placed group by region, dealer, place),
  made as (
    insert into people_group (course, region, dealer, place, version) select $1, region, dealer, place, 1 from parts
    on conflict (course, region, dealer, place) do update set version = people_group.version + 1
    returning id, region, dealer, place
  ),
  moved as (
    update counted_person as person set people_group = made.id
      from made join parts using (region, dealer, place) cross join lateral unnest(parts.people) as one (learner)
      where person.course = $1 and person.learner = one.learner
      returning 1
  )
  select count(*)::integer as people from moved`;
