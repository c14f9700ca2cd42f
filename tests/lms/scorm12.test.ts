import { describe, expect, test } from 'vitest';
import type { Api12 } from '../../src/lms/api.ts';
import { LmsRefusal } from '../../src/lms/port.ts';
import { scorm12 } from '../../src/lms/scorm12.ts';
import type { Strict12 } from '../strict/types12.ts';
import { strict12 } from './strict12.ts';
import { onStrict } from './sites.ts';

const changes = [
  ['cmi.core.lesson_status', 'incomplete'],
  ['cmi.suspend_data', 'P1.state'],
  ['cmi.core.exit', 'suspend'],
] as const;

/** The same LMS with another accent: every answer goes through `say`. */
function accented(api: Api12, say: (answer: unknown) => unknown): Api12 {
  return {
    LMSInitialize: (empty) => say(api.LMSInitialize(empty)),
    LMSFinish: (empty) => say(api.LMSFinish(empty)),
    LMSGetValue: (element) => say(api.LMSGetValue(element)),
    LMSSetValue: (element, value) => say(api.LMSSetValue(element, value)),
    LMSCommit: (empty) => say(api.LMSCommit(empty)),
    LMSGetLastError: () => say(api.LMSGetLastError()),
    LMSGetErrorString: (code) => say(api.LMSGetErrorString(code)),
    LMSGetDiagnostic: (code) => say(api.LMSGetDiagnostic(code)),
  };
}

function refusal(act: () => unknown): LmsRefusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof LmsRefusal) return error;
    throw error;
  }
}

describe('answers come in many spellings', () => {
  const isCode = (answer: unknown) => typeof answer === 'string' && /^\d+$/.test(answer);
  test.each<[string, (answer: unknown) => unknown]>([
    ['booleans', (answer) => (answer === 'true' || answer === 'false' ? answer === 'true' : answer)],
    ['1 and 0', (answer) => (answer === 'true' || answer === 'false' ? Number(answer === 'true') : answer)],
    ['"1" and "0"', (answer) => (answer === 'true' ? '1' : answer === 'false' ? '0' : answer)],
    ['codes as numbers', (answer) => (isCode(answer) ? Number(answer) : answer)],
    ['null for nothing', (answer) => (answer === '' ? null : answer)],
    ['undefined for nothing', (answer) => (answer === '' ? undefined : answer)],
  ])('%s', (_, say) => {
    const lms = strict12();
    const port = scorm12(accented(lms.api, say));
    expect(port.open()).toMatchObject({ state: '', locale: '', mode: 'normal', decisions: 0 });
    port.commit(changes);
    expect(lms.committed).toMatchObject(Object.fromEntries(changes.slice(0, 2)));
    expect(refusal(() => port.commit([['cmi.suspend_data', 'x'.repeat(4097)]]))).toMatchObject({ code: '405' });
    port.close([]);
    expect(refusal(() => port.commit([]))).toMatchObject({ code: '301', call: 'LMSCommit' });
  });
});

describe('an LMS that throws', () => {
  test.each(['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'])('%s', (name) => {
    const broken = {
      ...strict12().api,
      [name]: () => {
        throw new TypeError('the frame is gone');
      },
    };
    const port = scorm12(broken);
    const refused = refusal(() => {
      port.open();
      port.commit(changes);
      port.close([]);
    });
    expect(refused).toMatchObject({
      code: 'thrown',
      call: expect.stringContaining(name),
      message: expect.stringContaining('the frame is gone'),
    });
  });

  test('LMSGetLastError, when asked why', () => {
    const { api } = strict12();
    const gone = () => {
      throw new TypeError('gone');
    };
    expect(refusal(() => scorm12({ ...api, LMSGetLastError: gone }).commit(changes))).toMatchObject({ code: 'thrown' });
  });
});

describe('the end of a session', () => {
  test('after it nothing is said to be stored', () => {
    const { port } = onStrict(strict12());
    port.open();
    port.close(changes);
    for (const act of [() => port.commit(changes), () => port.commit([]), () => port.close([])])
      expect(refusal(act)).toMatchObject({ code: '301' });
    expect(refusal(() => port.open())).toMatchObject({ code: '101' });
  });

  test('an LMS that will not end it is told of', () => {
    const { api } = strict12();
    const port = scorm12({ ...api, LMSFinish: () => 'false' });
    port.open();
    expect(refusal(() => port.close(changes))).toMatchObject({ call: 'LMSFinish' });
  });

  test('LMSFinish comes also after a refused commit, which is told', () => {
    const lms = strict12();
    const { port } = onStrict(lms);
    port.open();
    const refused = refusal(() => port.close([['cmi.suspend_data', 'x'.repeat(4097)]]));
    expect(refused).toMatchObject({ code: '405', call: expect.stringContaining('cmi.suspend_data') });
    expect(lms.calls.at(-1)).toMatchObject({ name: 'LMSFinish', result: 'true' });
  });
});

test('what an LMS need not have is no failure', () => {
  const lms = strict12({ unsupported: ['cmi.interactions', 'cmi.objectives'] });
  const { port } = onStrict(lms);
  expect(port.open().decisions).toBeUndefined();
  port.commit([['cmi.interactions.0.id', 'a'], ['cmi.objectives.0.id', 'b'], ...changes]);
  expect(lms.committed).toMatchObject({ 'cmi.suspend_data': 'P1.state' });
  expect(lms.violations).toEqual([]);
});

test('a refusal of what it must have is a failure', () => {
  const lms = strict12({ unsupported: ['cmi.suspend_data'] });
  const { port } = onStrict(lms);
  expect(refusal(() => port.open())).toMatchObject({ code: '401' });
});

/** The API of an LMS whose save text cannot be read so many times. */
function forgetful(lms: Strict12, times: number): Strict12['api'] {
  let left = times;
  let failed = false;
  return {
    ...lms.api,
    LMSGetValue(element) {
      failed = element === 'cmi.suspend_data' && left > 0;
      if (!failed) return lms.api.LMSGetValue(element);
      left -= 1;
      return '';
    },
    LMSGetLastError: () => (failed ? '101' : lms.api.LMSGetLastError()),
  };
}

test('a save text that cannot be read is asked for again, and is never taken for an empty one', () => {
  const again = () => strict12({ row: { data: { 'cmi.suspend_data': 'kept' }, violations: [] } });
  expect(scorm12(forgetful(again(), 2)).open().state).toBe('kept');
  expect(refusal(() => scorm12(forgetful(again(), 3)).open())).toMatchObject({ code: '101' });
});

test.each(['normal', 'browse', 'review'])('mode %s is read, and nothing is written by opening', (mode) => {
  const lms = strict12({
    given: { 'cmi.core.lesson_mode': mode, 'cmi.student_preference.language': 'zh-CN', 'cmi.core.student_name': '王，芳' },
  });
  const { port } = onStrict(lms);
  expect(port.open()).toMatchObject({ mode, locale: 'zh-CN', learner: { id: 'learner-1', name: '王，芳' } });
  port.close([]);
  expect(lms.calls.filter(({ name }) => name === 'LMSSetValue')).toEqual([]);
  expect(lms.violations.filter(({ rule }) => rule === 'writes-outside-normal-mode')).toEqual([]);
});

test.each([
  ['passed', 'passed'],
  ['completed', 'completed'],
  ['failed', 'failed'],
  ['incomplete', 'incomplete'],
  ['not attempted', undefined],
  ['browsed', undefined],
])('status “%s” is read as %s', (held, status) => {
  expect(onStrict(strict12({ given: { 'cmi.core.lesson_status': held } })).port.open().status).toBe(status);
});
