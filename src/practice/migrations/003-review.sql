-- what a roster says of a learner; who is on none is called nothing
alter table learner
  add column called text,
  add column dealer text not null default '',
  add column region text not null default '',
  add column due date;

-- an e-mail address is the same name in capitals; where both are known already they stay two
update learner set name = lower(name)
  where name ~ '^\S+@\S+$' and not exists (select 1 from learner as other where other.id <> learner.id and lower(other.name) = lower(learner.name));

-- where an attempt was recorded; empty where it was launched here
alter table attempt add column source text not null default '';
-- 1 is the learner's first attempt at the course
alter table attempt add column number integer not null default 1;
-- from 0, not started, to 4, passed
alter table attempt add column standing smallint not null generated always as (
  case status
    when 'passed' then 4
    when 'completed' then 3
    when 'failed' then 2
    when 'incomplete' then 1
    when 'browsed' then 1
    else 0
  end
) stored;
-- when an attempt that was recorded elsewhere was begun and last seen, as far as that is known
alter table attempt add column begun timestamptz;
alter table attempt add column seen timestamptz;
alter table attempt alter column total_seconds drop not null;
-- when an attempt that was launched here was first stored as passed or completed
alter table attempt add column done timestamptz;
update attempt set done = updated where status in ('passed', 'completed');

update attempt set number = counted.number
  from (select id, row_number() over (partition by learner, course order by id) as number from attempt) as counted
  where counted.id = attempt.id;

create unique index attempt_recorded on attempt (learner, course, source, number) where source <> '';

-- All that follows is derived from the tables before it. All of it together may be emptied at any time, but never a part:
-- truncate counted_until, counted_person, people_group, counted_group, reply_tally, path_tally;

-- until when changes of attempts at a course are in counted_person
create table counted_until (
  course text primary key,
  moment timestamptz not null
);

-- at most 200 people of a dealer, whose decisions are counted together, again whenever the version is another one
create table people_group (
  id integer generated always as identity primary key,
  course text not null,
  region text not null,
  dealer text not null,
  place integer not null,
  version integer not null default 0,
  unique (course, region, dealer, place)
);

-- what is known of everyone with an attempt at a course
create table counted_person (
  course text not null,
  learner integer not null,
  -- missing where the person is new, or came to another dealer
  people_group integer,
  -- of the best attempt
  standing smallint not null,
  score double precision,
  seconds double precision,
  attempts integer not null,
  begun timestamptz,
  seen timestamptz,
  -- when somebody was first seen with the course done
  done timestamptz,
  -- the first attempt that holds decisions
  first_attempt integer,
  -- when the attempts were last stored: another one shows that something changed
  stamps timestamptz[] not null,
  primary key (course, learner)
);
create index counted_person_in_group on counted_person (people_group);
create index counted_person_without_group on counted_person (course) where people_group is null;

-- which version of a group is in its tallies: of replies, and of the paths through a slide
create table counted_group (
  people_group integer not null,
  slide text not null,
  version integer not null,
  primary key (people_group, slide)
);

create table reply_tally (
  people_group integer not null,
  interaction text not null,
  response text not null,
  is_right boolean,
  people integer not null,
  rest double precision not null,
  rest_squares double precision not null
);
create index reply_tally_of_group on reply_tally (people_group);

create table path_tally (
  people_group integer not null,
  slide text not null,
  -- pairs of interaction and response, as JSON
  path text not null,
  people integer not null
);
create index path_tally_of_group on path_tally (people_group, slide);
