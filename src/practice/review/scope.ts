import type { Scope } from '../../review/counting.ts';

/** The parameters of a statement about a course's people of a place, for `within`. */
export const scoped = (course: string, { region, dealer }: Scope): readonly [string, string | null, string | null] => [
  course,
  region ?? null,
  dealer ?? null,
];

/** Whether a row of a table with region and dealer is of the place that `scoped` names. */
export const within = (table: string) => `($2::text is null or ${table}.region = $2) and ($3::text is null or ${table}.dealer = $3)`;

/** Everyone on the roster, and everyone with an attempt at course `$1`, whose line is missing where they have none. */
export const everyone = `learner left join counted_person as person on person.course = $1 and person.learner = learner.id
  where (learner.called is not null or person.learner is not null) and ${within('learner')}`;

export const standingOf = 'coalesce(person.standing, 0)';
