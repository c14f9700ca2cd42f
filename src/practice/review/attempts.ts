import { standings } from '../../review/standing.ts';
import type { RecordedAttempt } from '../../review/records.ts';
import type { Queries } from '../database/database.ts';

/** An attempt as `recorded` gives it. */
export interface AttemptRow {
  learner: string;
  number: number;
  standing: number;
  score: number | null;
  seconds: number | null;
  begun: Date | null;
  seen: Date | null;
  decisions: readonly { interaction: string; response: string; result: string; seconds: number | null }[];
}

/** Attempts at course `$1` as records, without an order of their own; a condition follows. */
export const recorded = `select learner.name as learner, number, standing, score, total_seconds as seconds,
    case when source = '' then started else begun end as begun, case when source = '' then updated else seen end as seen,
    coalesce((
      select json_agg(json_build_object('interaction', interaction, 'response', response, 'result', result, 'seconds', latency) order by index)
        from decision where attempt = attempt.id
    ), '[]') as decisions
  from attempt join learner on learner.id = attempt.learner where course = $1`;

/** Everything somebody did in a course, the first attempt first. */
export async function attemptsOf({ query }: Queries, course: string, learner: string): Promise<readonly RecordedAttempt[]> {
  return (await query<AttemptRow>(`${recorded} and learner.name = $2 order by number, source, attempt.id`, [course, learner])).map(
    attemptOf,
  );
}

/** An attempt as it is told: what is missing is not there. */
export const attemptOf = ({ learner, number, standing, score, seconds, begun, seen, decisions }: AttemptRow): RecordedAttempt => ({
  learner,
  number,
  standing: standings[standing] ?? 'not-started',
  ...(score !== null && { score }),
  ...(seconds !== null && { seconds }),
  ...(begun !== null && { begun: begun.toISOString() }),
  ...(seen !== null && { seen: seen.toISOString() }),
  decisions: decisions.map((one) => {
    const right = rightOf(one.result);
    return {
      interaction: one.interaction,
      response: one.response,
      ...(right !== undefined && { right }),
      ...(one.seconds !== null && { seconds: one.seconds }),
    };
  }),
});

/** What SCORM 1.2 and 2004 call right and wrong. */
const rightOf = (result: string): boolean | undefined => {
  if (result === 'correct') return true;
  return result === 'wrong' || result === 'incorrect' ? false : undefined;
};
