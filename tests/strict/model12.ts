import { interactionTypes, pattern, response } from './feedback12.ts';
import { ascii, blank, decimal, either, identifier, integer, score, text, time, timespan, word, type Format } from './formats12.ts';
import type { Element, Model } from './model.ts';

const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const limits = ['exit,message', 'exit,no message', 'continue,message', 'continue,no message', ''];
const optional = (format: Format) => either(format, blank);

const both = (format: Format, start?: string): Element => ({ access: 'both', format, ...(start === undefined ? {} : { start }) });
const read = (format: Format, start: string): Element => ({ access: 'read', format, start });
const write = (format: Format): Element => ({ access: 'write', format });

/** The data model of SCORM 1.2 (RTE 1.2, section 3.4). */
export const model12: Model = {
  elements: {
    'cmi.core.student_id': read(identifier, 'learner-1'),
    'cmi.core.student_name': read(text(255), 'Learner, One'),
    'cmi.core.lesson_location': both(ascii(255), ''),
    'cmi.core.credit': read(word('credit', 'no-credit'), 'credit'),
    'cmi.core.lesson_status': both(word(...statuses), 'not attempted'),
    'cmi.core.entry': read(word('ab-initio', 'resume', ''), 'ab-initio'),
    'cmi.core.score.raw': both(optional(score), ''),
    'cmi.core.score.max': both(optional(score), ''),
    'cmi.core.score.min': both(optional(score), ''),
    'cmi.core.total_time': read(timespan, '0000:00:00.00'),
    'cmi.core.lesson_mode': read(word('browse', 'normal', 'review'), 'normal'),
    'cmi.core.exit': write(word('time-out', 'suspend', 'logout', '')),
    'cmi.core.session_time': write(timespan),
    'cmi.suspend_data': both(ascii(4096), ''),
    'cmi.launch_data': read(text(4096), ''),
    'cmi.comments': both(text(4096), ''),
    'cmi.comments_from_lms': read(text(4096), ''),
    'cmi.objectives.n.id': both(identifier),
    'cmi.objectives.n.score.raw': both(optional(score)),
    'cmi.objectives.n.score.max': both(optional(score)),
    'cmi.objectives.n.score.min': both(optional(score)),
    'cmi.objectives.n.status': both(word(...statuses, 'not attempted')),
    'cmi.student_data.mastery_score': read(optional(score), ''),
    'cmi.student_data.max_time_allowed': read(optional(timespan), ''),
    'cmi.student_data.time_limit_action': read(word(...limits), ''),
    'cmi.student_preference.audio': both(integer(-1, 100), '0'),
    'cmi.student_preference.language': both(ascii(255), ''),
    'cmi.student_preference.speed': both(integer(-100, 100), '0'),
    'cmi.student_preference.text': both(integer(-1, 1), '0'),
    'cmi.interactions.n.id': write(identifier),
    'cmi.interactions.n.objectives.n.id': write(identifier),
    'cmi.interactions.n.time': write(time),
    'cmi.interactions.n.type': write(word(...interactionTypes)),
    'cmi.interactions.n.correct_responses.n.pattern': write(pattern),
    'cmi.interactions.n.weighting': write(decimal),
    'cmi.interactions.n.student_response': write(response),
    'cmi.interactions.n.result': write(either(word('correct', 'wrong', 'unanticipated', 'neutral'), decimal)),
    'cmi.interactions.n.latency': write(timespan),
  },
  groups: [
    'cmi.core',
    'cmi.core.score',
    'cmi.objectives',
    'cmi.objectives.n.score',
    'cmi.student_data',
    'cmi.student_preference',
    'cmi.interactions',
  ],
  arrays: {
    'cmi.objectives': 'id',
    'cmi.interactions': 'id',
    'cmi.interactions.n.objectives': 'id',
    'cmi.interactions.n.correct_responses': 'pattern',
  },
};
