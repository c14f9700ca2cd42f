import { describe, expect, test } from 'vitest';
import type { Version } from '../../src/lms/api.ts';
import { openLms } from './unreliable.ts';
import type { HabitsName, Host } from './sending.ts';
import { conditionAt, conditions, newServer, received, type Condition } from './server.ts';

const versions: readonly Version[] = ['1.2', '2004'];
const words = {
  '1.2': { initialize: 'LMSInitialize', set: 'LMSSetValue', commit: 'LMSCommit', place: 'cmi.core.lesson_location', exit: 'cmi.core.exit' },
  '2004': { initialize: 'Initialize', set: 'SetValue', commit: 'Commit', place: 'cmi.location', exit: 'cmi.exit' },
} as const;

/** A session in which a place is set, and what the commit says. The server stands as it is told to. */
function session(version: Version, habits: HabitsName) {
  const host: Host = { server: newServer(version) };
  const lms = openLms(host, { now: () => 0, block: () => undefined }, { habits });
  const { initialize, set, commit, place } = words[version];
  const say = (name: string, ...args: readonly string[]) => {
    const api: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = lms.api.API ?? lms.api.API_1484_11 ?? {};
    return api[name]?.(...args);
  };
  say(initialize, '');
  return {
    lms,
    stand: (is: Condition) => Object.assign(host, { server: { ...host.server, outages: [{ is, from: 0, until: 1 }] } }),
    save: (value: string) => [say(set, place, value), say(commit, '')][1],
    error: () => say(version === '1.2' ? 'LMSGetLastError' : 'GetLastError'),
    held: () => host.server.row?.[place],
  };
}

describe.each(versions)('SCORM %s', (version) => {
  test.each<[Condition, HabitsName, string, string | undefined]>([
    ['up', 'honest', 'true', 'b'],
    ['offline', 'honest', 'false', 'a'],
    ['offline', 'moodle', 'true', 'a'],
    ['hanging', 'hopeful', 'true', 'a'],
    ['broken', 'moodle', 'false', 'a'],
    ['broken', 'hopeful', 'true', 'a'],
    ['login', 'moodle', 'false', 'a'],
    ['expired', 'honest', 'false', 'a'],
    ['forgetful', 'honest', 'true', 'a'],
  ])('%s, %s: a commit says “%s”, and the server holds %s', (is, habits, says, holds) => {
    const { stand, save, error, held } = session(version, habits);
    expect([save('a'), held()]).toEqual(['true', 'a']);
    stand(is);
    expect([save('b'), held()]).toEqual([says, holds]);
    expect(error()).toBe(says === 'true' ? '0' : version === '1.2' ? '101' : '391');
  });

  test('an honest run-time sends what was lost with the next commit, Moodle only what differs from what was lost', () => {
    for (const [habits, holds] of [
      ['honest', 'b'],
      ['moodle', 'a'],
    ] as const) {
      const { stand, save, held } = session(version, habits);
      save('a');
      stand('offline');
      save('b');
      stand('up');
      save('b');
      expect(held()).toBe(holds);
      save('c');
      expect(held()).toBe('c');
    }
  });

  test('a session knows whether the server holds its state', () => {
    const host: Host = { server: newServer(version) };
    const { api, isStored } = openLms(host, { now: () => 0, block: () => undefined });
    const { initialize, set, commit } = words[version];
    const calls: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = api.API ?? api.API_1484_11 ?? {};
    calls[initialize]?.('');
    calls[set]?.('cmi.suspend_data', 'P');
    expect(isStored()).toBe(false);
    calls[commit]?.('');
    expect(isStored()).toBe(true);
  });

  test('what fell is noted, what rose is not, and hundredths are nothing', () => {
    const [status, low, high] =
      version === '1.2' ? ['cmi.core.lesson_status', 'failed', 'passed'] : ['cmi.success_status', 'failed', 'passed'];
    const score = version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw';
    const rows = [
      { [status]: low, [score]: '25' },
      { [score]: '25.01', [status]: high },
      { [score]: '25' },
      { [status]: low },
      { [score]: '24' },
    ];
    const { drops } = rows.reduce((server, row) => received(server, row, 0).server, newServer(version));
    expect(drops).toEqual([`${status}: passed became failed`, `${score}: 25 became 24`]);
  });
});

test('an outage has a beginning and an end', () => {
  const server = newServer('1.2', [{ is: 'login', from: 10, until: 20 }]);
  expect([9, 10, 19, 20].map((at) => conditionAt(server, at))).toEqual(['up', 'login', 'login', 'up']);
  expect(Object.keys(conditions)).toContain(conditionAt(server, 10));
});
