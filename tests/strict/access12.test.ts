import { describe, expect, test } from 'vitest';
import { strict12 } from '../lms/strict12.ts';
import type { Options12 } from './types12.ts';

/** A running session with one interaction and one objective. */
function running(options: Options12 = {}) {
  const lms = strict12(options);
  lms.api.LMSInitialize('');
  lms.api.LMSSetValue('cmi.interactions.0.id', 'first');
  lms.api.LMSSetValue('cmi.objectives.0.id', 'calm');
  return lms;
}

const read = (element: string, options: Options12 = {}) => {
  const { api, violations } = running(options);
  return { value: api.LMSGetValue(element), code: api.LMSGetLastError(), violations };
};

const write = (element: string, value: string, options: Options12 = {}) => {
  const { api, violations } = running(options);
  return { result: api.LMSSetValue(element, value), code: api.LMSGetLastError(), violations };
};

describe('reading', () => {
  test.each([
    ['cmi._version', '3.4'],
    [
      'cmi.core._children',
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    ],
    ['cmi.core.score._children', 'raw,max,min'],
    ['cmi.objectives._children', 'id,score,status'],
    ['cmi.objectives.0.score._children', 'raw,max,min'],
    ['cmi.student_data._children', 'mastery_score,max_time_allowed,time_limit_action'],
    ['cmi.student_preference._children', 'audio,language,speed,text'],
    ['cmi.interactions._children', 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency'],
    ['cmi.interactions._count', '1'],
    ['cmi.objectives._count', '1'],
    ['cmi.interactions.0.objectives._count', '0'],
    ['cmi.interactions.0.correct_responses._count', '0'],
    ['cmi.objectives.0.id', 'calm'],
    ['cmi.core.lesson_status', 'not attempted'],
    ['cmi.core.credit', 'credit'],
    ['cmi.core.lesson_mode', 'normal'],
    ['cmi.core.total_time', '0000:00:00.00'],
    ['cmi.student_preference.audio', '0'],
    ['cmi.launch_data', ''],
    ['cmi.comments_from_lms', ''],
  ])('%s is “%s”', (element, value) => {
    expect(read(element)).toEqual({ value, code: '0', violations: [] });
  });

  test.each([
    ['cmi.core.exit', '404'],
    ['cmi.core.session_time', '404'],
    ['cmi.interactions.0.id', '404'],
    ['cmi.interactions.0.objectives.0.id', '404'],
    ['cmi.interactions.0.time', '404'],
    ['cmi.interactions.0.type', '404'],
    ['cmi.interactions.0.correct_responses.0.pattern', '404'],
    ['cmi.interactions.0.weighting', '404'],
    ['cmi.interactions.0.student_response', '404'],
    ['cmi.interactions.0.result', '404'],
    ['cmi.interactions.0.latency', '404'],
    ['cmi.interactions.9.result', '404'],
    ['cmi.core.lesson_status._children', '202'],
    ['cmi._children', '202'],
    ['cmi.interactions.0._children', '202'],
    ['cmi.core._count', '203'],
    ['cmi.core.exit._count', '203'],
    ['cmi.objectives.0.score._count', '203'],
    ['cmi.objectives.1.id', '201'],
    ['cmi.objectives.1.score._children', '201'],
    ['cmi.interactions.1.objectives._count', '201'],
    ['cmi.objectives.00.id', '201'],
    ['cmi.objectives.id', '201'],
    ['cmi.core.0.student_id', '201'],
    ['cmi.core._version', '201'],
    ['cmi.core._length', '201'],
    ['cmi.nothing', '201'],
    ['cmi.nothing._count', '201'],
    ['cmi.nothing._children', '201'],
    ['cmi.completion_status', '201'],
    ['cmi.core', '201'],
    ['CMI.core.student_id', '201'],
    ['cmi.core.student_id ', '201'],
    ['', '201'],
  ])('%s is error %s', (element, code) => {
    expect(read(element)).toMatchObject({ value: '', code, violations: [{ rule: 'error', code }] });
  });

  test('what an LMS does not have is 401, and asking for it is no violation', () => {
    const unsupported = ['cmi.interactions', 'cmi.core.lesson_mode'];
    expect(read('cmi.interactions._count', { unsupported })).toEqual({ value: '', code: '401', violations: [] });
    expect(read('cmi.core.lesson_mode', { unsupported })).toEqual({ value: '', code: '401', violations: [] });
    expect(read('cmi.core._children', { unsupported }).value).not.toContain('lesson_mode');
    expect(write('cmi.interactions.0.id', 'a', { unsupported })).toEqual({ result: 'false', code: '401', violations: [] });
  });
});

describe('writing', () => {
  test.each([
    ['cmi.core.student_id', '403'],
    ['cmi.core.student_name', '403'],
    ['cmi.core.credit', '403'],
    ['cmi.core.entry', '403'],
    ['cmi.core.total_time', '403'],
    ['cmi.core.lesson_mode', '403'],
    ['cmi.launch_data', '403'],
    ['cmi.comments_from_lms', '403'],
    ['cmi.student_data.mastery_score', '403'],
    ['cmi.student_data.max_time_allowed', '403'],
    ['cmi.student_data.time_limit_action', '403'],
    ['cmi._version', '402'],
    ['cmi.core._children', '402'],
    ['cmi.core.score._children', '402'],
    ['cmi.interactions._count', '402'],
    ['cmi.objectives._children', '402'],
    ['cmi.nothing._count', '201'],
    ['cmi.nothing', '201'],
    ['cmi.location', '201'],
    ['cmi.core', '201'],
    ['suspend_data', '201'],
    ['cmi.interactions.2.id', '201'],
    ['cmi.objectives.2.id', '201'],
    ['cmi.interactions.1.type', '201'],
    ['cmi.objectives.1.status', '201'],
    ['cmi.interactions.1.objectives.0.id', '201'],
    ['cmi.interactions.0.objectives.1.id', '201'],
    ['cmi.interactions.0.correct_responses.1.pattern', '201'],
    ['cmi.interactions.01.id', '201'],
    ['cmi.interactions.-1.id', '201'],
    ['cmi.interactions.id', '201'],
  ])('%s is error %s', (element, code) => {
    expect(write(element, '1')).toMatchObject({ result: 'false', code, violations: [{ rule: 'error', code }] });
  });

  test.each([
    ['cmi.core.lesson_location', 'screen-3'],
    ['cmi.core.lesson_status', 'failed'],
    ['cmi.core.score.raw', '70'],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.suspend_data', 'AbC-_9'],
    ['cmi.objectives.0.id', 'clear'],
    ['cmi.objectives.0.score.raw', '70'],
    ['cmi.objectives.0.score.min', '0'],
    ['cmi.objectives.0.score.max', '100'],
    ['cmi.objectives.0.status', 'not attempted'],
    ['cmi.student_preference.audio', '-1'],
    ['cmi.student_preference.language', 'zh-CN'],
    ['cmi.student_preference.speed', '50'],
    ['cmi.student_preference.text', '1'],
  ])('%s is read back', (element, value) => {
    const { api, violations } = running();
    expect([api.LMSSetValue(element, value), api.LMSGetValue(element)]).toEqual(['true', value]);
    expect(violations).toEqual([]);
  });

  test('a refused value leaves the old one', () => {
    const { api } = running();
    api.LMSSetValue('cmi.suspend_data', 'old');
    api.LMSSetValue('cmi.suspend_data', 'x'.repeat(4097));
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('old');
  });

  test('records are counted as they come', () => {
    const { api, violations } = running();
    for (const index of [1, 2]) api.LMSSetValue(`cmi.interactions.${index}.id`, `id-${index}`);
    api.LMSSetValue('cmi.interactions.2.type', 'choice');
    api.LMSSetValue('cmi.interactions.2.objectives.0.id', 'calm');
    api.LMSSetValue('cmi.interactions.2.correct_responses.0.pattern', 'a');
    api.LMSSetValue('cmi.interactions.2.correct_responses.1.pattern', 'b');
    const counted = ['', '.2.objectives', '.2.correct_responses'].map((array) => api.LMSGetValue(`cmi.interactions${array}._count`));
    expect(counted).toEqual(['3', '1', '2']);
    expect(violations).toEqual([]);
  });

  test('comments are added to each other', () => {
    const { api } = running();
    api.LMSSetValue('cmi.comments', '好');
    api.LMSSetValue('cmi.comments', 'more');
    expect(api.LMSGetValue('cmi.comments')).toBe('好more');
    expect(api.LMSSetValue('cmi.comments', 'x'.repeat(4092))).toBe('false');
  });
});
