import { setImmediate } from 'node:timers/promises';
import type { CompiledCourse } from '../course/compiled.ts';
import type { Database } from '../practice/database/database.ts';
import { countBySql } from '../practice/review/counting.ts';
import { record } from '../practice/review/record.ts';
import { mostAttempts } from '../practice/review/records.schema.ts';
import { enroll } from '../practice/review/roster.ts';
import { attemptsOf, personOf, type Crowd } from './demo-data-learner.ts';
import { planOf, type Plan } from './demo-data-plan.ts';
import { stationsOf, type Station } from './demo-data-stations.ts';
import { dictionaryOf } from './dictionary.ts';

/** What is written and by whom it is watched. */
export interface Filling {
  course: string;
  stations: readonly Station[];
  plan: Plan;
  crowd: Crowd;
  /** Told how many learners are written; whether to go on. */
  tell(learners: number, decisions: number): boolean;
}

/** What invented learners do in a course. */
export function planned(compiled: CompiledCourse, crowd: Crowd): Pick<Filling, 'course' | 'stations' | 'plan' | 'crowd'> {
  const dictionary = dictionaryOf(compiled);
  const stations = stationsOf(compiled, dictionary);
  return { course: dictionary.code, stations, plan: planOf(stations, crowd.dealers, crowd.seed), crowd };
}

/** At most two attempts a learner go into a transaction. */
const portion = Math.floor(mostAttempts / 2);

/** Writes the learners with what they did, a portion at a time. Those that are there already stay as they are. */
export async function fill(database: Database, { course, stations, plan, crowd, tell }: Filling): Promise<void> {
  let decisions = 0;
  for (let from = 0; from < crowd.learners; from += portion) {
    const numbers = Array.from({ length: Math.min(portion, crowd.learners - from) }, (_, at) => from + at);
    const attempts = numbers.flatMap((at) => attemptsOf(at, crowd, stations, plan));
    await record(database, course, attempts);
    await enroll(
      database,
      numbers.map((at) => personOf(at, crowd)),
      false,
    );
    decisions += attempts.reduce((sum, one) => sum + one.decisions.length, 0);
    await setImmediate();
    if (!tell(from + numbers.length, decisions)) return;
  }
}

/** Asks once for all that is counted of decisions, so that whoever looks first need not wait. */
export async function countAll(
  database: Database,
  { course, stations }: Pick<Filling, 'course' | 'stations'>,
  today: string,
): Promise<void> {
  const counting = countBySql(database, course, today);
  await counting.replies({});
  for (const station of stations) if ('talk' in station) await counting.paths({}, station.talk.id);
}
