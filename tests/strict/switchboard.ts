import type { Data } from './model.ts';
import type { Options, Row, Violation } from './run-time.ts';

/** What a call of the API does, whatever its version calls it. */
export type Part = 'initialize' | 'end' | 'get' | 'set' | 'commit' | 'lastError' | 'errorText' | 'diagnostic';

/** How a version of SCORM names its calls and its errors. */
export interface Tongue<Name extends string, Code extends string> {
  parts: Readonly<Record<Name, Part>>;
  fine: Code;
  /** Arguments that are not as many strings as the standard says; a value that is no string. */
  badArgument: Code;
  badValue: Code;
  /** What asking may lead to without being anybody's fault. */
  harmless: readonly Code[];
  textOf(code: string): string;
}

interface Answer<Code> {
  result: string;
  code: Code;
}

/** One session over a data model; it takes strings and answers with error codes. */
export interface Session<Code> {
  values(): Data;
  initialize(): Answer<Code>;
  end(): Answer<Code>;
  get(element: string): Answer<Code>;
  set(element: string, value: string): Answer<Code>;
  commit(): Answer<Code>;
}

/** A call as it came, and as it was answered. */
export interface Spoken<Name, Code> {
  name: Name;
  args: readonly unknown[];
  result: string;
  /** The error code after the call. */
  code: Code;
}

/** What a session is opened with: what an earlier one left, and whom to tell. */
export interface Opening {
  kept: Data | undefined;
  broke(rule: string, why: string): void;
  store(data: Data): void;
}

/**
 * Connects the calls of an API to a session, in either version.
 * 1. The arguments of each call are checked: as many as the standard says, all of them strings.
 * 2. The session decides the answer and the error code.
 * 3. The call is logged, and what content must not do is noted as a violation: errors, and what no error code forbids.
 */
export function switchboard<Name extends string, Code extends string>(
  { parts, fine, badArgument, badValue, harmless, textOf }: Tongue<Name, Code>,
  { row, keep }: Pick<Options, 'row' | 'keep'>,
  open: (opening: Opening) => Session<Code>,
) {
  const calls: Spoken<Name, Code>[] = [];
  const violations: Violation[] = [...(row?.violations ?? [])];
  let committed = row?.data;
  let last = fine;
  let speaking = '';

  const rowNow = (): Row => ({ ...(committed ? { data: committed } : {}), violations: [...violations] });
  const note = (rule: string, code: string, why: string) => {
    violations.push({ rule, code, call: speaking, why });
    keep?.(rowNow());
  };
  const store = (data: Data) => {
    committed = data;
    keep?.(rowNow());
  };
  const session = open({ kept: committed, broke: (rule, why) => note(rule, fine, why), store });

  const act = (part: Part, args: readonly unknown[]): Answer<Code> => {
    const [first, second] = args;
    const refused = part === 'get' ? '' : 'false';
    if (args.length !== arity[part] || typeof first !== 'string') return { result: refused, code: badArgument };
    if (part === 'get') return session.get(first);
    if (part === 'set') return typeof second === 'string' ? session.set(first, second) : { result: refused, code: badValue };
    if (first !== '') return { result: refused, code: badArgument };
    if (part === 'initialize') return session.initialize();
    return part === 'end' ? session.end() : session.commit();
  };
  const tell = (part: Part, [code]: readonly unknown[]): string => {
    if (part === 'lastError') return last;
    return textOf(part === 'diagnostic' && code === '' ? last : String(code));
  };

  return {
    speak(name: Name, args: readonly unknown[]): string {
      const part = parts[name];
      speaking = `${name}(${args.map(shown).join(', ')})`;
      const isSpelled = args.length === arity[part] && args.every((one) => typeof one === 'string');
      if (!isSpelled) note('arguments', badArgument, `${name} takes ${arity[part]} string(s)`);
      const isQuestion = questions.includes(part);
      const { result, code } = isQuestion ? { result: tell(part, args), code: last } : act(part, args);
      if (!isQuestion && !harmless.includes(code)) note('error', code, textOf(code));
      last = code;
      calls.push({ name, args, result, code });
      return result;
    },
    session,
    calls,
    violations,
    committed: () => committed,
    row: rowNow,
  };
}

/** How many strings each call takes (RTE 1.2, section 3.3; RTE 4th Edition, section 3.1). */
const arity: Readonly<Record<Part, number>> = {
  initialize: 1,
  end: 1,
  get: 1,
  set: 2,
  commit: 1,
  lastError: 0,
  errorText: 1,
  diagnostic: 1,
};

const questions: readonly Part[] = ['lastError', 'errorText', 'diagnostic'];

function shown(argument: unknown): string {
  const text = typeof argument === 'string' ? JSON.stringify(argument) : String(argument);
  return text.length > 90 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}
