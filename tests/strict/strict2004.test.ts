import { describe, expect, test } from 'vitest';
import { strict2004 } from './strict2004.ts';
import type { CallName2004, Options2004 } from './types2004.ts';

function running(options: Options2004 = {}) {
  const lms = strict2004(options);
  lms.api.Initialize('');
  return lms;
}

describe('the state of a session', () => {
  const calls: readonly [CallName2004, readonly string[], before: string, after: string][] = [
    ['GetValue', ['cmi.mode'], '122', '123'],
    ['SetValue', ['cmi.location', 'a'], '132', '133'],
    ['Commit', [''], '142', '143'],
    ['Terminate', [''], '112', '113'],
  ];
  test.each(calls)('%s%j before Initialize is %s', (name, args, code) => {
    const lms = strict2004();
    expect(lms.api[name](...args)).toBe(name === 'GetValue' ? '' : 'false');
    expect(lms.api.GetLastError()).toBe(code);
    expect(lms.violations).toMatchObject([{ rule: 'error', code }]);
  });

  test.each(calls)('%s%j after Terminate is %s and not %s', (name, args, _, code) => {
    const lms = running();
    lms.api.SetValue('cmi.completion_status', 'incomplete');
    lms.api.SetValue('cmi.exit', 'suspend');
    expect(lms.api.Terminate('')).toBe('true');
    expect(lms.violations).toEqual([]);
    expect(lms.api[name](...args)).toBe(name === 'GetValue' ? '' : 'false');
    expect(lms.api.GetLastError()).toBe(code);
    expect(lms.violations).toMatchObject([{ rule: 'error', code }]);
    expect(lms.committed).not.toHaveProperty(['cmi.location']);
  });

  test('Initialize works once, also after Terminate', () => {
    const lms = running();
    expect([lms.api.Initialize(''), lms.api.GetLastError()]).toEqual(['false', '103']);
    lms.api.Terminate('');
    expect([lms.api.Initialize(''), lms.api.GetLastError()]).toEqual(['false', '104']);
  });

  test('each call sets the error code anew, asking for it does not', () => {
    const lms = running();
    lms.api.GetValue('cmi.nothing');
    expect(lms.api.GetLastError()).toBe('401');
    expect(lms.api.GetErrorString('401')).toBe('Undefined Data Model Element');
    expect(lms.api.GetErrorString('7')).toBe('');
    expect(lms.api.GetDiagnostic('')).toBe('Undefined Data Model Element');
    expect(lms.api.GetDiagnostic('404')).toBe('Data Model Element Is Read Only');
    expect(lms.api.GetLastError()).toBe('401');
    lms.api.GetValue('cmi.mode');
    expect(lms.api.GetLastError()).toBe('0');
    expect(lms.api.GetDiagnostic('')).toBe('No Error');
  });

  test('every call is logged with its answer', () => {
    const lms = running();
    lms.api.GetValue('cmi.learner_id');
    expect(lms.calls).toEqual([
      { name: 'Initialize', args: [''], result: 'true', code: '0' },
      { name: 'GetValue', args: ['cmi.learner_id'], result: 'learner-1', code: '0' },
    ]);
  });
});

describe('arguments', () => {
  test.each<[CallName2004, readonly unknown[], string]>([
    ['Initialize', [], '201'],
    ['Initialize', [null], '201'],
    ['Initialize', ['', ''], '201'],
    ['GetValue', [], '201'],
    ['GetValue', [7], '201'],
    ['SetValue', ['cmi.score.raw'], '201'],
    ['SetValue', ['cmi.score.raw', 7], '406'],
    ['SetValue', ['cmi.location', undefined], '406'],
    ['SetValue', [undefined, ''], '201'],
    ['Commit', [], '201'],
    ['Commit', [''.length], '201'],
    ['Terminate', [], '201'],
  ])('%s%j', (name, args, code) => {
    const lms = name === 'Initialize' ? strict2004() : running();
    expect(lms.api[name](...args)).toBe(name === 'GetValue' ? '' : 'false');
    expect(lms.api.GetLastError()).toBe(code);
    expect(lms.violations.map(({ rule }) => rule)).toEqual(['arguments', 'error']);
  });

  test.each<CallName2004>(['Initialize', 'Commit', 'Terminate'])('%s takes the empty string alone', (name) => {
    const lms = name === 'Initialize' ? strict2004() : running();
    expect([lms.api[name]('now'), lms.api.GetLastError()]).toEqual(['false', '201']);
    expect(lms.violations).toMatchObject([{ rule: 'error', code: '201' }]);
  });

  test.each<[CallName2004, readonly unknown[]]>([
    ['GetLastError', ['']],
    ['GetErrorString', [201]],
    ['GetDiagnostic', []],
  ])('%s%j is answered, and noted', (name, args) => {
    const lms = running();
    lms.api[name](...args);
    expect(lms.violations).toMatchObject([{ rule: 'arguments' }]);
    expect(lms.api.GetLastError()).toBe('0');
  });
});
