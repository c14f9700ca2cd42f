import type { Database, Queries } from '../database/database.ts';
import type { Elements } from './elements.ts';
import { timespanOf } from './times.ts';
import { hashOf, newToken } from './token.ts';

/** A launched attempt: its token, and what the course may read. */
export interface Launch {
  attempt: number;
  token: string;
  elements: Elements;
}

/** Who launches what. `fresh` begins a new attempt even where there is one to go on with. */
export interface LaunchRequest {
  learner: string;
  course: string;
  edition: string;
  fresh: boolean;
}

interface Resumed {
  id: number;
  status: string;
  location: string;
  suspend_data: string;
  cmi: Elements;
  total_seconds: number;
  closed: Date | null;
}

/** What one launch says of itself and the next one must not read. */
const ofLaunch = ['cmi.core.exit', 'cmi.core.session_time'];

const columns = 'id, status, location, suspend_data, cmi, total_seconds, closed';

/** Goes on with the learner's latest attempt, or begins one. Tokens of earlier launches are worth nothing from now on. */
export async function launch(database: Database, request: LaunchRequest): Promise<Launch> {
  const token = newToken();
  return database.tx(async (queries) => {
    const learner = await learnerOf(queries, request.learner);
    const last = request.fresh ? undefined : await lastAttempt(queries, learner, request.course);
    const attempt = last ? await reopen(queries, last.id, request, token) : await begin(queries, learner, request, token);
    const decided = last ? await interactions(queries, last.id) : {};
    return { attempt, token, elements: { ...(last && restored(last)), ...decided, ...about(learner, request.learner, last) } };
  });
}

/** Also holds the learner's row, so that two launches at once do not begin two attempts. */
async function learnerOf({ query }: Queries, name: string): Promise<number> {
  const [row] = await query<{ id: number }>(
    'insert into learner (name) values ($1) on conflict (name) do update set name = excluded.name returning id',
    [name],
  );
  return idOf(row);
}

async function lastAttempt({ query }: Queries, learner: number, course: string): Promise<Resumed | undefined> {
  const [row] = await query<Resumed>(
    `select ${columns} from attempt where learner = $1 and course = $2 order by id desc limit 1 for update`,
    [learner, course],
  );
  return row;
}

async function begin({ query }: Queries, learner: number, { course, edition }: LaunchRequest, token: string): Promise<number> {
  const [row] = await query<{ id: number }>(
    'insert into attempt (learner, course, edition, token_hash) values ($1, $2, $3, $4) returning id',
    [learner, course, edition, hashOf(token)],
  );
  return idOf(row);
}

async function reopen({ query }: Queries, attempt: number, { edition }: LaunchRequest, token: string): Promise<number> {
  await query(
    `update attempt set token_hash = $2, edition = $3, sequence = 0, closed = null, seconds_before = total_seconds,
       cmi = cmi - 'cmi.core.exit' - 'cmi.core.session_time' where id = $1`,
    [attempt, hashOf(token), edition],
  );
  return attempt;
}

async function interactions({ query }: Queries, attempt: number): Promise<Elements> {
  const rows = await query<{ index: number; elements: Elements }>(
    'select index, elements from decision where attempt = $1 order by index',
    [attempt],
  );
  const named = rows.flatMap(({ index, elements }) =>
    Object.entries(elements).map(([field, value]) => [`cmi.interactions.${index}.${field}`, value]),
  );
  return Object.fromEntries(named);
}

function restored({ cmi, status, location, suspend_data }: Resumed): Elements {
  const kept = Object.entries(cmi).filter(([name]) => !ofLaunch.includes(name));
  return {
    ...Object.fromEntries(kept),
    'cmi.core.lesson_status': status,
    'cmi.core.lesson_location': location,
    'cmi.suspend_data': suspend_data,
  };
}

function about(learner: number, name: string, last: Resumed | undefined): Elements {
  return {
    'cmi.core.student_id': `learner-${learner}`,
    'cmi.core.student_name': name,
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.entry': entryOf(last),
    'cmi.core.total_time': timespanOf(last?.total_seconds ?? 0),
  };
}

/** An attempt that was never closed, because the browser died, is resumed like a suspended one. */
function entryOf(last: Resumed | undefined): string {
  if (!last || (last.status === 'not attempted' && Object.keys(last.cmi).length === 0)) return 'ab-initio';
  return last.closed && last.cmi['cmi.core.exit'] !== 'suspend' ? '' : 'resume';
}

function idOf(row: { id: number } | undefined): number {
  if (!row) throw new Error('the database returned no row');
  return row.id;
}
