import { errorText12, type Code12 } from '../strict/errors12.ts';
import { session12 } from '../strict/session12.ts';
import { switchboard, type Tongue } from '../strict/switchboard.ts';
import type { CallName, Options12, Strict12 } from '../strict/types12.ts';

const tongue12: Tongue<CallName, Code12> = {
  parts: {
    LMSInitialize: 'initialize',
    LMSFinish: 'end',
    LMSGetValue: 'get',
    LMSSetValue: 'set',
    LMSCommit: 'commit',
    LMSGetLastError: 'lastError',
    LMSGetErrorString: 'errorText',
    LMSGetDiagnostic: 'diagnostic',
  },
  fine: '0',
  badArgument: '201',
  badValue: '405',
  harmless: ['0', '401'],
  textOf: errorText12,
};

/**
 * A SCORM 1.2 run-time as strict as the standard and the strictest LMS together.
 * It has no clock and knows no window, so that it also runs as a script in a page.
 */
export function strict12(options: Options12 = {}): Strict12 {
  const { given = {}, unsupported = [] } = options;
  const { speak, session, calls, violations, committed, row } = switchboard(tongue12, options, (opening) =>
    session12({ given, unsupported, ...opening }),
  );
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
      return committed();
    },
    calls,
    violations,
    relaunch: (more = {}) => strict12({ ...options, given: { ...given, ...more }, row: row() }),
  };
}
