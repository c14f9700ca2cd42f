import type { Database, Queries } from '../database/database.ts';
import type { Version } from '../../lms/api.ts';
import { dataModels, type DataModel } from './data-model.ts';
import { interactionOf, type Elements } from './elements.ts';
import { secondsOf } from './times.ts';
import { hashOf } from './token.ts';

/** What a course wants stored: the elements that changed. Of two commits of a launch the higher `sequence` is the later. */
export interface Commit {
  sequence: number;
  closing: boolean;
  elements: Elements;
}

interface Held {
  scorm: Version;
  sequence: number;
  status: string;
  location: string;
  suspend_data: string;
  cmi: Elements;
  seconds_before: number;
}

/**
 * Stores a commit, all of it or nothing. Resolves to false, with nothing stored, when the token is
 * not the one of the attempt's last launch. A commit that a later one overtook changes nothing.
 */
export async function store(database: Database, attempt: number, token: string, commit: Commit): Promise<boolean> {
  return database.tx(async (queries) => {
    const [held] = await queries.query<Held>(
      `select scorm, sequence, status, location, suspend_data, cmi, seconds_before from attempt
        where id = $1 and token_hash = $2 for update`,
      [attempt, hashOf(token)],
    );
    if (!held) return false;
    if (commit.sequence <= held.sequence) return true;
    await updateAttempt(queries, attempt, held, commit);
    await updateDecisions(queries, attempt, decisionsOf(commit.elements, dataModels[held.scorm]));
    return true;
  });
}

/** Whether the token is the one of the attempt's last launch. */
export async function isLaunch({ query }: Queries, attempt: number, token: string): Promise<boolean> {
  return (await query('select 1 from attempt where id = $1 and token_hash = $2', [attempt, hashOf(token)])).length > 0;
}

async function updateAttempt({ query }: Queries, attempt: number, held: Held, { sequence, closing, elements }: Commit): Promise<void> {
  const others = Object.entries(elements).filter(([name]) => !interactionOf(name));
  const cmi: Record<string, string> = { ...held.cmi, ...Object.fromEntries(others) };
  const model = dataModels[held.scorm];
  const status = model.statusOf(cmi) ?? held.status;
  const location = take(cmi, model.location) ?? held.location;
  const suspended = take(cmi, 'cmi.suspend_data') ?? held.suspend_data;
  const total = Math.round((held.seconds_before + (secondsOf(cmi[model.sessionTime]) ?? 0)) * 100) / 100;
  await query(
    `update attempt set sequence = $2, status = $3, score = $4, location = $5, suspend_data = $6, cmi = $7::jsonb, total_seconds = $8,
       updated = now(), closed = case when $9 then now() end where id = $1`,
    [attempt, sequence, status, numberOf(cmi[model.score]), location, suspended, JSON.stringify(cmi), total, closing],
  );
}

/** Elements that have a column of their own are not stored twice. */
function take(elements: Record<string, string>, name: string): string | undefined {
  const value = elements[name];
  delete elements[name];
  return value;
}

async function updateDecisions({ query }: Queries, attempt: number, rows: ReturnType<typeof decisionsOf>): Promise<void> {
  if (rows.length === 0) return;
  await query(
    `insert into decision (attempt, index, interaction, type, response, correct, result, latency, time, elements)
     select $1, one.index, one.interaction, one.type, one.response, one.correct, one.result, one.latency, one.time, one.elements
       from jsonb_to_recordset($2::jsonb) as one (index integer, interaction text, type text, response text, correct jsonb,
         result text, latency double precision, time text, elements jsonb)
     on conflict (attempt, index) do update set interaction = excluded.interaction, type = excluded.type, response = excluded.response,
       correct = excluded.correct, result = excluded.result, latency = excluded.latency, time = excluded.time, elements = excluded.elements`,
    [attempt, JSON.stringify(rows)],
  );
}

function decisionsOf(elements: Elements, { response, moment }: DataModel) {
  const interactions = new Map<number, Record<string, string>>();
  for (const [name, value] of Object.entries(elements)) {
    const place = interactionOf(name);
    if (place) interactions.set(place.index, { ...interactions.get(place.index), [place.field]: value });
  }
  return [...interactions].map(([index, fields]) => ({
    index,
    interaction: fields.id ?? '',
    type: fields.type ?? '',
    response: fields[response] ?? '',
    correct: Object.keys(fields)
      .filter((field) => field.startsWith('correct_responses.'))
      .map((field) => fields[field]),
    result: fields.result ?? '',
    latency: secondsOf(fields.latency) ?? null,
    time: fields[moment] ?? '',
    elements: fields,
  }));
}

function numberOf(text: string | undefined): number | null {
  const value = Number(text?.trim() || NaN);
  return Number.isFinite(value) ? value : null;
}
