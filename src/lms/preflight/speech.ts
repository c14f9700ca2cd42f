import { isYes } from '../adapter.ts';
import { voice12 } from '../api.ts';
import { voice2004 } from '../scorm2004.ts';
import type { Found } from '../find.ts';

/** How a call went. `code` is the LMS's error code, `thrown` where the call threw, 0 where nothing was wrong. */
export interface Outcome {
  code: string;
  /** How long it took, in milliseconds. */
  took: number;
}

/** An API spoken to with a watch in hand: no call throws, and each says how it went. */
export interface Speech {
  get(element: string): Outcome & { value: string };
  set(element: string, value: string): Outcome & { isDone: boolean };
  commit(): Outcome & { isDone: boolean };
}

export function speechOf(found: Found, now: () => number): Speech {
  const voice = found.version === '1.2' ? voice12(found.api) : voice2004(found.api);
  const timed = (speak: () => unknown) => {
    const from = now();
    try {
      const answer = speak();
      return { answer, thrown: false, took: now() - from };
    } catch {
      return { answer: undefined, thrown: true, took: now() - from };
    }
  };
  const code = (thrown: boolean): string => {
    if (thrown) return 'thrown';
    const { answer } = timed(voice.lastError);
    return answer === undefined || answer === null || answer === '' ? '0' : String(answer);
  };
  const done = (speak: () => unknown) => {
    const { answer, thrown, took } = timed(speak);
    const isDone = isYes(answer);
    return { isDone, code: isDone ? '0' : code(thrown), took };
  };
  return {
    get(element) {
      const { answer, thrown, took } = timed(() => voice.get(element));
      const value = answer === undefined || answer === null ? '' : String(answer);
      return { value, code: value === '' ? code(thrown) : '0', took };
    },
    set: (element, value) => done(() => voice.set(element, value)),
    commit: () => done(voice.commit),
  };
}
