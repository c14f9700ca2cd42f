import type { Objective } from '../course/objectives.ts';
import type { Status } from '../course/progress.ts';
import { decisionsIn, modeOf, objectivesIn, padded } from './cmi.ts';
import type { Dialect } from './dialect.ts';
import { feedback2004, plain } from './feedback2004.ts';
import type { Cmi, Decision, Progress } from './port.ts';

/** SCORM 2004's data model (RTE 4th Edition, section 4.2; the 3rd has the same elements). */
export const dialect2004: Dialect = {
  launch: (read) => ({
    learner: { id: read('cmi.learner_id'), name: read('cmi.learner_name') },
    mode: modeOf(read('cmi.mode')),
    status: statusOf(read('cmi.completion_status'), read('cmi.success_status')),
    complete: read('cmi.completion_status') === 'completed',
    state: read('cmi.suspend_data'),
    locale: read('cmi.learner_preference.language'),
    decisions: decisionsIn(read),
    objectives: objectivesIn(read),
  }),
  spell: spell2004,
};

/** How the session ends, score, status, place and state, then objectives and decisions. After an exit that is not `suspend` the next launch finds nothing. */
function spell2004(progress: Progress, known: readonly string[]): Cmi {
  return [
    ['cmi.exit', progress.exit],
    ...(progress.score === undefined ? [] : scores('cmi', progress.score)),
    ['cmi.completion_status', progress.complete ? 'completed' : 'incomplete'],
    ...successes('cmi', progress.status),
    ['cmi.progress_measure', decimal(progress.share, 4)],
    ['cmi.location', progress.place.slice(0, 1000)],
    ['cmi.suspend_data', progress.state],
    ['cmi.session_time', timespan2004(progress.seconds * 1000)],
    ...progress.objectives.flatMap((objective) => objective2004(objective, known.indexOf(objective.id))),
    ...progress.decisions.flatMap(decision2004),
  ];
}

/** `PT#H#M#.##S`, never below `PT0S`, at most six digits of hours. */
export function timespan2004(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 1_000_000 * 360_000 - 1);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${(hundredths % 6000) / 100}S`;
}

/** `YYYY-MM-DDThh:mm:ss` on the learner's clock: LMSs refuse time zones, and years outside 1970 to 2038. */
export function timestamp2004(at: number): string {
  const [first, last] = [new Date(1970, 0, 1), new Date(2038, 11, 31, 23, 59, 59)];
  const date = new Date(Math.min(Math.max(at, first.getTime()), last.getTime()));
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => padded(part)).join('-');
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part)).join(':')}`;
}

function statusOf(completion: string, success: string): Status | undefined {
  if (success === 'passed' || success === 'failed') return success;
  return completion === 'completed' || completion === 'incomplete' ? completion : undefined;
}

/** What is unknown is not said: it would lower what the LMS holds. */
function successes(of: string, status: Objective['status']): Cmi {
  return status === 'passed' || status === 'failed' ? [[`${of}.success_status`, status]] : [];
}

/** A number with so many decimals at most, and never an exponent. */
const decimal = (value: number, places: 2 | 4) => String(Math.round(value * 10 ** places) / 10 ** places);

function scores(of: string, score: number): Cmi {
  return [
    [`${of}.score.raw`, decimal(score, 2)],
    [`${of}.score.scaled`, decimal(score / 100, 4)],
    [`${of}.score.min`, '0'],
    [`${of}.score.max`, '100'],
  ];
}

function objective2004({ id, share, status }: Objective, index: number): Cmi {
  const objective = `cmi.objectives.${index}`;
  const completion = status === 'passed' || status === 'failed' ? 'completed' : status;
  return [
    [`${objective}.id`, id],
    ...(share === undefined ? [] : scores(objective, Math.round(share * 100))),
    ...successes(objective, status),
    ...(completion === undefined ? [] : [[`${objective}.completion_status`, completion] as const]),
  ];
}

function decision2004(decision: Decision): Cmi {
  const element = (name: string) => `cmi.interactions.${decision.index}.${name}`;
  const { type, response, patterns } = feedback2004(decision);
  return [
    [element('id'), decision.id],
    [element('type'), type],
    [element('timestamp'), timestamp2004(decision.at)],
    ...patterns.map((pattern, at): Cmi[number] => [element(`correct_responses.${at}.pattern`), pattern]),
    ...(response === undefined ? [] : [[element('learner_response'), response] as const]),
    [element('result'), resultOf(decision.right)],
    [element('latency'), timespan2004(decision.latency)],
    [element('description'), plain(decision.text, 250)],
  ];
}

function resultOf(right: Decision['right']): string {
  if (right === 'neutral') return 'neutral';
  return right ? 'correct' : 'incorrect';
}
