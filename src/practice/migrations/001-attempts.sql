create table learner (
  id integer generated always as identity primary key,
  name text not null unique,
  created timestamptz not null default now()
);

create table attempt (
  id integer generated always as identity primary key,
  learner integer not null references learner,
  course text not null,
  edition text not null,
  token_hash text not null,
  -- the last commit of the present launch that was stored
  sequence integer not null default 0,
  status text not null default 'not attempted',
  score double precision,
  location text not null default '',
  suspend_data text not null default '',
  -- every other element by its name, interactions excepted
  cmi jsonb not null default '{}',
  -- what earlier launches took, and all of them with the present one
  seconds_before double precision not null default 0,
  total_seconds double precision not null default 0,
  started timestamptz not null default now(),
  updated timestamptz not null default now(),
  closed timestamptz
);

create index attempt_of_learner on attempt (learner, course, id);
create index attempt_by_time on attempt (updated);

create table decision (
  attempt integer not null references attempt on delete cascade,
  index integer not null,
  interaction text not null,
  type text not null,
  response text not null,
  -- the patterns that would be right
  correct jsonb not null,
  result text not null,
  -- in seconds
  latency double precision,
  -- of the learner's clock, without a date
  time text not null,
  -- every element of the interaction by its name
  elements jsonb not null,
  stored timestamptz not null default now(),
  primary key (attempt, index)
);
