import type { Voice } from './api.ts';
import { isOptional } from './cmi.ts';
import type { Dialect } from './dialect.ts';
import { LmsRefusal, type Cmi, type LmsPort } from './port.ts';

/** A SCORM LMS. It speaks and holds no policy; every call of the API may throw, and is wrapped. */
export function adapter(voice: Voice, dialect: Dialect): LmsPort {
  const { nameOf } = voice;
  let objectives: readonly string[] = [];
  const call = (name: string, speak: () => unknown): unknown => {
    try {
      return speak();
    } catch (error) {
      throw new LmsRefusal(name, 'thrown', error instanceof Error ? error.message : String(error));
    }
  };
  const expect = (name: string, speak: () => unknown): void => {
    if (!isYes(call(name, speak))) throw new LmsRefusal(name, String(call(nameOf('GetLastError'), voice.lastError) ?? '0'));
  };
  const read = (element: string): string => {
    const value = call(`${nameOf('GetValue')} ${element}`, () => voice.get(element));
    return value === null || value === undefined ? '' : String(value);
  };
  const set = (element: string, value: string): void => {
    const name = `${nameOf('SetValue')} ${element}`;
    if (isOptional(element)) call(name, () => voice.set(element, value));
    else expect(name, () => voice.set(element, value));
  };
  const store = (changes: Cmi) => {
    for (const [element, value] of changes) set(element, value);
    expect(nameOf('Commit'), voice.commit);
  };
  return {
    keeps: 'lms',
    open() {
      expect(nameOf('Initialize'), voice.initialize);
      const launch = dialect.launch(read);
      ({ objectives } = launch);
      return launch;
    },
    spell: (progress) => dialect.spell(progress, objectives),
    commit: store,
    close(changes) {
      let refused: unknown;
      try {
        store(changes);
      } catch (error) {
        refused = error;
      }
      expect(nameOf('Terminate'), voice.terminate);
      if (refused) throw refused;
    },
  };
}

const isYes = (answer: unknown) => answer === true || answer === 1 || answer === 'true' || answer === '1';
