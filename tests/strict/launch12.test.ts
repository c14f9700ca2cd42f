import { describe, expect, test } from 'vitest';
import { strict12 } from '../lms/strict12.ts';
import type { Options12 } from './types12.ts';

function running(options: Options12 = {}) {
  const lms = strict12(options);
  lms.api.LMSInitialize('');
  return lms;
}

describe('what survives a session', () => {
  test('nothing that was not committed', () => {
    const lms = running();
    lms.api.LMSSetValue('cmi.suspend_data', 'first');
    expect(lms.committed).toBeUndefined();
    lms.api.LMSCommit('');
    lms.api.LMSSetValue('cmi.suspend_data', 'second');
    expect(lms.data['cmi.suspend_data']).toBe('second');
    expect(lms.relaunch().data).toMatchObject({ 'cmi.suspend_data': 'first', 'cmi.core.entry': '' });
  });

  test('before the first commit, what the LMS gave', () => {
    const lms = running({ given: { 'cmi.core.student_id': 'wang', 'cmi.suspend_data': 'given' } });
    const next = lms.relaunch();
    expect(next.data).toMatchObject({ 'cmi.core.student_id': 'wang', 'cmi.suspend_data': 'given', 'cmi.core.entry': 'ab-initio' });
  });

  test('LMSFinish commits', () => {
    const lms = running();
    lms.api.LMSSetValue('cmi.core.lesson_location', 'screen-3');
    lms.api.LMSFinish('');
    expect(lms.committed).toMatchObject({ 'cmi.core.lesson_location': 'screen-3' });
  });

  test.each([
    ['suspend', 'resume'],
    ['logout', ''],
    ['time-out', ''],
    ['', ''],
  ])('exit “%s” is followed by entry “%s”', (exit, entry) => {
    const lms = running();
    expect(lms.api.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
    lms.api.LMSSetValue('cmi.core.exit', exit);
    lms.api.LMSFinish('');
    const next = lms.relaunch();
    expect(next.data['cmi.core.entry']).toBe(entry);
    expect(next.data['cmi.core.exit']).toBeUndefined();
    expect(lms.relaunch({ 'cmi.core.entry': '' }).data['cmi.core.entry']).toBe('');
  });

  test('total_time grows by the last session_time of each session, and not within one', () => {
    let lms = strict12({ given: { 'cmi.core.total_time': '0001:59:00.50' } });
    for (const spans of [['0000:00:30.50', '0000:01:00.25'], ['0000:00:00.30'], []]) {
      lms.api.LMSInitialize('');
      const before = lms.api.LMSGetValue('cmi.core.total_time');
      for (const span of spans) lms.api.LMSSetValue('cmi.core.session_time', span);
      lms.api.LMSFinish('');
      expect(lms.committed?.['cmi.core.total_time']).toBe(before);
      lms = lms.relaunch();
    }
    expect(lms.data['cmi.core.total_time']).toBe('0002:00:01.05');
  });

  test('violations go along, and so does what the LMS gave at first', () => {
    const lms = running({ given: { 'cmi.suspend_data': 'given', 'cmi.core.student_id': 'wang' } });
    lms.api.LMSSetValue('cmi.suspend_data', 'mine');
    lms.api.LMSGetValue('cmi.nothing');
    lms.api.LMSCommit('');
    const next = lms.relaunch({ 'cmi.core.lesson_mode': 'review' });
    expect(next.violations).toHaveLength(1);
    expect(next.data).toMatchObject({ 'cmi.suspend_data': 'mine', 'cmi.core.student_id': 'wang', 'cmi.core.lesson_mode': 'review' });
    expect(lms.data['cmi.core.lesson_mode']).toBe('normal');
  });

  test.each([
    ['normal', {}, {}, 'completed'],
    ['normal', { 'cmi.student_data.mastery_score': '80' }, {}, 'completed'],
    ['normal', { 'cmi.student_data.mastery_score': '80' }, { 'cmi.core.score.raw': '80' }, 'passed'],
    ['normal', { 'cmi.student_data.mastery_score': '80' }, { 'cmi.core.score.raw': '79.99' }, 'failed'],
    [
      'normal',
      { 'cmi.student_data.mastery_score': '80' },
      { 'cmi.core.score.raw': '9', 'cmi.core.lesson_status': 'incomplete' },
      'incomplete',
    ],
    ['browse', {}, {}, 'browsed'],
    ['review', {}, {}, 'not attempted'],
  ])('in %s mode with %j, after %j, the status at the end is %s', (mode, given, values, status) => {
    const lms = running({ given: { 'cmi.core.lesson_mode': mode, ...given } });
    for (const [element, value] of Object.entries(values)) lms.api.LMSSetValue(element, value);
    lms.api.LMSFinish('');
    expect(lms.committed?.['cmi.core.lesson_status']).toBe(status);
  });

  test('whoever keeps the row is told of commits and violations', () => {
    const rows: string[] = [];
    const lms = running({ keep: (row) => rows.push(JSON.stringify(row)) });
    lms.api.LMSGetValue('cmi.nothing');
    lms.api.LMSSetValue('cmi.suspend_data', 'kept');
    lms.api.LMSCommit('');
    expect(rows).toHaveLength(2);
    const again = strict12({ row: JSON.parse(rows[1] ?? '') });
    expect(again.data['cmi.suspend_data']).toBe('kept');
    expect(again.violations).toHaveLength(1);
  });

  test('a fact that is no element is refused at once', () => {
    expect(() => strict12({ given: { 'cmi.mode': 'review' } })).toThrow(RangeError);
  });
});
