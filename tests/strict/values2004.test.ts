import { expect, test } from 'vitest';
import { strict2004 } from './strict2004.ts';

/** The error code an element answers a value with, in a session with one objective and one interaction of a type. */
function codeOf(element: string, value: string, type: string): string {
  const { api } = strict2004();
  api.Initialize('');
  api.SetValue('cmi.objectives.0.id', 'calm');
  api.SetValue('cmi.interactions.0.id', 'first');
  if (type) api.SetValue('cmi.interactions.0.type', type);
  const answer = api.SetValue(element, value);
  expect(answer).toBe(api.GetLastError() === '0' ? 'true' : 'false');
  return api.GetLastError();
}

const long = (length: number) => 'x'.repeat(length);
const real = {
  good: ['0', '7', '100', '-12.5', '85.25', '0.3333333', '99999'],
  bad: ['', '1e1', '.5', '5.', ' 5', '+5', 'NaN', '50%', '100000', '0.33333333', '1,5'],
};
const from = (least: number, most: number) => ({
  good: [String(least), String(most), '0.5'],
  bad: ['', '1e-7', 'half', '.5'],
  beyond: [String(least - 1), String(most + 1), `${most}.01`],
});
const duration = {
  good: ['PT0S', 'PT12.05S', 'PT1M', 'PT2H', 'PT1H2M3.5S', 'PT100H0M0S'],
  bad: ['', 'PT', 'P', 'PT1.123S', 'PT-1S', '-PT1S', 'PT1S1M', '0000:12:03', 'pt1s', 'PT1.5M', 'PT.5S', 'PT1e2S', 'P1D'],
};
const longIdentifier = {
  good: ['a', 'M1-decision_3', 'q.1~b', 'http://example.org/q/1', 'urn:parley:q1', 'a%20b', long(4000)],
  bad: ['', 'a b', '问题', 'é', 'a\nb', '1:2', 'a:b:c', 'a%2', 'a[0]', '{a}', 'urn:q1', 'a"b', long(4001)],
};
const words = {
  good: ['', 'Which words keep him calm?', '哪句话', '{lang=zh-CN}哪句话', '{lang=en}', long(250), `{lang=ko}${long(250)}`],
  bad: [
    long(251),
    `{lang=ko}${long(251)}`,
    'two\nlines',
    'two\u2028lines',
    '{no tag',
    '{lang=zh_CN}a',
    '{lang=}a',
    '{tag=1}a',
    'half \ud83d',
    'nul\u0000',
  ],
};
const status = ['completed', 'incomplete', 'not attempted', 'unknown'];
const success = ['passed', 'failed', 'unknown'];

test.each<[string, { good: readonly string[]; bad: readonly string[]; beyond?: readonly string[] }]>([
  ['cmi.location', { good: ['screen-3', '第三屏', long(1000)], bad: ['', long(1001), 'nul\u0000', 'half \ud83d'] }],
  ['cmi.suspend_data', { good: ['', long(64_000), 'two\nlines\tand ~', '存'], bad: [long(64_001), 'nul\u0000', 'half \ud83d'] }],
  ['cmi.completion_status', { good: status, bad: ['passed', 'Completed', '', 'complete', 'browsed'] }],
  ['cmi.success_status', { good: success, bad: ['completed', 'Passed', '', 'fail'] }],
  ['cmi.exit', { good: ['', 'suspend', 'time-out', 'logout', 'normal'], bad: ['timeout', 'Suspend', ' '] }],
  ['cmi.session_time', duration],
  ['cmi.score.scaled', from(-1, 1)],
  ['cmi.score.raw', real],
  ['cmi.score.min', real],
  ['cmi.score.max', real],
  ['cmi.progress_measure', from(0, 1)],
  ['cmi.objectives.0.score.scaled', from(-1, 1)],
  ['cmi.objectives.0.score.raw', real],
  ['cmi.objectives.0.score.min', real],
  ['cmi.objectives.0.score.max', real],
  ['cmi.objectives.0.progress_measure', from(0, 1)],
  ['cmi.objectives.0.success_status', { good: success, bad: ['', 'incomplete'] }],
  ['cmi.objectives.0.completion_status', { good: status, bad: ['', 'passed'] }],
  ['cmi.objectives.0.description', words],
  ['cmi.objectives.1.id', longIdentifier],
  ['cmi.learner_preference.audio_level', { good: ['0', '1', '2.5'], bad: ['', 'loud'], beyond: ['-1'] }],
  ['cmi.learner_preference.delivery_speed', { good: ['0', '1', '2.5'], bad: ['', 'fast'], beyond: ['-0.5'] }],
  ['cmi.learner_preference.audio_captioning', { good: ['-1', '0', '1'], bad: ['2', '', '1.0'] }],
  [
    'cmi.learner_preference.language',
    { good: ['', 'en', 'zh-CN', 'ko', 'zh-Hans', 'zh-Hant-TW'], bad: ['zh_CN', 'zh-', 'z', 'chinese', 'zh-CN ', 'en-x', 'zh--CN'] },
  ],
  ['cmi.interactions.0.id', longIdentifier],
  ['cmi.interactions.0.objectives.0.id', longIdentifier],
  [
    'cmi.interactions.0.type',
    {
      good: ['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric', 'other'],
      bad: ['Choice', '', 'essay'],
    },
  ],
  [
    'cmi.interactions.0.timestamp',
    {
      good: [
        '2026-11-21T09:05:07',
        '2026-11-21T09:05:07.5',
        '2026-11-21T09:05:07.25Z',
        '2026-11-21T09:05:07.25+08:00',
        '2028-02-29T23:59:59',
      ],
      bad: [
        '2026-11-21T09:05:07Z',
        '2026-11-21T09:05:07+08:00',
        '2026-11-21T09:05:07.123Z',
        '2026-11-21T09:05',
        '2026-11-21 09:05:07',
        '2026-11-21',
        '2026-02-29T09:05:07',
        '2026-13-01T09:05:07',
        '2026-11-21T24:00:00',
        '2039-01-01T00:00:00',
        '1969-12-31T00:00:00',
        '09:05:07',
        '',
      ],
    },
  ],
  ['cmi.interactions.0.weighting', real],
  [
    'cmi.interactions.0.result',
    { good: ['correct', 'incorrect', 'unanticipated', 'neutral', '1', '-0.5'], bad: ['wrong', 'Correct', 'true', '', '1e3'] },
  ],
  ['cmi.interactions.0.latency', duration],
  ['cmi.interactions.0.description', words],
])('%s', (element, { good, bad, beyond = [] }) => {
  const answered = (values: readonly string[], code: string) =>
    expect(values.filter((value) => codeOf(element, value, 'choice') !== code)).toEqual([]);
  answered(good, '0');
  answered(bad, '406');
  answered(beyond, '407');
});

