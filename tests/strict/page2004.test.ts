import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { strictScript } from '../lms/inject.ts';
import { shelf } from '../lms/sites.ts';

vi.setConfig({ testTimeout: 30_000 });

test('one script puts the run-time of SCORM 2004 on a page, and no other, and keeps what was committed', async () => {
  const script = await strictScript({ scorm: '2004', keepUnder: 'lms', given: { 'cmi.learner_name': '王' } });
  const localStorage = shelf();
  const open = () => {
    const made: Record<string, unknown> = { localStorage, location: { pathname: '/lms.html' }, opener: null };
    made['window'] = made;
    made['parent'] = made;
    runInNewContext(script, made);
    runInNewContext(`API_1484_11.Initialize('')`, made);
    return made;
  };
  const first = open();
  expect('API' in first).toBe(false);
  const session = `API_1484_11.SetValue('cmi.exit', 'suspend'); API_1484_11.SetValue('cmi.suspend_data', 'kept');
    API_1484_11.GetValue('cmi.nothing'); API_1484_11.Commit('')`;
  expect(runInNewContext(session, first)).toBe('true');
  const second = open();
  expect(runInNewContext(`API_1484_11.GetValue('cmi.suspend_data')`, second)).toBe('kept');
  expect(runInNewContext(`API_1484_11.GetValue('cmi.learner_name')`, second)).toBe('王');
  expect(runInNewContext(`window.__strict.violations.length`, second)).toBe(1);
});
