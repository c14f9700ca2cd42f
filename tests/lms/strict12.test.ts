import { describe, expect, test } from 'vitest';
import { strict12 } from './strict12.ts';
import type { CallName, Options12 } from '../strict/types12.ts';

function running(options: Options12 = {}) {
  const lms = strict12(options);
  lms.api.LMSInitialize('');
  return lms;
}

describe('the state of a session', () => {
  const calls: readonly [CallName, ...string[]][] = [
    ['LMSGetValue', 'cmi.suspend_data'],
    ['LMSSetValue', 'cmi.suspend_data', 'a'],
    ['LMSCommit', ''],
    ['LMSFinish', ''],
  ];
  test.each(calls)('%s before LMSInitialize is 301', (name, ...args) => {
    const lms = strict12();
    expect(lms.api[name](...args)).toBe(name === 'LMSGetValue' ? '' : 'false');
    expect(lms.api.LMSGetLastError()).toBe('301');
    expect(lms.violations).toMatchObject([{ rule: 'error', code: '301' }]);
  });

  test.each(calls)('%s after LMSFinish is 301', (name, ...args) => {
    const lms = running();
    lms.api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    lms.api.LMSSetValue('cmi.core.exit', 'suspend');
    expect(lms.api.LMSFinish('')).toBe('true');
    expect(lms.violations).toEqual([]);
    expect(lms.api[name](...args)).toBe(name === 'LMSGetValue' ? '' : 'false');
    expect(lms.api.LMSGetLastError()).toBe('301');
    expect(lms.violations).toMatchObject([{ rule: 'error', code: '301' }]);
    expect(lms.committed).toMatchObject({ 'cmi.suspend_data': '' });
  });

  test('LMSInitialize works once, also after LMSFinish', () => {
    const lms = running();
    expect([lms.api.LMSInitialize(''), lms.api.LMSGetLastError()]).toEqual(['false', '101']);
    lms.api.LMSFinish('');
    expect([lms.api.LMSInitialize(''), lms.api.LMSGetLastError()]).toEqual(['false', '101']);
  });

  test('each call sets the error code anew, asking for it does not', () => {
    const lms = running();
    lms.api.LMSGetValue('cmi.nothing');
    expect(lms.api.LMSGetLastError()).toBe('201');
    expect(lms.api.LMSGetErrorString('201')).toBe('Invalid argument error');
    expect(lms.api.LMSGetErrorString('7')).toBe('');
    expect(lms.api.LMSGetDiagnostic('')).toBe('Invalid argument error');
    expect(lms.api.LMSGetDiagnostic('403')).toBe('Element is read only');
    expect(lms.api.LMSGetLastError()).toBe('201');
    lms.api.LMSGetValue('cmi.suspend_data');
    expect(lms.api.LMSGetLastError()).toBe('0');
    expect(lms.api.LMSGetDiagnostic('')).toBe('No error');
  });

  test('every call is logged with its answer', () => {
    const lms = running();
    lms.api.LMSGetValue('cmi.core.student_id');
    expect(lms.calls).toEqual([
      { name: 'LMSInitialize', args: [''], result: 'true', code: '0' },
      { name: 'LMSGetValue', args: ['cmi.core.student_id'], result: 'learner-1', code: '0' },
    ]);
  });
});

describe('arguments', () => {
  test.each<[CallName, readonly unknown[], string]>([
    ['LMSInitialize', [], '201'],
    ['LMSInitialize', [null], '201'],
    ['LMSInitialize', ['', ''], '201'],
    ['LMSGetValue', [], '201'],
    ['LMSGetValue', [7], '201'],
    ['LMSSetValue', ['cmi.core.score.raw'], '201'],
    ['LMSSetValue', ['cmi.core.score.raw', 7], '405'],
    ['LMSSetValue', ['cmi.core.lesson_location', undefined], '405'],
    ['LMSSetValue', [undefined, ''], '201'],
    ['LMSCommit', [], '201'],
    ['LMSCommit', [''.length], '201'],
    ['LMSFinish', [], '201'],
  ])('%s%j', (name, args, code) => {
    const lms = name === 'LMSInitialize' ? strict12() : running();
    expect(lms.api[name](...args)).toBe(name === 'LMSGetValue' ? '' : 'false');
    expect(lms.api.LMSGetLastError()).toBe(code);
    expect(lms.violations.map(({ rule }) => rule)).toEqual(['arguments', 'error']);
  });

  test.each<CallName>(['LMSInitialize', 'LMSCommit', 'LMSFinish'])('%s takes the empty string alone', (name) => {
    const lms = name === 'LMSInitialize' ? strict12() : running();
    expect([lms.api[name]('now'), lms.api.LMSGetLastError()]).toEqual(['false', '201']);
    expect(lms.violations).toMatchObject([{ rule: 'error', code: '201' }]);
  });

  test.each<[CallName, readonly unknown[]]>([
    ['LMSGetLastError', ['']],
    ['LMSGetErrorString', [201]],
    ['LMSGetDiagnostic', []],
  ])('%s%j is answered, and noted', (name, args) => {
    const lms = running();
    lms.api[name](...args);
    expect(lms.violations).toMatchObject([{ rule: 'arguments' }]);
    expect(lms.api.LMSGetLastError()).toBe('0');
  });
});
