import { errorText2004, type Code2004 } from './errors2004.ts';
import type { Data } from './model.ts';
import type { Row, Violation } from './run-time.ts';
import { session2004, type Answer2004 } from './session2004.ts';
import { arity2004, type Call2004, type CallName2004, type Options2004, type Strict2004 } from './types2004.ts';

/**
 * A SCORM 2004 run-time (3rd and 4th Edition) as strict as the standard, ADL's own, Moodle and scorm-again together.
 * 1. The arguments of each call are checked: as many as the standard says, all of them strings.
 * 2. The session and the data model decide the answer and the error code.
 * 3. The call is logged, and what content must not do is noted as a violation: errors, and what no error code forbids.
 * It has no clock and knows no window, so that it also runs as a script in a page.
 */
export function strict2004(options: Options2004 = {}): Strict2004 {
  const { given = {}, unsupported = [], row, keep } = options;
  const calls: Call2004[] = [];
  const violations: Violation[] = [...(row?.violations ?? [])];
  let committed = row?.data;
  let last: Code2004 = '0';
  let speaking = '';

  const rowNow = (): Row => ({ ...(committed ? { data: committed } : {}), violations: [...violations] });
  const note = (rule: string, code: Code2004, why: string) => {
    violations.push({ rule, code, call: speaking, why });
    keep?.(rowNow());
  };
  const store = (data: Data) => {
    committed = data;
    keep?.(rowNow());
  };
  const session = session2004({ given, unsupported, kept: committed, broke: (rule, why) => note(rule, '0', why), store });

  const act = (name: CallName2004, args: readonly unknown[]): Answer2004 => {
    const [first, second] = args;
    const refused = name === 'GetValue' ? '' : 'false';
    if (args.length !== arity2004[name] || typeof first !== 'string') return { result: refused, code: '201' };
    if (name === 'GetValue') return session.get(first);
    if (name === 'SetValue') return typeof second === 'string' ? session.set(first, second) : { result: refused, code: '406' };
    if (first !== '') return { result: refused, code: '201' };
    if (name === 'Initialize') return session.initialize();
    return name === 'Terminate' ? session.terminate() : session.commit();
  };
  const tell = (name: CallName2004, [code]: readonly unknown[]): string => {
    if (name === 'GetLastError') return last;
    return errorText2004(name === 'GetDiagnostic' && code === '' ? last : String(code));
  };
  const speak = (name: CallName2004, args: readonly unknown[]): string => {
    speaking = `${name}(${args.map(shown).join(', ')})`;
    const isSpelled = args.length === arity2004[name] && args.every((one) => typeof one === 'string');
    if (!isSpelled) note('arguments', '201', `${name} takes ${arity2004[name]} string(s)`);
    const { result, code } = isQuestion(name) ? { result: tell(name, args), code: last } : act(name, args);
    if (!isQuestion(name) && !harmless.includes(code)) note('error', code, errorText2004(code));
    last = code;
    calls.push({ name, args, result, code });
    return result;
  };

  return {
    api: {
      Initialize: (...args) => speak('Initialize', args),
      Terminate: (...args) => speak('Terminate', args),
      GetValue: (...args) => speak('GetValue', args),
      SetValue: (...args) => speak('SetValue', args),
      Commit: (...args) => speak('Commit', args),
      GetLastError: (...args) => speak('GetLastError', args),
      GetErrorString: (...args) => speak('GetErrorString', args),
      GetDiagnostic: (...args) => speak('GetDiagnostic', args),
    },
    get data() {
      return session.values();
    },
    get committed() {
      return committed;
    },
    calls,
    violations,
    relaunch: (more = {}) => strict2004({ ...options, given: { ...given, ...more }, row: rowNow() }),
  };
}

/** What asking may lead to: the LMS does not have the element, or nothing was set yet. */
const harmless: readonly Code2004[] = ['0', '402', '403'];

const isQuestion = (name: CallName2004) => name === 'GetLastError' || name === 'GetErrorString' || name === 'GetDiagnostic';

function shown(argument: unknown): string {
  const text = typeof argument === 'string' ? JSON.stringify(argument) : String(argument);
  return text.length > 90 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}
