import type { Objective } from '../course/objectives.ts';
import type { Status } from '../course/progress.ts';
import { decisionsIn, modeOf, objectiveAt, objectivesIn, padded, words } from './cmi.ts';
import type { Dialect } from './dialect.ts';
import type { Cmi, Decision, Progress } from './port.ts';

/** SCORM 2004's data model (RTE 4th Edition, section 4.2; the 3rd has the same elements). */
export const dialect2004: Dialect = {
  launch: (read) => ({
    learner: { id: read('cmi.learner_id'), name: read('cmi.learner_name') },
    mode: modeOf(read('cmi.mode')),
    status: statusOf(read('cmi.completion_status'), read('cmi.success_status')),
    state: read('cmi.suspend_data'),
    locale: read('cmi.learner_preference.language'),
    decisions: decisionsIn(read),
    objectives: objectivesIn(read),
  }),
  spell: spell2004,
};

/** Score, status, place and state, then objectives and decisions. Exit stays `suspend`: without it the next launch finds nothing. */
function spell2004(progress: Progress, known: readonly string[]): Cmi {
  const ids = progress.objectives.map(({ id }) => id);
  return [
    ...(progress.score === undefined ? [] : scores('cmi', progress.score)),
    ['cmi.completion_status', progress.status === 'incomplete' ? 'incomplete' : 'completed'],
    ['cmi.success_status', successOf(progress.status)],
    ['cmi.progress_measure', decimal(progress.share)],
    ['cmi.location', progress.place.slice(0, 1000)],
    ['cmi.suspend_data', progress.state],
    ['cmi.session_time', timespan2004(progress.seconds * 1000)],
    ['cmi.exit', 'suspend'],
    ...progress.objectives.flatMap((objective) => objective2004(objective, objectiveAt(objective.id, known, ids))),
    ...progress.decisions.flatMap(decision2004),
  ];
}

/** `PT#H#M#.##S`, never below `PT0S`. */
export function timespan2004(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${(hundredths % 6000) / 100}S`;
}

/** `YYYY-MM-DDThh:mm:ss` on the learner's clock: LMSs refuse time zones. */
export function timestamp2004(at: number): string {
  const date = new Date(at);
  const day = [padded(date.getFullYear(), 4), padded(date.getMonth() + 1), padded(date.getDate())].join('-');
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part)).join(':')}`;
}

function statusOf(completion: string, success: string): Status | undefined {
  if (success === 'passed' || success === 'failed') return success;
  return completion === 'completed' || completion === 'incomplete' ? completion : undefined;
}

const successOf = (status: Status) => (status === 'passed' || status === 'failed' ? status : 'unknown');

/** A share of 0 to 1 with at most four decimals, never with an exponent. */
const decimal = (share: number) => String(Math.round(share * 10_000) / 10_000);

function scores(of: string, score: number): Cmi {
  return [
    [`${of}.score.scaled`, decimal(score / 100)],
    [`${of}.score.raw`, String(score)],
    [`${of}.score.min`, '0'],
    [`${of}.score.max`, '100'],
  ];
}

function objective2004({ id, share, status }: Objective, index: number): Cmi {
  const objective = `cmi.objectives.${index}`;
  const success = status === 'passed' || status === 'failed' ? [[`${objective}.success_status`, status] as const] : [];
  const completion = status === 'passed' || status === 'failed' ? 'completed' : status;
  return [
    [`${objective}.id`, id],
    ...(share === undefined ? [] : scores(objective, Math.round(share * 100))),
    ...success,
    ...(completion === undefined ? [] : [[`${objective}.completion_status`, completion] as const]),
  ];
}

function decision2004(decision: Decision): Cmi {
  const element = (name: string) => `cmi.interactions.${decision.index}.${name}`;
  const correct = decision.correct.length === 0 ? [] : [decision.correct, ...(decision.also ?? []).map((one) => [one])];
  return [
    [element('id'), decision.id],
    [element('type'), decision.type],
    [element('timestamp'), timestamp2004(decision.at)],
    ...correct.map((ids, at): Cmi[number] => [element(`correct_responses.${at}.pattern`), patternOf(decision, ids)]),
    [element('learner_response'), responseOf(decision, decision.given)],
    [element('result'), resultOf(decision.right)],
    [element('latency'), timespan2004(decision.latency)],
    [element('description'), words(decision.text, 250)],
  ];
}

function resultOf(right: Decision['right']): string {
  if (right === 'neutral') return 'neutral';
  return right ? 'correct' : 'incorrect';
}

/** Ids of replies as every LMS takes them: letters, digits and `_`. */
const short = (id: string) => id.replaceAll('-', '_');

function responseOf({ type }: Decision, ids: readonly string[]): string {
  switch (type) {
    case 'matching':
      return ids.map((pair) => pair.replace('.', '[.]')).join('[,]');
    case 'fill-in':
      return `{lang=und}${words(ids.join(','), 240)}`;
    case 'numeric':
      return ids[0] ?? '';
    default:
      return ids.map(short).join('[,]');
  }
}

/** A pattern says the same as a response, but for a number, which is a range. */
function patternOf(decision: Decision, ids: readonly string[]): string {
  return decision.type === 'numeric' ? `${ids[0]}[:]${ids[0]}` : responseOf(decision, ids);
}
