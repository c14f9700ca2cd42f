import type { Voice } from './api.ts';
import { isObjectiveId, isOptional, isState, scoreOf } from './cmi.ts';
import type { Dialect } from './dialect.ts';
import { LmsRefusal, PartRefused, type Cmi, type LmsPort } from './port.ts';

/** A SCORM LMS. It speaks and holds no policy; every call of the API may throw, and is wrapped. */
export function adapter(voice: Voice, dialect: Dialect): LmsPort {
  const { nameOf } = voice;
  /** The ids of the objectives the LMS holds or has taken, by index. */
  let objectives: readonly string[] | undefined;
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
  /** The save text decides what is written from now on: an answer that is an error is no empty text. */
  const readSurely = (element: string): string => {
    for (let attempt = 1; ; attempt += 1) {
      const value = read(element);
      const code = value === '' ? String(call(nameOf('GetLastError'), voice.lastError) ?? '0') : '0';
      if (value !== '' || unset.includes(code)) return value;
      if (attempt === attempts) throw new LmsRefusal(`${nameOf('GetValue')} ${element}`, code);
    }
  };
  /** An LMS that refuses to begin an objective is told of none for the rest of the session: the next ones would leave a gap. */
  const setOptional = (name: string, element: string, value: string): void => {
    const taken = isYes(call(name, () => voice.set(element, value)));
    if (objectives && isObjectiveId(element)) objectives = taken ? withAll(objectives, [{ id: value }]) : undefined;
  };
  const set = (element: string, value: string): void => {
    const name = `${nameOf('SetValue')} ${element}`;
    if (isOptional(element)) setOptional(name, element, value);
    else expect(name, () => voice.set(element, value));
  };
  /** What the LMS takes is stored also where it refuses something else; the first refusal is told after that. */
  const store = (changes: Cmi) => {
    const refused: LmsRefusal[] = [];
    const scores = new Set<string>();
    for (const [element, value] of changes) {
      if (scores.has(scoreOf(element))) continue;
      try {
        set(element, value);
      } catch (error) {
        if (!(error instanceof LmsRefusal) || error.code === 'thrown') throw error;
        refused.push(error);
        if (element !== scoreOf(element)) scores.add(scoreOf(element));
      }
    }
    expect(nameOf('Commit'), voice.commit);
    const [first] = refused;
    if (first) throw new PartRefused(first.call, first.code);
  };
  return {
    keeps: 'lms',
    open() {
      expect(nameOf('Initialize'), voice.initialize);
      const launch = dialect.launch((element) => (isState(element) ? readSurely(element) : read(element)));
      ({ objectives } = launch);
      return launch;
    },
    spell(progress) {
      if (!objectives) return dialect.spell({ ...progress, objectives: [] }, []);
      return dialect.spell(progress, withAll(objectives, progress.objectives));
    },
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

/** The ids by index with those of all objectives: where one was lost, or behind all others. */
function withAll(ids: readonly string[], objectives: readonly { id: string }[]): readonly string[] {
  const all = [...ids];
  for (const { id } of objectives) {
    if (all.includes(id)) continue;
    const free = all.indexOf('');
    all[free < 0 ? all.length : free] = id;
  }
  return all;
}

/** How often the save text is asked for. */
const attempts = 3;

/** What an empty answer may mean without being a failure: no error, or (SCORM 2004) a value that was never set. */
const unset: readonly string[] = ['0', '403', ''];

/** Whether an API's answer means that a call was carried out. */
export const isYes = (answer: unknown) => answer === true || answer === 1 || answer === 'true' || answer === '1';
