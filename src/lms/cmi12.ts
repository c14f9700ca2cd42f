import type { Objective } from '../course/objectives.ts';
import { statuses } from '../course/progress.ts';
import { decisionsIn, letterOf, modeOf, objectivesIn, padded, words } from './cmi.ts';
import type { Dialect } from './dialect.ts';
import type { Cmi, Decision, Progress } from './port.ts';

/** SCORM 1.2's data model (RTE 1.2, section 3.4). */
export const dialect12: Dialect = {
  launch: (read) => ({
    learner: { id: read('cmi.core.student_id'), name: read('cmi.core.student_name') },
    mode: modeOf(read('cmi.core.lesson_mode')),
    status: statuses.find((status) => status === read('cmi.core.lesson_status')),
    complete: ['completed', 'passed'].includes(read('cmi.core.lesson_status')),
    state: read('cmi.suspend_data'),
    locale: read('cmi.student_preference.language'),
    decisions: decisionsIn(read),
    objectives: objectivesIn(read),
  }),
  spell: spell12,
};

/** Progress as SCORM 1.2 spells it: how the session ends, score, status, place and state, then objectives and decisions. */
function spell12(progress: Progress, known: readonly string[]): Cmi {
  const score = progress.score === undefined ? [] : scores12('cmi.core', progress.score);
  return [
    ['cmi.core.exit', progress.exit === 'normal' ? '' : 'suspend'],
    ...score,
    ['cmi.core.lesson_status', progress.status],
    ['cmi.core.lesson_location', progress.place.slice(0, 255)],
    ['cmi.suspend_data', progress.state],
    ['cmi.core.session_time', timespan12(progress.seconds * 1000)],
    ...progress.objectives.flatMap((objective) => objective12(objective, known.indexOf(objective.id))),
    ...progress.decisions.flatMap(decision12),
  ];
}

/** `HHHH:MM:SS.SS`, at most 9999 hours. */
export function timespan12(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360000 + 359999);
  const seconds = hundredths / 100;
  return `${padded(seconds / 3600, 4)}:${padded((seconds / 60) % 60)}:${padded(seconds % 60)}.${padded(hundredths % 100)}`;
}

/** `HH:MM:SS` on the learner's clock. */
export function time12(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part)).join(':');
}

function scores12(of: string, score: number): Cmi {
  return [
    [`${of}.score.raw`, String(score)],
    [`${of}.score.min`, '0'],
    [`${of}.score.max`, '100'],
  ];
}

function objective12({ id, share, status }: Objective, index: number): Cmi {
  const objective = `cmi.objectives.${index}`;
  return [
    [`${objective}.id`, id],
    ...(share === undefined ? [] : scores12(objective, Math.round(share * 100))),
    ...(status === undefined ? [] : [[`${objective}.status`, status] as const]),
  ];
}

function decision12(decision: Decision): Cmi {
  const element = (name: string) => `cmi.interactions.${decision.index}.${name}`;
  const correct = decision.correct.length === 0 ? [] : [decision.correct, ...(decision.also ?? []).map((one) => [one])];
  const patterns = correct.map((ids, at): Cmi[number] => [element(`correct_responses.${at}.pattern`), responses12(decision, ids)]);
  return [
    [element('id'), decision.id],
    [element('time'), time12(decision.at)],
    [element('type'), decision.type],
    ...patterns,
    [element('student_response'), responses12(decision, decision.given)],
    [element('result'), result12(decision.right)],
    [element('latency'), timespan12(decision.latency)],
  ];
}

function result12(right: Decision['right']): string {
  if (right === 'neutral') return 'neutral';
  return right ? 'correct' : 'wrong';
}

/** Replies of a choice are known by their letter in authored order: SCORM 1.2 allows one character each. */
function responses12({ type, options }: Decision, ids: readonly string[]): string {
  if (type === 'fill-in') return words(ids.join(','), 255);
  return ids.map((id) => (options ? letterOf(options.indexOf(id)) : id)).join(',');
}
