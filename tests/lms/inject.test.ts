import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { strictScript } from './inject.ts';
import { shelf } from './sites.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What a page of its own is to a script: one object that is window, its own parent and the global. */
function page(path: string, localStorage = shelf()) {
  const made: Record<string, unknown> = { localStorage, location: { pathname: path }, opener: null };
  made['window'] = made;
  made['parent'] = made;
  return made;
}

const launch = `window.API.LMSInitialize(''); window.API.LMSGetValue('cmi.suspend_data')`;

test('one script puts the run-time on a page, and keeps what was committed', async () => {
  const script = await strictScript({ keepUnder: 'lms', given: { 'cmi.core.student_name': '</script>王' } });
  const storage = shelf();
  const first = page('/lms.html', storage);
  runInNewContext(script, first);
  expect(runInNewContext(launch, first)).toBe('');
  runInNewContext(`API.LMSSetValue('cmi.suspend_data', 'kept'); API.LMSGetValue('cmi.nothing'); API.LMSCommit('')`, first);
  const second = page('/lms.html', storage);
  runInNewContext(script, second);
  expect(runInNewContext(launch, second)).toBe('kept');
  expect(runInNewContext(`window.__strict.violations.length`, second)).toBe(1);
  expect(runInNewContext(`API.LMSGetValue('cmi.core.student_name')`, second)).toBe('</script>王');
});

test('it stands on the page that is the LMS, and on no frame or pop-up of it', async () => {
  const anyTop = await strictScript();
  const named = await strictScript({ host: '/lms.html' });
  const has = (script: string, window: Record<string, unknown>) => {
    runInNewContext(script, window);
    return 'API' in window;
  };
  expect(has(anyTop, page('/'))).toBe(true);
  expect(has(anyTop, Object.assign(page('/'), { parent: {} }))).toBe(false);
  expect(has(anyTop, Object.assign(page('/'), { opener: {} }))).toBe(false);
  expect(has(named, page('/lms.html'))).toBe(true);
  expect(has(named, page('/course/index.html'))).toBe(false);
});