const many = (count: number, item: (index: number) => string) => Array.from({ length: count }, (_, index) => item(index)).join('[,]');
const matching = {
  good: ['s1[.]t1', 's1[.]t1[,]s2[.]t2'],
  bad: ['', 's1', 's1.t1', 's1[.]', '[.]t1', 's[.]t[.]u', 's 1[.]t', 's1[.]t1,s2[.]t2'],
};
const kinds = {
  'true-false': { good: ['true', 'false'], bad: ['t', 'True', '', '1', 'true[,]false'] },
  choice: {
    good: ['a', 'a[,]c', 'keep_calm[,]a.b', long(250), many(36, (at) => `o${at}`)],
    bad: ['', 'keep-calm', 'a,c', 'a[,]', 'a[,] c', 'a[,]a', '甲', long(251), many(37, (at) => `o${at}`)],
  },
  'fill-in': {
    good: ['{lang=zh-CN}任何文字', '{lang=en}', `{lang=en}${long(250)}`, '{lang=en}one[,]{lang=en}two'],
    bad: [
      '',
      'no language',
      '{lang=zh_CN}文字',
      `{lang=en}${long(251)}`,
      '{lang=en}a[,]b',
      '{lang=en}half \ud83d',
      '{lang=en}two\nlines',
      '{lang=en}two\u2028lines',
      many(11, () => '{lang=en}a'),
    ],
  },
  'long-fill-in': { good: [`{lang=en}${long(4000)}`], bad: ['', 'no language', `{lang=en}${long(4001)}`] },
  matching: { good: [...matching.good, many(36, (at) => `s${at}[.]t`)], bad: [...matching.bad, many(37, (at) => `s${at}[.]t`)] },
  performance: {
    good: ['brake[.]checked', 'brake[.]-4.5', '[.]checked', 'brake[.]', 'a[.]b[,]c[.]d'],
    bad: ['', 'brake', '[.]', 'a[.]b c'],
  },
  sequencing: { good: ['b', 'b[,]a[,]c'], bad: ['', 'b,a', 'b[,]b', 'b[,]'] },
  likert: { good: ['agree', '3'], bad: ['', 'strongly agree', 'a[,]b', '非常'] },
  other: { good: ['any words', '任何文字', long(4000)], bad: ['', long(4001), 'half \ud83d'] },
};

test.each(Object.entries(kinds))('a response and a pattern of type %s', (type, { good, bad }) => {
  for (const element of ['cmi.interactions.0.learner_response', 'cmi.interactions.0.correct_responses.0.pattern']) {
    expect(good.filter((value) => codeOf(element, value, type) !== '0')).toEqual([]);
    expect(bad.filter((value) => codeOf(element, value, type) !== '406')).toEqual([]);
    expect([...good, ...bad].filter((value) => codeOf(element, value, '') !== '408')).toEqual([]);
  }
});

test.each([
  ['numeric', '42', '0', '406'],
  ['numeric', '42[:]42', '406', '0'],
  ['numeric', '-1.5[:]2', '406', '0'],
  ['numeric', '2[:]1', '406', '406'],
  ['numeric', '[:]42', '406', '406'],
  ['numeric', '42[:]', '406', '406'],
  ['numeric', '-42[:]', '406', '406'],
  ['numeric', 'forty', '406', '406'],
  ['numeric', '', '406', '406'],
  ['fill-in', '{case_matters=true}{order_matters=false}{lang=en}Calm', '406', '0'],
  ['fill-in', '{case_matters=yes}{lang=en}Calm', '406', '406'],
  ['long-fill-in', '{case_matters=false}{lang=en}Calm', '406', '0'],
  ['performance', '{order_matters=false}brake[.]checked', '406', '0'],
])('of type %s, %s is %s as a response and %s as a pattern', (type, value, asResponse, asPattern) => {
  expect(codeOf('cmi.interactions.0.learner_response', value, type)).toBe(asResponse);
  expect(codeOf('cmi.interactions.0.correct_responses.0.pattern', value, type)).toBe(asPattern);
});
