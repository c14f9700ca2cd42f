import { read12, refusal12 } from './access12.ts';
import type { Act } from './conduct.ts';
import { conduct12 } from './conduct12.ts';
import type { Code12 } from './errors12.ts';
import { launch12, settledStatus, type Data } from './launch12.ts';
import { without } from './model.ts';
import { model12 } from './model12.ts';

export interface Answer {
  result: string;
  /** The error code the call leaves. */
  code: Code12;
}

export interface SessionOptions {
  given: Data;
  unsupported: readonly string[];
  /** What the LMS kept of earlier sessions. */
  kept: Data | undefined;
  /** Told when a call breaks a rule of conduct. */
  broke(rule: string, why: string): void;
  /** Told what to keep, after each commit. */
  store(data: Data): void;
}

/** One session over the data model: not initialized, running, finished. It takes strings and answers with error codes. */
export function session12({ given, unsupported, kept, broke, store }: SessionOptions) {
  const data = launch12(model12, kept, given);
  const holding = { model: without(model12, unsupported), unsupported, data };
  const touched = new Set<string>();
  let state: 'new' | 'running' | 'finished' = 'new';

  const conduct = (act: Act) => {
    for (const { rule, broken } of conduct12) {
      const why = broken(act, { data, touched });
      if (why) broke(rule, why);
    }
  };
  const whileRunning = (refused: string, answer: () => Answer): Answer =>
    state === 'running' ? answer() : { result: refused, code: '301' };

  return {
    /** The values as they are now. */
    values: (): Data => Object.fromEntries(data),
    initialize(): Answer {
      if (state !== 'new') return { result: 'false', code: '101' };
      state = 'running';
      return { result: 'true', code: '0' };
    },
    end: (): Answer =>
      whileRunning('false', () => {
        conduct({ is: 'finish' });
        data.set('cmi.core.lesson_status', settledStatus(data));
        state = 'finished';
        store(Object.fromEntries(data));
        return { result: 'true', code: '0' };
      }),
    commit: (): Answer =>
      whileRunning('false', () => {
        conduct({ is: 'commit' });
        store(Object.fromEntries(data));
        return { result: 'true', code: '0' };
      }),
    get: (element: string): Answer =>
      whileRunning('', () => {
        const reading = read12(holding, element);
        return 'value' in reading ? { result: reading.value, code: '0' } : { result: '', code: reading.code };
      }),
    set: (element: string, spoken: string): Answer =>
      whileRunning('false', () => {
        const before = data.get(element);
        const value = element === 'cmi.comments' ? `${before ?? ''}${spoken}` : spoken;
        const code = refusal12(holding, element, value);
        if (code !== '0') return { result: 'false', code };
        conduct({ is: 'set', element, value, before });
        data.set(element, value);
        touched.add(element);
        return { result: 'true', code };
      }),
  };
}
