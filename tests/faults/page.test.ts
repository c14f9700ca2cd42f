import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { shelf } from '../lms/sites.ts';
import { faults } from './faults.ts';
import { unreliableScript } from './inject.ts';
import type { PageOptions } from './page.ts';

vi.setConfig({ testTimeout: 30_000 });

/** A page of its own with the script in it, and what says something there. */
async function page(options: PageOptions, more: Readonly<Record<string, unknown>> = {}, localStorage = shelf()) {
  const made: Record<string, unknown> = { localStorage, location: { pathname: '/lms.html' }, opener: null, setTimeout, Date };
  made['window'] = made;
  made['parent'] = made;
  Object.assign(made, more);
  runInNewContext(await unreliableScript(options), made);
  return { made, say: (code: string): unknown => runInNewContext(code, made) };
}

const saves = (value: string) => `API.LMSSetValue('cmi.core.lesson_location', '${value}'); API.LMSCommit('')`;
const held = `__lms.server().row?.['cmi.core.lesson_location']`;

test('one script puts an unreliable LMS on a page, and its server outlives the page', async () => {
  const storage = shelf();
  const first = await page({ keepUnder: 'lms', habits: 'moodle' }, {}, storage);
  first.say(`API.LMSInitialize('')`);
  expect([first.say(saves('a')), first.say(held)]).toEqual(['true', 'a']);
  first.say(`__lms.stand('offline')`);
  expect([first.say(saves('b')), first.say(held)]).toEqual(['true', 'a']);
  first.say(`__lms.stand('broken')`);
  expect(first.say(saves('c'))).toBe('false');
  first.say(`API.LMSSetValue('cmi.nothing', '')`);
  const second = await page({ keepUnder: 'lms' }, {}, storage);
  expect([second.say(held), second.say(`__lms.violations().length`)]).toEqual(['a', 1]);
  second.say(`API.LMSInitialize(''); API.LMSSetValue('cmi.nothing', '')`);
  expect(second.say(`__lms.violations().length`)).toBe(2);
});

test('faults are there from the start, or added later, in both versions', async () => {
  const { say } = await page({ faults: [faults.booleans] });
  expect(say(`API.LMSInitialize('')`)).toBe(true);
  say(`__lms.faults.push({ is: 'throws', call: 'Commit' })`);
  expect(() => say(`API.LMSCommit('')`)).toThrow('out of order');
  const { made, say: ask } = await page({ scorm: '2004', faults: [faults.initializeRefused] });
  expect([ask(`API_1484_11.Initialize('')`), 'API' in made]).toEqual(['false', false]);
});

test('an outage comes and goes, a slow call takes real time, a late API appears', async () => {
  const { made, say } = await page({
    late: 0.1,
    outage: { is: 'offline', from: 0, until: 0.3 },
    faults: [{ ...faults.commitSlow, times: 1 }],
  });
  expect('API' in made).toBe(false);
  await vi.waitFor(() => expect('API' in made).toBe(true));
  say(`API.LMSInitialize('')`);
  const before = Date.now();
  expect(say(saves('a'))).toBe('true');
  expect(Date.now() - before).toBeGreaterThanOrEqual(3000);
  expect(say(held)).toBe('a');
});

test('other pages have no API, and storage as it is told', async () => {
  const course = { location: { pathname: '/course/index.html' } };
  const options = { host: '/lms.html' };
  expect('API' in (await page(options, course)).made).toBe(false);
  expect('API' in (await page({ ...options, storing: 'blocked' })).made).toBe(true);
  const full = await page({ ...options, storing: 'full' }, course);
  expect(() => full.say(`localStorage.setItem('a', '1')`)).toThrow('QuotaExceededError');
  expect(full.say(`localStorage.getItem('a')`)).toBeNull();
  const blocked = await page({ ...options, storing: 'blocked' }, course);
  expect(() => blocked.say(`localStorage.getItem('a')`)).toThrow('SecurityError');
});
