import { describe, expect, test } from 'vitest';
import { strict2004 } from './strict2004.ts';
import type { Options2004 } from './types2004.ts';

function running(options: Options2004 = {}) {
  const lms = strict2004(options);
  lms.api.Initialize('');
  return lms;
}

const written = {
  'cmi.suspend_data': 'state',
  'cmi.location': 'screen-3',
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'passed',
  'cmi.score.raw': '90',
  'cmi.interactions.0.id': 'd1',
  'cmi.interactions.0.type': 'choice',
  'cmi.interactions.0.learner_response': 'a',
  'cmi.objectives.0.id': 'calm',
  'cmi.objectives.0.success_status': 'passed',
};

describe('what survives a session', () => {
  test('a suspended one is all there, whether it was terminated or cut', () => {
    for (const end of ['Terminate', 'Commit'] as const) {
      const lms = running();
      lms.api.SetValue('cmi.exit', 'suspend');
      for (const [element, value] of Object.entries(written)) lms.api.SetValue(element, value);
      lms.api[end]('');
      const next = lms.relaunch();
      expect(next.data).toMatchObject({ ...written, 'cmi.entry': 'resume' });
      expect(next.data).not.toHaveProperty(['cmi.exit']);
    }
  });

  test.each(['normal', 'logout', 'time-out', '', undefined])('exit %j is followed by a new attempt', (exit) => {
    const lms = running({ given: { 'cmi.learner_id': 'wang' } });
    for (const [element, value] of Object.entries(written)) lms.api.SetValue(element, value);
    lms.api.SetValue('cmi.session_time', 'PT5S');
    if (exit !== undefined) lms.api.SetValue('cmi.exit', exit);
    lms.api.Terminate('');
    const next = lms.relaunch();
    expect(next.data).toEqual(strict2004({ given: { 'cmi.learner_id': 'wang' } }).data);
    expect(next.data).toMatchObject({ 'cmi.entry': 'ab-initio', 'cmi.completion_status': 'unknown', 'cmi.learner_id': 'wang' });
  });

  test('a resumed session that does not suspend again is lost', () => {
    const lms = running();
    lms.api.SetValue('cmi.exit', 'suspend');
    lms.api.SetValue('cmi.suspend_data', 'state');
    lms.api.Terminate('');
    const second = lms.relaunch();
    second.api.Initialize('');
    second.api.Commit('');
    expect(second.relaunch().data).not.toHaveProperty(['cmi.suspend_data']);
  });

  test('nothing that was not committed', () => {
    const lms = running();
    lms.api.SetValue('cmi.exit', 'suspend');
    lms.api.SetValue('cmi.suspend_data', 'first');
    expect(lms.committed).toBeUndefined();
    lms.api.Commit('');
    lms.api.SetValue('cmi.suspend_data', 'second');
    expect(lms.data['cmi.suspend_data']).toBe('second');
    expect(lms.relaunch().data).toMatchObject({ 'cmi.suspend_data': 'first' });
  });

  test('a record holds no more than was written', () => {
    expect(Object.keys(strict2004().data).filter((name) => name.includes('.n.'))).toEqual([]);
  });

  test('before the first commit, what the LMS gave', () => {
    const lms = running({ given: { 'cmi.learner_id': 'wang', 'cmi.suspend_data': 'given' } });
    expect(lms.relaunch().data).toMatchObject({ 'cmi.learner_id': 'wang', 'cmi.suspend_data': 'given', 'cmi.entry': 'ab-initio' });
  });

  test('total_time grows by the last session_time of each session, and not within one', () => {
    let lms = strict2004({ given: { 'cmi.total_time': 'PT1H59M0.5S' } });
    for (const spans of [['PT30.5S', 'PT1M0.25S'], ['PT0.3S'], []]) {
      lms.api.Initialize('');
      const before = lms.api.GetValue('cmi.total_time');
      for (const span of spans) lms.api.SetValue('cmi.session_time', span);
      lms.api.SetValue('cmi.exit', 'suspend');
      lms.api.Terminate('');
      expect(lms.committed?.['cmi.total_time']).toBe(before);
      lms = lms.relaunch();
    }
    expect(lms.data['cmi.total_time']).toBe('PT2H0M1.05S');
  });

  test('violations go along, and so do facts the LMS gives anew', () => {
    const lms = running({ given: { 'cmi.suspend_data': 'given', 'cmi.learner_id': 'wang' } });
    lms.api.SetValue('cmi.exit', 'suspend');
    lms.api.SetValue('cmi.suspend_data', 'mine');
    lms.api.GetValue('cmi.nothing');
    lms.api.Commit('');
    const next = lms.relaunch({ 'cmi.mode': 'review' });
    expect(next.violations).toHaveLength(1);
    expect(next.data).toMatchObject({ 'cmi.suspend_data': 'mine', 'cmi.learner_id': 'wang', 'cmi.mode': 'review' });
    expect(lms.data['cmi.mode']).toBe('normal');
  });

  test('whoever keeps the row is told of commits and violations', () => {
    const rows: string[] = [];
    const lms = running({ keep: (row) => rows.push(JSON.stringify(row)) });
    lms.api.GetValue('cmi.nothing');
    lms.api.SetValue('cmi.exit', 'suspend');
    lms.api.SetValue('cmi.suspend_data', 'kept');
    lms.api.Commit('');
    expect(rows).toHaveLength(2);
    const again = strict2004({ row: JSON.parse(rows[1] ?? '') });
    expect(again.data['cmi.suspend_data']).toBe('kept');
    expect(again.violations).toHaveLength(1);
  });

  test('a fact that is no element is refused at once', () => {
    expect(() => strict2004({ given: { 'cmi.core.lesson_mode': 'review' } })).toThrow(RangeError);
  });
});

