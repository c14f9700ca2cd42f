import type { Counting } from '../../review/counting.ts';
import type { Database } from '../database/database.ts';
import { attemptsOf } from './attempts.ts';
import { pathsOf } from './paths.ts';
import { countPeople } from './people-counted.ts';
import { lineOf, peopleOf } from './people.ts';
import { placesOf } from './places.ts';
import { repliesOf } from './replies.ts';
import { weeksOf } from './weeks.ts';

/** Counts what a database holds of everyone's attempts at a course. `today` is a day such as `2026-12-01`. */
export function countBySql(database: Database, course: string, today: string): Counting {
  const counted = () => countPeople(database, course);
  return {
    places: (scope) => counted().then(() => placesOf(database, course, scope, today)),
    weeks: (scope) => counted().then(() => weeksOf(database, course, scope)),
    people: (query) => counted().then(() => peopleOf(database, course, query, today)),
    replies: (scope, by, behind) => counted().then(() => repliesOf(database, course, scope, by, behind)),
    paths: (scope, slide, behind) => counted().then(() => pathsOf(database, course, scope, slide, behind)),
    async person(learner) {
      await counted();
      const person = await lineOf(database, course, learner, today);
      return person && { person, attempts: await attemptsOf(database, course, learner) };
    },
  };
}
