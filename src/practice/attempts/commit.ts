import type { Database, Parameter, Queries } from '../database/database.ts';
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
  cmi: Elements;
}

/**
 * Stores a commit, all of it or nothing. Resolves to false, with nothing stored, when the token is
 * not the one of the attempt's last launch. A commit that a later one overtook changes nothing.
 * 1. Where it says something of the status, which goes by all that the attempt holds: read that first.
 * 2. Write attempt and decisions in one statement, unless another commit or launch came between: then start again.
 */
export async function store(database: Database, attempt: number, token: string, commit: Commit): Promise<boolean> {
  const launch = [attempt, hashOf(token)] as const;
  let mustRead = tellsStatus(commit.elements);
  for (;;) {
    const [held] = mustRead ? await database.query<Held>(read, launch, 'commit-read') : [];
    if (mustRead && !held) return false;
    if (held && commit.sequence <= held.sequence) return true;
    const between = held ? [held.sequence, held.sequence] : [0, commit.sequence - 1];
    const written = await database.query(write, [...launch, ...between, ...changesOf(commit, held)], 'commit-write');
    if (written.length > 0) return true;
    mustRead = true;
  }
}

const read = `select scorm, sequence, cmi from attempt where id = $1 and token_hash = $2`;

const write = `with kept as (
    update attempt set sequence = $5, closed = case when $6 then now() end, updated = now(), status = coalesce($7, status),
        done = coalesce(done, case when coalesce($7, status) in ('passed', 'completed') then now() end),
        score = case when $8 then $9 else score end, location = coalesce($10, location), suspend_data = coalesce($11, suspend_data),
        total_seconds = coalesce(round((seconds_before + $12)::numeric, 2), total_seconds), cmi = coalesce(cmi || $13::jsonb, cmi)
      where id = $1 and token_hash = $2 and sequence between $3 and $4
      returning id
  ), decided as (
    insert into decision (attempt, index, interaction, type, response, correct, result, latency, time, elements)
      select kept.id, one.index, one.interaction, one.type, one.response, one.correct, one.result, one.latency, one.time, one.elements
        from kept, jsonb_to_recordset($14::jsonb) as one (index integer, interaction text, type text, response text, correct jsonb,
          result text, latency double precision, time text, elements jsonb)
      on conflict (attempt, index) do update set interaction = excluded.interaction, type = excluded.type, response = excluded.response,
        correct = excluded.correct, result = excluded.result, latency = excluded.latency, time = excluded.time, elements = excluded.elements
  )
  select id from kept`;

/** Whether the token is the one of the attempt's last launch. */
export async function isLaunch({ query }: Queries, attempt: number, token: string): Promise<boolean> {
  return (await query('select 1 from attempt where id = $1 and token_hash = $2', [attempt, hashOf(token)])).length > 0;
}

/** From `$5` on: what the attempt is to have. Elements that have a column of their own are not stored twice; null leaves all as it is. */
function changesOf({ sequence, closing, elements }: Commit, held: Held | undefined): readonly Parameter[] {
  const model = held ? dataModels[held.scorm] : modelOf(elements);
  const {
    [model.location]: location = null,
    [model.sessionTime]: session,
    'cmi.suspend_data': suspended = null,
    ...others
  } = Object.fromEntries(Object.entries(elements).filter(([name]) => !interactionOf(name)));
  const score = others[model.score];
  return [
    sequence,
    closing,
    (held && model.statusOf({ ...held.cmi, ...others })) ?? null,
    score !== undefined,
    numberOf(score),
    location,
    suspended,
    secondsOf(session) ?? null,
    Object.keys(others).length > 0 ? JSON.stringify(others) : null,
    JSON.stringify(decisionsOf(elements, model)),
  ];
}

/** The data model that elements are spelled in; either where they are spelled alike in both. */
const modelOf = (elements: Elements): DataModel =>
  Object.keys(elements).some((name) => only2004.test(name)) ? dataModels['2004'] : dataModels['1.2'];

const only2004 =
  /^cmi\.(?:(?:location|exit|session_time|progress_measure|success_status|completion_status)$|score\.|interactions\.\d+\.(?:learner_response|timestamp|description)$)/;

/** Whether anything is said of how far the attempt is, in either version of SCORM. */
const tellsStatus = (elements: Elements) => Object.values(dataModels).some(({ statuses }) => statuses.some((name) => name in elements));

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
