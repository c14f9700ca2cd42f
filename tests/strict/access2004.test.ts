import { describe, expect, test } from 'vitest';
import { strict2004 } from './strict2004.ts';
import type { Options2004 } from './types2004.ts';

/** A running session with one interaction and one objective. */
function running(options: Options2004 = {}) {
  const lms = strict2004(options);
  lms.api.Initialize('');
  lms.api.SetValue('cmi.interactions.0.id', 'first');
  lms.api.SetValue('cmi.interactions.0.type', 'choice');
  lms.api.SetValue('cmi.objectives.0.id', 'calm');
  return lms;
}

const read = (element: string, options: Options2004 = {}) => {
  const { api, violations } = running(options);
  return { value: api.GetValue(element), code: api.GetLastError(), violations };
};

const write = (element: string, value: string, options: Options2004 = {}) => {
  const { api, violations } = running(options);
  return { result: api.SetValue(element, value), code: api.GetLastError(), violations };
};

describe('reading', () => {
  test.each([
    ['cmi._version', '1.0'],
    ['cmi.score._children', 'scaled,raw,min,max'],
    ['cmi.objectives._children', 'id,score,success_status,completion_status,progress_measure,description'],
    ['cmi.objectives.0.score._children', 'scaled,raw,min,max'],
    ['cmi.learner_preference._children', 'audio_level,language,delivery_speed,audio_captioning'],
    ['cmi.interactions._children', 'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description'],
    ['cmi.interactions._count', '1'],
    ['cmi.objectives._count', '1'],
    ['cmi.interactions.0.objectives._count', '0'],
    ['cmi.interactions.0.correct_responses._count', '0'],
    ['cmi.interactions.0.id', 'first'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.objectives.0.id', 'calm'],
    ['cmi.objectives.0.success_status', 'unknown'],
    ['cmi.objectives.0.completion_status', 'unknown'],
    ['cmi.completion_status', 'unknown'],
    ['cmi.success_status', 'unknown'],
    ['cmi.credit', 'credit'],
    ['cmi.mode', 'normal'],
    ['cmi.entry', 'ab-initio'],
    ['cmi.total_time', 'PT0H0M0S'],
    ['cmi.time_limit_action', 'continue,no message'],
    ['cmi.learner_preference.audio_level', '1'],
    ['cmi.learner_preference.language', ''],
  ])('%s is “%s”', (element, value) => {
    expect(read(element)).toEqual({ value, code: '0', violations: [] });
  });

  test.each([
    'cmi.location',
    'cmi.suspend_data',
    'cmi.launch_data',
    'cmi.progress_measure',
    'cmi.completion_threshold',
    'cmi.scaled_passing_score',
    'cmi.max_time_allowed',
    'cmi.score.scaled',
    'cmi.objectives.0.score.raw',
    'cmi.objectives.0.progress_measure',
    'cmi.interactions.0.timestamp',
    'cmi.interactions.0.learner_response',
  ])('%s has no value yet: 403, and asking for it is no violation', (element) => {
    expect(read(element)).toEqual({ value: '', code: '403', violations: [] });
  });

  test.each([
    ['cmi.exit', '405'],
    ['cmi.session_time', '405'],
    ['cmi.mode._children', '301'],
    ['cmi._children', '301'],
    ['cmi.interactions.0._children', '301'],
    ['cmi.interactions.0.objectives._children', '301'],
    ['cmi.score._count', '301'],
    ['cmi.objectives.0.score._count', '301'],
    ['cmi.score._version', '301'],
    ['cmi.mode._length', '301'],
    ['cmi.objectives.1.id', '301'],
    ['cmi.objectives.1.score._children', '301'],
    ['cmi.interactions.1.objectives._count', '301'],
    ['cmi.interactions.9.result', '301'],
    ['cmi.interactions.0.correct_responses.0.pattern', '301'],
    ['', '301'],
    ['cmi.objectives.00.id', '401'],
    ['cmi.objectives.id', '401'],
    ['cmi.0.mode', '401'],
    ['cmi.nothing', '401'],
    ['cmi.nothing._count', '401'],
    ['cmi.nothing._children', '401'],
    ['cmi.core.lesson_status', '401'],
    ['cmi.score', '401'],
    ['CMI.mode', '401'],
    ['cmi.mode ', '401'],
  ])('%s is error %s', (element, code) => {
    expect(read(element)).toMatchObject({ value: '', code, violations: [{ rule: 'error', code }] });
  });

  test('what an LMS does not have is 402, and asking for it is no violation', () => {
    const unsupported = ['cmi.interactions', 'cmi.mode', 'cmi.objectives.n.description'];
    expect(read('cmi.interactions._count', { unsupported })).toEqual({ value: '', code: '402', violations: [] });
    expect(read('cmi.mode', { unsupported })).toEqual({ value: '', code: '402', violations: [] });
    expect(read('cmi.objectives._children', { unsupported }).value).not.toContain('description');
    expect(write('cmi.interactions.0.id', 'a', { unsupported })).toEqual({ result: 'false', code: '402', violations: [] });
    expect(write('cmi.objectives.0.description', 'a', { unsupported })).toEqual({ result: 'false', code: '402', violations: [] });
  });
});

describe('writing', () => {
  test.each([
    ['cmi.learner_id', '404'],
    ['cmi.learner_name', '404'],
    ['cmi.credit', '404'],
    ['cmi.entry', '404'],
    ['cmi.total_time', '404'],
    ['cmi.mode', '404'],
    ['cmi.launch_data', '404'],
    ['cmi.completion_threshold', '404'],
    ['cmi.scaled_passing_score', '404'],
    ['cmi.max_time_allowed', '404'],
    ['cmi.time_limit_action', '404'],
    ['cmi._version', '404'],
    ['cmi.score._children', '404'],
    ['cmi.interactions._count', '404'],
    ['cmi.objectives._children', '404'],
    ['cmi.nothing._count', '401'],
    ['cmi.nothing', '401'],
    ['cmi.core.lesson_location', '401'],
    ['cmi.score', '401'],
    ['suspend_data', '401'],
    ['', '351'],
    ['cmi.interactions.2.id', '351'],
    ['cmi.interactions.2.type', '351'],
    ['cmi.objectives.2.id', '351'],
    ['cmi.objectives.2.success_status', '351'],
    ['cmi.interactions.0.objectives.1.id', '351'],
    ['cmi.interactions.0.correct_responses.1.pattern', '351'],
    ['cmi.interactions.1.type', '408'],
    ['cmi.objectives.1.success_status', '408'],
    ['cmi.objectives.1.score.raw', '408'],
    ['cmi.interactions.1.objectives.0.id', '408'],
    ['cmi.interactions.1.correct_responses.0.pattern', '408'],
    ['cmi.interactions.01.id', '401'],
    ['cmi.interactions.-1.id', '401'],
    ['cmi.interactions.id', '401'],
  ])('%s is error %s', (element, code) => {
    expect(write(element, '1')).toMatchObject({ result: 'false', code, violations: [{ rule: 'error', code }] });
  });

  test.each([
    ['cmi.location', 'screen-3'],
    ['cmi.suspend_data', ''],
    ['cmi.completion_status', 'incomplete'],
    ['cmi.success_status', 'failed'],
    ['cmi.score.scaled', '-0.25'],
    ['cmi.score.raw', '70'],
    ['cmi.progress_measure', '0.5'],
    ['cmi.suspend_data', 'AbC-_9'],
    ['cmi.objectives.0.id', 'calm'],
    ['cmi.objectives.0.score.scaled', '1'],
    ['cmi.objectives.0.success_status', 'passed'],
    ['cmi.objectives.0.completion_status', 'completed'],
    ['cmi.objectives.0.progress_measure', '1'],
    ['cmi.objectives.0.description', 'Stay calm'],
    ['cmi.learner_preference.language', 'zh-CN'],
    ['cmi.interactions.0.timestamp', '2026-11-21T09:05:07'],
    ['cmi.interactions.0.learner_response', 'a[,]b'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a'],
    ['cmi.interactions.0.result', 'incorrect'],
  ])('%s is read back as “%s”', (element, value) => {
    const { api, violations } = running();
    expect([api.SetValue(element, value), api.GetValue(element)]).toEqual(['true', value]);
    expect(violations).toEqual([]);
  });

  test('a refused value leaves the old one', () => {
    const { api } = running();
    api.SetValue('cmi.suspend_data', 'old');
    api.SetValue('cmi.suspend_data', 'x'.repeat(64_001));
    expect(api.GetValue('cmi.suspend_data')).toBe('old');
  });
});

describe('records', () => {
  test('they are counted as they come', () => {
    const { api, violations } = running();
    for (const index of [1, 2]) api.SetValue(`cmi.interactions.${index}.id`, `id-${index}`);
    api.SetValue('cmi.interactions.2.type', 'choice');
    api.SetValue('cmi.interactions.2.objectives.0.id', 'calm');
    api.SetValue('cmi.interactions.2.correct_responses.0.pattern', 'a');
    api.SetValue('cmi.interactions.2.correct_responses.1.pattern', 'b');
    const counted = ['', '.2.objectives', '.2.correct_responses'].map((array) => api.GetValue(`cmi.interactions${array}._count`));
    expect(counted).toEqual(['3', '1', '2']);
    expect(violations).toEqual([]);
  });

  test.each([
    ['objectives.0.id', 'calm'],
    ['timestamp', '2026-11-21T09:05:07'],
    ['correct_responses.0.pattern', 'a'],
    ['weighting', '1'],
    ['learner_response', 'a'],
    ['result', 'correct'],
    ['latency', 'PT1S'],
    ['description', 'Which?'],
  ])('an interaction’s %s waits for its type', (field, value) => {
    const { api } = running();
    api.SetValue('cmi.interactions.1.id', 'second');
    expect([api.SetValue(`cmi.interactions.1.${field}`, value), api.GetLastError()]).toEqual(['false', '408']);
    api.SetValue('cmi.interactions.1.type', 'choice');
    expect([api.SetValue(`cmi.interactions.1.${field}`, value), api.GetLastError()]).toEqual(['true', '0']);
  });

  test('an objective’s id has no twin and is written once', () => {
    const { api } = running();
    expect([api.SetValue('cmi.objectives.1.id', 'calm'), api.GetLastError()]).toEqual(['false', '351']);
    expect([api.SetValue('cmi.objectives.0.id', 'clear'), api.GetLastError()]).toEqual(['false', '351']);
    expect([api.SetValue('cmi.objectives.0.id', 'calm'), api.GetLastError()]).toEqual(['true', '0']);
    expect(api.GetValue('cmi.objectives._count')).toBe('1');
  });

  test('an interaction names an objective once, and may name another in its place', () => {
    const { api } = running();
    api.SetValue('cmi.interactions.0.objectives.0.id', 'calm');
    expect([api.SetValue('cmi.interactions.0.objectives.1.id', 'calm'), api.GetLastError()]).toEqual(['false', '351']);
    expect(api.SetValue('cmi.interactions.0.objectives.0.id', 'clear')).toBe('true');
    api.SetValue('cmi.interactions.1.id', 'second');
    api.SetValue('cmi.interactions.1.type', 'choice');
    expect(api.SetValue('cmi.interactions.1.objectives.0.id', 'clear')).toBe('true');
  });

  test.each([
    ['choice', 'a[,]b', 'b[,]a', '351'],
    ['choice', 'a', 'b', '0'],
    ['sequencing', 'a[,]b', 'b[,]a', '0'],
    ['true-false', 'true', 'false', '351'],
    ['likert', 'agree', 'disagree', '351'],
    ['numeric', '1[:]1', '2[:]2', '351'],
    ['other', 'one', 'two', '351'],
  ])('a second pattern of type %s: %s, then %s is %s', (type, first, second, code) => {
    const { api } = running();
    api.SetValue('cmi.interactions.0.type', type);
    expect(api.SetValue('cmi.interactions.0.correct_responses.0.pattern', first)).toBe('true');
    api.SetValue('cmi.interactions.0.correct_responses.1.pattern', second);
    expect(api.GetLastError()).toBe(code);
  });

  test.each([
    ['choice', 10, (at: number) => `o${at}`],
    ['sequencing', 5, (at: number) => `o${at}`],
    ['matching', 5, (at: number) => `s${at}[.]t`],
    ['fill-in', 5, (at: number) => `{lang=en}o${at}`],
  ])('of type %s an LMS has to keep %i patterns and no more (RTE 4th Edition, 4.2.9.1)', (type, most, pattern) => {
    const { api } = running();
    api.SetValue('cmi.interactions.0.type', type);
    const set = (at: number) => api.SetValue(`cmi.interactions.0.correct_responses.${at}.pattern`, pattern(at));
    expect(Array.from({ length: most }, (_, at) => set(at))).toEqual(Array.from({ length: most }, () => 'true'));
    expect([set(most), api.GetLastError()]).toEqual(['false', '351']);
  });

  test('a type set again makes the responses anew', () => {
    const { api } = running();
    const responses = [
      ['cmi.interactions.0.correct_responses.0.pattern', 'a'],
      ['cmi.interactions.0.learner_response', 'b'],
    ] as const;
    for (const [element, value] of responses) api.SetValue(element, value);
    expect(api.SetValue('cmi.interactions.0.correct_responses.0.pattern', 'a')).toBe('false');
    api.SetValue('cmi.interactions.0.type', 'choice');
    expect(api.GetValue('cmi.interactions.0.correct_responses._count')).toBe('0');
    expect([api.GetValue('cmi.interactions.0.learner_response'), api.GetLastError()]).toEqual(['', '403']);
    for (const [element, value] of responses) expect(api.SetValue(element, value)).toBe('true');
  });
});
