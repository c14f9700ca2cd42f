import { describe, expect, test } from 'vitest';
import type { Decision, Progress } from '../../src/lms/port.ts';
import { sites } from './sites.ts';

const decision = (index: number): Decision => ({
  index,
  id: `m2-screen-${index}`,
  type: 'choice',
  given: ['listen'],
  correct: ['listen', 'ask'],
  options: ['argue', 'listen', 'ask'],
  right: false,
  text: '客户很生气，您先做什么？',
  at: Date.UTC(2026, 10, 21, 9, 30),
  latency: 12_345,
});

const underway: Progress = {
  status: 'incomplete',
  complete: false,
  exit: 'suspend',
  score: undefined,
  place: 'm1-welcome',
  state: 'P1.AAABAAAB.first',
  share: 0.25,
  seconds: 61.5,
  objectives: [{ id: 'm2-furious', status: 'incomplete' }, { id: 'skill-listen' }],
  decisions: [decision(0)],
};
const finished: Progress = {
  status: 'passed',
  complete: true,
  exit: 'suspend',
  score: 85.71,
  place: 'm2-results',
  state: 'P1.AAACAAAD.second',
  share: 1,
  seconds: 3723,
  objectives: [
    { id: 'm2-furious', share: 0.857, status: 'passed' },
    { id: 'skill-listen', share: 2 / 3, status: 'completed' },
  ],
  decisions: [decision(1), decision(2)],
};

describe.each(sites)('$name', ({ start, keeps, counts }) => {
  test('the first launch finds nothing', () => {
    const { port, violations } = start();
    expect(port.keeps).toBe(keeps);
    expect(port.open()).toMatchObject({ mode: 'normal', status: undefined, state: '', locale: '', decisions: counts ? 0 : undefined });
    expect(violations).toEqual([]);
  });

  test('what was committed is there after the page was killed', () => {
    const first = start();
    first.port.open();
    first.port.commit(first.port.spell(underway));
    const second = first.next();
    expect(second.port.open()).toMatchObject({ status: 'incomplete', state: underway.state, decisions: counts ? 1 : undefined });
    expect(second.violations).toEqual([]);
  });

  test('nothing that was not committed is there', () => {
    const first = start();
    first.port.open();
    first.port.spell(underway);
    expect(first.next().port.open()).toMatchObject({ status: undefined, state: '' });
  });

  test('two sessions, each with its close', () => {
    const first = start();
    first.port.open();
    first.port.commit(first.port.spell(underway));
    first.port.close(first.port.spell(underway));
    const second = first.next();
    expect(second.port.open()).toMatchObject({ status: 'incomplete', state: underway.state });
    second.port.commit(second.port.spell(finished));
    second.port.close(second.port.spell(finished));
    const third = second.next();
    expect(third.port.open()).toMatchObject({ status: 'passed', state: finished.state, decisions: counts ? 3 : undefined });
    third.port.close(third.port.spell({ ...finished, decisions: [] }));
    expect(third.violations).toEqual([]);
  });

  test('a session may end for good', () => {
    const { port, violations } = start();
    port.open();
    const last = port.spell({ ...finished, decisions: [], exit: 'normal' });
    port.close(last);
    const exits = last.filter(([element]) => element.endsWith('exit')).map(([, value]) => value);
    expect(['', 'normal']).toEqual(expect.arrayContaining(exits));
    expect(violations).toEqual([]);
  });

  test('the same progress may be committed again', () => {
    const { port, next, violations } = start();
    port.open();
    port.commit(port.spell(underway));
    port.commit(port.spell(underway));
    expect(next().port.open()).toMatchObject({ state: underway.state, decisions: counts ? 1 : undefined });
    expect(violations).toEqual([]);
  });
});
