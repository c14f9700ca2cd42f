import { statuses } from '../course/progress.ts';
import { LmsRefusal, type LmsPort } from './port.ts';

/** A place for texts that outlives the page, such as `localStorage`. Each may throw. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where a shelf keeps what an LMS would: `state`, `status`. */
export const localKey = (course: string, name: string) => `parley/${course}/${name}`;

/** No LMS at all: progress stays in this browser, under the course's code. */
export function local(shelf: Shelf, course: string): LmsPort {
  const key = (name: string) => localKey(course, name);
  const store: LmsPort['commit'] = (changes) => {
    try {
      for (const [name, value] of changes) shelf.setItem(key(name), value);
    } catch (error) {
      throw new LmsRefusal('setItem', 'storage', error instanceof Error ? error.message : String(error));
    }
  };
  const read = (name: string): string => {
    try {
      return shelf.getItem(key(name)) ?? '';
    } catch {
      return '';
    }
  };
  return {
    keeps: 'browser',
    open: () => ({
      learner: { id: '', name: '' },
      mode: 'normal',
      status: statuses.find((status) => status === read('status')),
      complete: ['completed', 'passed'].includes(read('status')),
      state: read('state'),
      locale: '',
      decisions: undefined,
      objectives: undefined,
    }),
    spell: ({ status, state }) => [
      ['status', status],
      ['state', state],
    ],
    commit: store,
    close: store,
  };
}
