import type { Person, RecordedAttempt, Standing } from './records.ts';

/** Whom a view is about: everybody, a region, a dealer. */
export interface Scope {
  region?: string;
  dealer?: string;
}

/** How many people of a place are how far. Everyone counts once, with their best attempt. */
export interface PlaceTally {
  /** The region's or the dealer's name; empty for those without one, and for the whole. */
  place: string;
  people: number;
  standings: Readonly<Record<Standing, number>>;
  /** Neither completed nor passed on the day they were to be. */
  overdue: number;
  /** Of those who have completed or passed; nothing where nobody has. */
  medianSeconds?: number;
}

/** What happened in a week, which begins on the given Monday, such as `2026-11-16`. */
export interface WeekTally {
  monday: string;
  begun: number;
  finished: number;
}

/** How often a response was given to an interaction, in everyone's first attempt. */
export interface ReplyTally {
  /** The region or the dealer, where it was asked by one; else empty. */
  place: string;
  interaction: string;
  response: string;
  right?: boolean;
  people: number;
  /** The sum over these people of the share of their other decisions that were right, 0 to 1 each, and of its squares. */
  rest: number;
  restSquares: number;
}

/** How many people led a talk this way in their first attempt: the interactions and responses in order. */
export interface PathTally {
  path: readonly { interaction: string; response: string }[];
  people: number;
}

/** One line of the list of people. Moments are ISO 8601 in UTC. */
export interface PersonRow extends Person {
  standing: Standing;
  overdue: boolean;
  score?: number;
  attempts: number;
  seconds?: number;
  seen?: string;
}

export const columns = ['name', 'dealer', 'region', 'standing', 'score', 'attempts', 'seen', 'seconds', 'due'] as const;
export type Column = (typeof columns)[number];

/** Which people are asked for, in which order. */
export interface PeopleQuery {
  scope: Scope;
  /** A part of the name or of the learner's id. */
  text: string;
  standing?: Standing;
  overdue?: boolean;
  sort: Column;
  descending: boolean;
  /** The first line wanted, from 0, and how many. */
  from: number;
  count: number;
}

/** Is told how much is counted of what there is, 0 to 1, where an answer was given before all of it is; asked again in a moment it is more. */
export type Behind = (share: number) => void;

/** What can be counted of everyone's attempts at one course: in memory, by SQL, or by asking a server. */
export interface Counting {
  /** The scope as a whole, and its parts: regions, the dealers of a region; of a dealer none. Parts in order of their names. */
  places(scope: Scope): Promise<{ whole: PlaceTally; parts: readonly PlaceTally[] }>;
  /** From the first week in which somebody began to the last in which something happened, without gaps. */
  weeks(scope: Scope): Promise<readonly WeekTally[]>;
  people(query: PeopleQuery): Promise<{ total: number; rows: readonly PersonRow[] }>;
  replies(scope: Scope, by?: 'region' | 'dealer', behind?: Behind): Promise<readonly ReplyTally[]>;
  /** The ways a talk was led; interactions are those of the slide with the given id. */
  paths(scope: Scope, slide: string, behind?: Behind): Promise<readonly PathTally[]>;
  /** A person's line and attempts, the first attempt first; nothing where nobody has that name. */
  person(learner: string): Promise<{ person: PersonRow; attempts: readonly RecordedAttempt[] } | undefined>;
}
