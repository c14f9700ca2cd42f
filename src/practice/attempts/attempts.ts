import type { Version } from '../../lms/api.ts';
import type { Queries } from '../database/database.ts';
import { dataModels } from './data-model.ts';
import type { Elements } from './elements.ts';

/** One attempt as supervisors see it. */
export interface AttemptRow {
  id: number;
  learner: string;
  course: string;
  edition: string;
  scorm: Version;
  status: string;
  score: number | null;
  location: string;
  seconds: number;
  decisions: number;
  started: Date;
  updated: Date;
  closed: Date | null;
}

/** One decision of an attempt. */
export interface DecisionRow {
  index: number;
  interaction: string;
  type: string;
  response: string;
  correct: readonly string[];
  result: string;
  latency: number | null;
  time: string;
  stored: Date;
}

const attempts = `select attempt.id, learner.name as learner, course, edition, scorm, status, score, location, total_seconds as seconds,
    (select count(*)::integer from decision where decision.attempt = attempt.id) as decisions, started, updated, closed
  from attempt join learner on learner.id = attempt.learner where source = ''`;

/** The attempts that were launched here, the one that was stored last first. */
export function listAttempts({ query }: Queries, most = 1000): Promise<readonly AttemptRow[]> {
  return query<AttemptRow>(`${attempts} order by updated desc, attempt.id desc limit $1`, [most]);
}

export async function findAttempt({ query }: Queries, id: number): Promise<AttemptRow | undefined> {
  const [row] = await query<AttemptRow>(`${attempts} and attempt.id = $1`, [id]);
  return row;
}

/** The decisions of an attempt in the order they were made. */
export function listDecisions({ query }: Queries, attempt: number): Promise<readonly DecisionRow[]> {
  return query<DecisionRow>(
    'select index, interaction, type, response, correct, result, latency, time, stored from decision where attempt = $1 order by index',
    [attempt],
  );
}

/** An objective of an attempt, as the course told it; `score` is 0 to 100. */
export interface ObjectiveRow {
  id: string;
  score: number | null;
  status: string;
}

/** The objectives of an attempt in the order the course gave them. */
export async function listObjectives({ query }: Queries, attempt: number): Promise<readonly ObjectiveRow[]> {
  const [row] = await query<{ cmi: Elements; scorm: Version }>('select cmi, scorm from attempt where id = $1', [attempt]);
  const { cmi: held, scorm } = row ?? { cmi: {}, scorm: '1.2' };
  const rows: ObjectiveRow[] = [];
  for (let id = held['cmi.objectives.0.id']; id; id = held[`cmi.objectives.${rows.length}.id`]) {
    const objective = `cmi.objectives.${rows.length}`;
    const score = held[`${objective}.score.raw`];
    rows.push({ id, score: score ? Number(score) : null, status: dataModels[scorm].objectiveStatusOf(held, objective) ?? '' });
  }
  return rows;
}
