import { read2004, refusal2004 } from './access2004.ts';
import type { Act } from './conduct.ts';
import { conduct2004 } from './conduct2004.ts';
import type { Code2004 } from './errors2004.ts';
import { launch2004, settled2004 } from './launch2004.ts';
import { without, type Data } from './model.ts';
import { model2004 } from './model2004.ts';

export interface Answer2004 {
  result: string;
  /** The error code the call leaves. */
  code: Code2004;
}

export interface SessionOptions2004 {
  given: Data;
  unsupported: readonly string[];
  /** What the LMS kept of earlier sessions. */
  kept: Data | undefined;
  /** Told when a call breaks a rule of conduct. */
  broke(rule: string, why: string): void;
  /** Told what to keep, after each commit. */
  store(data: Data): void;
}

/** One session over the data model: not initialized, running, terminated. It takes strings and answers with error codes. */
export function session2004({ given, unsupported, kept, broke, store }: SessionOptions2004) {
  const data = launch2004(model2004, kept, given);
  const holding = { model: without(model2004, unsupported), unsupported, data };
  const touched = new Set<string>();
  let state: 'new' | 'running' | 'terminated' = 'new';

  const done: Answer2004 = { result: 'true', code: '0' };
  const conduct = (act: Act) => {
    for (const { rule, broken } of conduct2004) {
      const why = broken(act, { data, touched });
      if (why) broke(rule, why);
    }
  };
  const whileRunning = (refused: string, before: Code2004, after: Code2004, answer: () => Answer2004): Answer2004 =>
    state === 'running' ? answer() : { result: refused, code: state === 'new' ? before : after };

  return {
    /** The values as they are now. */
    values: (): Data => Object.fromEntries(data),
    initialize(): Answer2004 {
      if (state !== 'new') return { result: 'false', code: state === 'running' ? '103' : '104' };
      state = 'running';
      return done;
    },
    end: (): Answer2004 =>
      whileRunning('false', '112', '113', () => {
        conduct({ is: 'finish' });
        for (const [element, value] of Object.entries(settled2004(data))) data.set(element, value);
        state = 'terminated';
        store(Object.fromEntries(data));
        return done;
      }),
    commit: (): Answer2004 =>
      whileRunning('false', '142', '143', () => {
        conduct({ is: 'commit' });
        store(Object.fromEntries(data));
        return done;
      }),
    get: (element: string): Answer2004 =>
      whileRunning('', '122', '123', () => {
        const reading = read2004(holding, element);
        return 'value' in reading ? { result: reading.value, code: '0' } : { result: '', code: reading.code };
      }),
    set: (element: string, value: string): Answer2004 =>
      whileRunning('false', '132', '133', () => {
        const code = refusal2004(holding, element, value);
        if (code !== '0') return { result: 'false', code };
        conduct({ is: 'set', element, value, before: data.get(element) });
        for (const lost of lostWith(element, data)) data.delete(lost);
        data.set(element, value);
        touched.add(element);
        return done;
      }),
  };
}

/** A type makes responses anew: Moodle forgets the patterns when it is set again, ADL's run-time the learner's response too. */
function lostWith(element: string, data: ReadonlyMap<string, string>): readonly string[] {
  const interaction = /^(cmi\.interactions\.\d+\.)type$/.exec(element)?.[1];
  if (interaction === undefined) return [];
  return [...data.keys()].filter((name) =>
    [`${interaction}correct_responses.`, `${interaction}learner_response`].some((one) => name.startsWith(one)),
  );
}
