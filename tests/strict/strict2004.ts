import { errorText2004, type Code2004 } from './errors2004.ts';
import { session2004 } from './session2004.ts';
import { switchboard, type Tongue } from './switchboard.ts';
import type { CallName2004, Options2004, Strict2004 } from './types2004.ts';

const tongue2004: Tongue<CallName2004, Code2004> = {
  parts: {
    Initialize: 'initialize',
    Terminate: 'end',
    GetValue: 'get',
    SetValue: 'set',
    Commit: 'commit',
    GetLastError: 'lastError',
    GetErrorString: 'errorText',
    GetDiagnostic: 'diagnostic',
  },
  fine: '0',
  badArgument: '201',
  badValue: '406',
  harmless: ['0', '402', '403'],
  textOf: errorText2004,
};

/**
 * A SCORM 2004 run-time (3rd and 4th Edition) as strict as the standard, ADL's own, Moodle and scorm-again together.
 * It has no clock and knows no window, so that it also runs as a script in a page.
 */
export function strict2004(options: Options2004 = {}): Strict2004 {
  const { given = {}, unsupported = [] } = options;
  const { speak, session, calls, violations, committed, row } = switchboard(tongue2004, options, (opening) =>
    session2004({ given, unsupported, ...opening }),
  );
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
      return committed();
    },
    calls,
    violations,
    relaunch: (more = {}) => strict2004({ ...options, given: { ...given, ...more }, row: row() }),
  };
}
