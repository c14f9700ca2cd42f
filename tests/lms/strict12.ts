import { errorText12, type Code12 } from '../strict/errors12.ts';
import type { Data } from '../strict/launch12.ts';
import { session12, type Answer } from '../strict/session12.ts';
import { arity12, type Call, type CallName, type Options12, type Row12, type Strict12, type Violation } from '../strict/types12.ts';

/**
 * A SCORM 1.2 run-time as strict as the standard and the strictest LMS together.
 * 1. The arguments of each call are checked: as many as the standard says, all of them strings.
 * 2. The session and the data model decide the answer and the error code.
 * 3. The call is logged, and what content must not do is noted as a violation: errors, and what no error code forbids.
 * It has no clock and knows no window, so that it also runs as a script in a page.
 */
export function strict12(options: Options12 = {}): Strict12 {
  const { given = {}, unsupported = [], row, keep } = options;
  const calls: Call[] = [];
  const violations: Violation[] = [...(row?.violations ?? [])];
  let committed = row?.data;
  let last: Code12 = '0';
  let speaking = '';

  const rowNow = (): Row12 => ({ ...(committed ? { data: committed } : {}), violations: [...violations] });
  const note = (rule: string, code: Code12, why: string) => {
    violations.push({ rule, code, call: speaking, why });
    keep?.(rowNow());
  };
  const store = (data: Data) => {
    committed = data;
    keep?.(rowNow());
  };
  const session = session12({ given, unsupported, kept: committed, broke: (rule, why) => note(rule, '0', why), store });

  const act = (name: CallName, args: readonly unknown[]): Answer => {
    const [first, second] = args;
    const refused = name === 'LMSGetValue' ? '' : 'false';
    if (args.length !== arity12[name] || typeof first !== 'string') return { result: refused, code: '201' };
    if (name === 'LMSGetValue') return session.get(first);
    if (name === 'LMSSetValue') return typeof second === 'string' ? session.set(first, second) : { result: refused, code: '405' };
    if (first !== '') return { result: refused, code: '201' };
    if (name === 'LMSInitialize') return session.initialize();
    return name === 'LMSFinish' ? session.finish() : session.commit();
  };
  const tell = (name: CallName, [code]: readonly unknown[]): string => {
    if (name === 'LMSGetLastError') return last;
    return errorText12(name === 'LMSGetDiagnostic' && code === '' ? last : String(code));
  };
  const speak = (name: CallName, args: readonly unknown[]): string => {
    speaking = `${name}(${args.map(shown).join(', ')})`;
    const isSpelled = args.length === arity12[name] && args.every((one) => typeof one === 'string');
    if (!isSpelled) note('arguments', '201', `${name} takes ${arity12[name]} string(s)`);
    const { result, code } = isQuestion(name) ? { result: tell(name, args), code: last } : act(name, args);
    if (!isQuestion(name) && code !== '0' && code !== '401') note('error', code, errorText12(code));
    last = code;
    calls.push({ name, args, result, code });
    return result;
  };

  return {
    api: {
      LMSInitialize: (...args) => speak('LMSInitialize', args),
      LMSFinish: (...args) => speak('LMSFinish', args),
      LMSGetValue: (...args) => speak('LMSGetValue', args),
      LMSSetValue: (...args) => speak('LMSSetValue', args),
      LMSCommit: (...args) => speak('LMSCommit', args),
      LMSGetLastError: (...args) => speak('LMSGetLastError', args),
      LMSGetErrorString: (...args) => speak('LMSGetErrorString', args),
      LMSGetDiagnostic: (...args) => speak('LMSGetDiagnostic', args),
    },
    get data() {
      return session.values();
    },
    get committed() {
      return committed;
    },
    calls,
    violations,
    relaunch: (more = {}) => strict12({ ...options, given: { ...given, ...more }, row: rowNow() }),
  };
}

const isQuestion = (name: CallName) => name === 'LMSGetLastError' || name === 'LMSGetErrorString' || name === 'LMSGetDiagnostic';

function shown(argument: unknown): string {
  const text = typeof argument === 'string' ? JSON.stringify(argument) : String(argument);
  return text.length > 90 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}
