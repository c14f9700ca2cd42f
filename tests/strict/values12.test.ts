import { expect, test } from 'vitest';
import { strict12 } from '../lms/strict12.ts';

/** Whether an element takes a value, in a session with one objective and one interaction of a type. */
function takes(element: string, value: string, type?: string): boolean {
  const { api } = strict12();
  api.LMSInitialize('');
  api.LMSSetValue('cmi.objectives.0.id', 'calm');
  api.LMSSetValue('cmi.interactions.0.id', 'first');
  if (type) api.LMSSetValue('cmi.interactions.0.type', type);
  const answer = api.LMSSetValue(element, value);
  expect(api.LMSGetLastError()).toBe(answer === 'true' ? '0' : '405');
  return answer === 'true';
}

const long = (length: number) => 'x'.repeat(length);
const score = {
  good: ['0', '7', '100', '85.5', '85.25', ''],
  bad: ['-1', '100.01', '101', '85.255', '1e1', '.5', '5.', ' 5', '+5', 'NaN', '50%'],
};
const timespan = {
  good: ['0000:12:03.50', '00:00:00', '9999:59:59.99', '012:00:00.5'],
  bad: ['0:00:00', '00000:00:00', '00:60:00', '00:00:60', '00:00:00.123', '00:00', 'PT5S', '', '-00:00:01', '00:00:0'],
};
const identifier = { good: ['a', 'M1-decision_3', long(255)], bad: ['', 'a b', 'a.b', '问题', 'é', 'a:b', long(256)] };
const short = { good: ['', 'screen-3', 'two words', long(255)], bad: [long(256), '第三屏'] };
const status = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

test.each<[string, { good: readonly string[]; bad: readonly string[] }]>([
  ['cmi.core.lesson_location', short],
  ['cmi.core.lesson_status', { good: status, bad: ['not attempted', 'unknown', 'Passed', '', 'complete'] }],
  ['cmi.core.exit', { good: ['', 'suspend', 'time-out', 'logout'], bad: ['normal', 'timeout', 'Suspend', ' '] }],
  ['cmi.core.session_time', timespan],
  ['cmi.core.score.raw', score],
  ['cmi.core.score.min', score],
  ['cmi.core.score.max', score],
  ['cmi.suspend_data', { good: ['', long(4096), 'two\nlines\tand ~'], bad: [long(4097), '存', 'nul\u0000', '\u00e9'] }],
  ['cmi.comments', { good: ['', '很好', long(4096)], bad: [long(4097), 'half \ud83d', 'nul\u0000'] }],
  ['cmi.objectives.0.id', identifier],
  ['cmi.objectives.0.score.raw', score],
  ['cmi.objectives.0.score.min', score],
  ['cmi.objectives.0.score.max', score],
  ['cmi.objectives.0.status', { good: [...status, 'not attempted'], bad: ['', 'unknown'] }],
  ['cmi.student_preference.audio', { good: ['-1', '0', '100'], bad: ['-2', '101', '1.5', '', 'loud'] }],
  ['cmi.student_preference.speed', { good: ['-100', '0', '100'], bad: ['-101', '101', ''] }],
  ['cmi.student_preference.text', { good: ['-1', '0', '1'], bad: ['2', '-2', ''] }],
  ['cmi.student_preference.language', short],
  ['cmi.interactions.0.id', identifier],
  ['cmi.interactions.0.objectives.0.id', identifier],
  [
    'cmi.interactions.0.time',
    { good: ['00:00:00', '23:59:59.99', '09:30:00.5'], bad: ['24:00:00', '9:30:00', '09:60:00', '09:30:60', '09:30', '09:30:00Z'] },
  ],
  [
    'cmi.interactions.0.type',
    {
      good: ['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'],
      bad: ['other', 'long-fill-in', 'Choice', ''],
    },
  ],
  ['cmi.interactions.0.weighting', { good: ['1', '0.5', '-1', '100'], bad: ['', 'heavy', '1.234', '1000'] }],
  [
    'cmi.interactions.0.result',
    { good: ['correct', 'wrong', 'unanticipated', 'neutral', '1', '0.5'], bad: ['incorrect', 'Correct', 'true', ''] },
  ],
  ['cmi.interactions.0.latency', timespan],
])('%s', (element, { good, bad }) => {
  expect(good.filter((value) => !takes(element, value))).toEqual([]);
  expect(bad.filter((value) => takes(element, value))).toEqual([]);
});

test.each<[type: string, good: readonly string[], bad: readonly string[]]>([
  ['true-false', ['t', 'f', '0', '1'], ['true', 'false', 'T', '', 't,f']],
  ['choice', ['a', 'a,c', '0,9,z'], ['', 'A', 'ab', 'a,', 'a, c', 'a,a', 'a;b', '甲']],
  ['fill-in', ['', 'any words', '任何文字', long(255)], [long(256), 'half \ud83d']],
  ['numeric', ['42', '-3.5', '12000'], ['', '4,2', 'forty', '1e3', '.5']],
  ['likert', ['3', 'd'], ['', '10', 'D', 'agree']],
  ['matching', ['1.a', '1.a,2.b'], ['', '1a', '1.a;2.b', '1.ab', '1.a,', `1.a${',1.a'.repeat(64)}`]],
  ['performance', ['', 'step one', long(255)], [long(256)]],
  ['sequencing', ['b', 'b,a,c'], ['', 'bac', 'b,b', 'B,A']],
])('a response and a pattern of type %s', (type, good, bad) => {
  for (const element of ['cmi.interactions.0.student_response', 'cmi.interactions.0.correct_responses.0.pattern']) {
    expect(good.filter((value) => !takes(element, value, type))).toEqual([]);
    expect(bad.filter((value) => takes(element, value, type))).toEqual([]);
    expect([...good, ...bad].filter((value) => takes(element, value))).toEqual([]);
  }
});

test.each([
  ['choice', '{a,c}', true],
  ['matching', '{1.a,2.b}', true],
  ['choice', '{}', false],
  ['choice', '{a', false],
  ['sequencing', '{a,b}', false],
])('a pattern of type %s spelled %s: %s', (type, value, taken) => {
  expect(takes('cmi.interactions.0.correct_responses.0.pattern', value, type)).toBe(taken);
  expect(takes('cmi.interactions.0.student_response', value, type)).toBe(false);
});
