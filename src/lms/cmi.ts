import type { Objective } from '../course/objectives.ts';
import type { Cmi, Decision, Progress } from './port.ts';

/** The elements of SCORM 1.2's data model (RTE 1.2, section 3.4) that a launch reads. */
export const elements12 = {
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  mode: 'cmi.core.lesson_mode',
  status: 'cmi.core.lesson_status',
  state: 'cmi.suspend_data',
  locale: 'cmi.student_preference.language',
  decisions: 'cmi.interactions._count',
} as const;

/** Progress as SCORM 1.2 spells it: score, status, place and state, then objectives and decisions. */
export function spell12(progress: Progress): Cmi {
  const score = progress.score === undefined ? [] : scores12('cmi.core', progress.score);
  return [
    ...score,
    ['cmi.core.lesson_status', progress.status],
    ['cmi.core.lesson_location', progress.place.slice(0, 255)],
    ['cmi.suspend_data', progress.state],
    ['cmi.core.session_time', timespan12(progress.seconds * 1000)],
    ['cmi.core.exit', 'suspend'],
    ...progress.objectives.flatMap(objective12),
    ...progress.decisions.flatMap(decision12),
  ];
}

/** Whether an element belongs to a part an LMS need not have: refusing it is no failure. */
export const isOptional = (element: string) => /^cmi\.(interactions|objectives)\./.test(element);

/** Whether a change of the element alone is no reason to commit. */
export const isClock = (element: string) => element.endsWith('session_time');

/** `HHHH:MM:SS.SS`, at most 9999 hours. */
export function timespan12(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360000 + 359999);
  const pad = (value: number, width = 2) => String(Math.floor(value)).padStart(width, '0');
  const seconds = hundredths / 100;
  return `${pad(seconds / 3600, 4)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(hundredths % 100)}`;
}

/** `HH:MM:SS` on the learner's clock. */
export function time12(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
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
  if (type === 'fill-in') return words12(ids.join(','));
  return ids.map((id) => (options ? letterOf(options.indexOf(id)) : id)).join(',');
}

/** Free words: at most 255 characters, none of them a control character or half a pair. */
const words12 = (text: string) => {
  let words = '';
  for (const character of text.replace(/[\p{Cc}\p{Cs}]/gu, ' ')) {
    if (words.length + character.length > 255) break;
    words += character;
  }
  return words;
};

/** What SCORM 1.2 calls a reply: one character for its place. */
export const letterOf = (position: number) => 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(position);
