import type { Version } from '../../lms/api.ts';
import type { Database, Queries } from '../database/database.ts';
import { dataModels } from './data-model.ts';
import type { Elements } from './elements.ts';
import { hashOf, newToken } from './token.ts';

/** A launched attempt: its token, and what the course may read. */
export interface Launch {
  attempt: number;
  token: string;
  elements: Elements;
}

/** A launch, and the address of the folder that the course is played from for as long as it lasts. */
export interface Launched extends Launch {
  folder: string;
}

/** Who launches what, through which version of SCORM. `fresh` begins a new attempt even where there is one to go on with. */
export interface LaunchRequest {
  learner: string;
  course: string;
  edition: string;
  scorm: Version;
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

const columns = 'id, status, location, suspend_data, cmi, total_seconds, closed';

/** Goes on with the learner's latest attempt, or begins one. Tokens of earlier launches are worth nothing from now on. */
export async function launch(database: Database, request: LaunchRequest): Promise<Launch> {
  const token = newToken();
  return database.tx(async (queries) => {
    const learner = await learnerOf(queries, request.learner);
    const last = request.fresh ? undefined : await lastAttempt(queries, learner, request);
    const attempt = last ? await reopen(queries, last.id, request, token) : await begin(queries, learner, request, token);
    const decided = last ? await interactions(queries, last.id) : {};
    const facts = { id: `learner-${learner}`, name: request.learner, entry: entryOf(last, request), seconds: last?.total_seconds ?? 0 };
    const elements = { ...(last && restored(last, request)), ...decided, ...dataModels[request.scorm].elementsOf(facts) };
    return { attempt, token, elements };
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

/** The attempt to go on with. In SCORM 2004 one whose session was not suspended is over. */
async function lastAttempt({ query }: Queries, learner: number, request: LaunchRequest): Promise<Resumed | undefined> {
  const [row] = await query<Resumed>(
    `select ${columns} from attempt where learner = $1 and course = $2 and scorm = $3 and source = '' order by id desc limit 1 for update`,
    [learner, request.course, request.scorm],
  );
  return row && (dataModels[request.scorm].outlivesSessions || !isOver(row, request)) ? row : undefined;
}

async function begin({ query }: Queries, learner: number, request: LaunchRequest, token: string): Promise<number> {
  const { course, edition, scorm } = request;
  const [row] = await query<{ id: number }>(
    `insert into attempt (learner, course, edition, scorm, token_hash, number)
       select $1, $2, $3, $4, $5, coalesce(max(number), 0) + 1 from attempt where learner = $1 and course = $2 returning id`,
    [learner, course, edition, scorm, hashOf(token)],
  );
  return idOf(row);
}

async function reopen({ query }: Queries, attempt: number, { edition, scorm }: LaunchRequest, token: string): Promise<number> {
  await query(
    `update attempt set token_hash = $2, edition = $3, sequence = 0, closed = null, seconds_before = total_seconds,
       cmi = cmi - $4::text - $5::text where id = $1`,
    [attempt, hashOf(token), edition, dataModels[scorm].exit, dataModels[scorm].sessionTime],
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

/** What the course left, but for what one launch says of itself and the next one must not read. */
function restored({ cmi, location, suspend_data }: Resumed, { scorm }: LaunchRequest): Elements {
  const model = dataModels[scorm];
  const { [model.exit]: _exit, [model.sessionTime]: _session, ...kept } = cmi;
  return { ...kept, [model.location]: location, 'cmi.suspend_data': suspend_data };
}

/** An attempt that was never closed, because the browser died, is resumed like a suspended one. */
function entryOf(last: Resumed | undefined, request: LaunchRequest): string {
  if (!last || (last.status === 'not attempted' && Object.keys(last.cmi).length === 0)) return 'ab-initio';
  return isOver(last, request) ? '' : 'resume';
}

/** Whether its last session ended for good. */
const isOver = ({ closed, cmi }: Resumed, { scorm }: LaunchRequest) => closed !== null && cmi[dataModels[scorm].exit] !== 'suspend';

function idOf(row: { id: number } | undefined): number {
  if (!row) throw new Error('the database returned no row');
  return row.id;
}
