import { statuses, type Status } from '../course/progress.ts';
import { elements12, isOptional, spell12 } from './cmi.ts';
import type { Api12 } from './find.ts';
import { LmsRefusal, type Cmi, type Launch, type LmsPort } from './port.ts';

/** A SCORM 1.2 LMS. It speaks and holds no policy; every call of the API may throw, and is wrapped. */
export function scorm12(api: Api12): LmsPort {
  const call = (name: string, speak: () => unknown): unknown => {
    try {
      return speak();
    } catch (error) {
      throw new LmsRefusal(name, 'thrown', error instanceof Error ? error.message : String(error));
    }
  };
  const lastError = () => String(call('LMSGetLastError', () => api.LMSGetLastError()) ?? '0');
  const expect = (name: string, answer: unknown): void => {
    if (!isYes(answer)) throw new LmsRefusal(name, lastError());
  };
  const read = (element: string): string => {
    const value = call(`LMSGetValue ${element}`, () => api.LMSGetValue(element));
    return value === null || value === undefined ? '' : String(value);
  };
  const set = (element: string, value: string): void => {
    const name = `LMSSetValue ${element}`;
    const answer = call(name, () => api.LMSSetValue(element, value));
    if (!isYes(answer) && !isOptional(element)) throw new LmsRefusal(name, lastError());
  };
  const store = (changes: Cmi) => {
    for (const [element, value] of changes) set(element, value);
    expect(
      'LMSCommit',
      call('LMSCommit', () => api.LMSCommit('')),
    );
  };
  return {
    keeps: 'lms',
    open() {
      expect(
        'LMSInitialize',
        call('LMSInitialize', () => api.LMSInitialize('')),
      );
      return launchOf(read);
    },
    spell: spell12,
    commit: store,
    close(changes) {
      let refused: unknown;
      try {
        store(changes);
      } catch (error) {
        refused = error;
      }
      expect(
        'LMSFinish',
        call('LMSFinish', () => api.LMSFinish('')),
      );
      if (refused) throw refused;
    },
  };
}

function launchOf(read: (element: string) => string): Launch {
  const count = read(elements12.decisions);
  return {
    learner: { id: read(elements12.learnerId), name: read(elements12.learnerName) },
    mode: modeOf(read(elements12.mode)),
    status: statusOf(read(elements12.status)),
    state: read(elements12.state),
    locale: read(elements12.locale),
    decisions: /^\d+$/.test(count) ? Number(count) : undefined,
  };
}

const isYes = (answer: unknown) => answer === true || answer === 1 || answer === 'true' || answer === '1';

function modeOf(text: string): Launch['mode'] {
  return text === 'browse' || text === 'review' ? text : 'normal';
}

function statusOf(text: string): Status | undefined {
  return statuses.find((status) => status === text);
}