describe('an objective the LMS has filled in', () => {
  const given = { 'cmi.objectives.0.id': 'primary', 'cmi.objectives.0.success_status': 'failed' };

  test('stands at entry 0, and the course’s own come after it', () => {
    const { api } = running({ given });
    expect([api.GetValue('cmi.objectives._count'), api.GetValue('cmi.objectives.0.id')]).toEqual(['1', 'primary']);
    expect([api.SetValue('cmi.objectives.0.id', 'calm'), api.GetLastError()]).toEqual(['false', '351']);
    expect(api.SetValue('cmi.objectives.1.id', 'calm')).toBe('true');
  });

  test('is there again at a new attempt, and not twice when the attempt goes on', () => {
    for (const [exit, count] of [
      ['normal', '1'],
      ['suspend', '2'],
    ] as const) {
      const lms = running({ given });
      lms.api.SetValue('cmi.objectives.1.id', 'calm');
      lms.api.SetValue('cmi.objectives.0.success_status', 'passed');
      lms.api.SetValue('cmi.exit', exit);
      lms.api.Terminate('');
      const { api } = lms.relaunch();
      api.Initialize('');
      expect(api.GetValue('cmi.objectives._count')).toBe(count);
      expect(api.GetValue('cmi.objectives.0.success_status')).toBe(exit === 'suspend' ? 'passed' : 'failed');
    }
  });
});

describe('what the LMS decides itself', () => {
  test.each([
    [{}, { 'cmi.score.scaled': '0.9' }, 'incomplete', 'failed'],
    [{ 'cmi.completion_threshold': '0.5' }, { 'cmi.progress_measure': '0.5' }, 'completed', 'failed'],
    [{ 'cmi.completion_threshold': '0.5' }, { 'cmi.progress_measure': '0.4' }, 'incomplete', 'failed'],
    [{ 'cmi.completion_threshold': '0.5' }, { 'cmi.completion_status': 'completed' }, 'completed', 'failed'],
    [{}, { 'cmi.progress_measure': '0.4', 'cmi.completion_status': 'completed' }, 'completed', 'failed'],
    [{ 'cmi.scaled_passing_score': '0.8' }, { 'cmi.score.scaled': '0.8' }, 'incomplete', 'passed'],
    [{ 'cmi.scaled_passing_score': '0.8' }, { 'cmi.score.scaled': '0.79' }, 'incomplete', 'failed'],
    [{ 'cmi.scaled_passing_score': '0.8' }, {}, 'incomplete', 'unknown'],
  ])('given %j, after %j, the statuses at the end are %s and %s', (given, values, completion, success) => {
    const lms = running({ given });
    lms.api.SetValue('cmi.completion_status', 'incomplete');
    lms.api.SetValue('cmi.success_status', 'failed');
    for (const [element, value] of Object.entries(values)) lms.api.SetValue(element, value);
    lms.api.Terminate('');
    expect(lms.committed).toMatchObject({ 'cmi.completion_status': completion, 'cmi.success_status': success });
  });
});
