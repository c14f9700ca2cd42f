import { interactionTypes2004, pattern2004, response2004 } from './feedback2004.ts';
import { blank, either, text, word, type Format } from './formats12.ts';
import { between, duration, filled, language, localized, longIdentifier, real, timestamp } from './formats2004.ts';
import type { Element, Model } from './model.ts';

const completion = word('completed', 'incomplete', 'not attempted', 'unknown');
const success = word('passed', 'failed', 'unknown');
const ends = word('exit,message', 'exit,no message', 'continue,message', 'continue,no message');

const startsAs = (start?: string) => (start === undefined ? {} : { start });
const both = (format: Format, start?: string): Element => ({ access: 'both', format, ...startsAs(start) });
const read = (format: Format, start?: string): Element => ({ access: 'read', format, ...startsAs(start) });
const write = (format: Format): Element => ({ access: 'write', format });
const within = (least: number, most: number, element: Element): Element => ({ ...element, range: between(least, most) });

const score = (of: string) => ({
  [`${of}.score.scaled`]: within(-1, 1, both(real)),
  [`${of}.score.raw`]: both(real),
  [`${of}.score.min`]: both(real),
  [`${of}.score.max`]: both(real),
});

/**
 * The data model of SCORM 2004, 3rd and 4th Edition (RTE, section 4.2), without comments: no course of this project writes any.
 * What has no start is error 403 until it is set.
 */
export const model2004: Model = {
  elements: {
    'cmi.completion_status': both(completion, 'unknown'),
    'cmi.completion_threshold': read(real),
    'cmi.credit': read(word('credit', 'no-credit'), 'credit'),
    'cmi.entry': read(word('ab-initio', 'resume', ''), 'ab-initio'),
    'cmi.exit': write(word('time-out', 'suspend', 'logout', 'normal', '')),
    'cmi.interactions.n.id': both(longIdentifier),
    'cmi.interactions.n.type': both(word(...interactionTypes2004)),
    'cmi.interactions.n.objectives.n.id': both(longIdentifier),
    'cmi.interactions.n.timestamp': both(timestamp),
    'cmi.interactions.n.correct_responses.n.pattern': both(pattern2004),
    'cmi.interactions.n.weighting': both(real),
    'cmi.interactions.n.learner_response': both(response2004),
    'cmi.interactions.n.result': both(either(word('correct', 'incorrect', 'unanticipated', 'neutral'), real)),
    'cmi.interactions.n.latency': both(duration),
    'cmi.interactions.n.description': both(localized(250)),
    'cmi.launch_data': read(text(4000)),
    'cmi.learner_id': read(longIdentifier, 'learner-1'),
    'cmi.learner_name': read(localized(250), 'Learner, One'),
    'cmi.learner_preference.audio_level': within(0, Infinity, both(real, '1')),
    'cmi.learner_preference.language': both(either(language, blank), ''),
    'cmi.learner_preference.delivery_speed': within(0, Infinity, both(real, '1')),
    'cmi.learner_preference.audio_captioning': both(word('-1', '0', '1'), '0'),
    'cmi.location': both(filled(1000)),
    'cmi.max_time_allowed': read(duration),
    'cmi.mode': read(word('browse', 'normal', 'review'), 'normal'),
    'cmi.objectives.n.id': both(longIdentifier),
    ...score('cmi.objectives.n'),
    'cmi.objectives.n.success_status': both(success, 'unknown'),
    'cmi.objectives.n.completion_status': both(completion, 'unknown'),
    'cmi.objectives.n.progress_measure': within(0, 1, both(real)),
    'cmi.objectives.n.description': both(localized(250)),
    'cmi.progress_measure': within(0, 1, both(real)),
    'cmi.scaled_passing_score': read(real),
    ...score('cmi'),
    'cmi.session_time': write(duration),
    'cmi.success_status': both(success, 'unknown'),
    'cmi.suspend_data': both(text(64_000)),
    'cmi.time_limit_action': read(ends, 'continue,no message'),
    'cmi.total_time': read(duration, 'PT0H0M0S'),
  },
  groups: ['cmi.interactions', 'cmi.learner_preference', 'cmi.objectives', 'cmi.objectives.n.score', 'cmi.score'],
  arrays: {
    'cmi.interactions': 'id',
    'cmi.interactions.n.objectives': 'id',
    'cmi.interactions.n.correct_responses': 'pattern',
    'cmi.objectives': 'id',
  },
};
