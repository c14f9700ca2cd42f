import { describe, expect, test } from 'vitest';
import { strict12 } from '../lms/strict12.ts';
import type { Data } from './launch12.ts';
import type { Strict12 } from './types12.ts';

const running = (given: Data = {}) => {
  const lms = strict12({ given });
  lms.api.LMSInitialize('');
  return lms;
};
const set = ({ api }: Strict12, values: Data) => {
  for (const [element, value] of Object.entries(values)) expect(api.LMSSetValue(element, value)).toBe('true');
};
const rules = ({ violations }: Strict12) => violations.map(({ rule }) => rule);
const status = 'cmi.core.lesson_status';

test('a session as it should be has no violations, nor has the one after it', () => {
  const first = running();
  set(first, { [status]: 'incomplete', 'cmi.core.exit': 'suspend', 'cmi.suspend_data': 'one' });
  first.api.LMSCommit('');
  set(first, { 'cmi.interactions.0.id': 'd1', 'cmi.interactions.0.type': 'choice', 'cmi.interactions.0.student_response': 'a' });
  first.api.LMSFinish('');
  const second = first.relaunch();
  second.api.LMSInitialize('');
  set(second, { 'cmi.core.score.raw': '90', [status]: 'passed', 'cmi.core.exit': '' });
  second.api.LMSCommit('');
  second.api.LMSFinish('');
  const third = second.relaunch();
  third.api.LMSInitialize('');
  set(third, { 'cmi.core.exit': 'suspend' });
  third.api.LMSFinish('');
  expect(third.violations).toEqual([]);
});

describe('the status never falls', () => {
  test.each([
    ['passed', 'completed', 'lowers-status'],
    ['passed', 'failed', 'lowers-status'],
    ['passed', 'incomplete', 'lowers-status'],
    ['completed', 'failed', 'lowers-status'],
    ['completed', 'browsed', 'lowers-status'],
    ['completed', 'incomplete', 'lowers-status'],
    ['passed', 'passed'],
    ['completed', 'completed'],
    ['completed', 'passed'],
    ['failed', 'passed'],
    ['incomplete', 'failed'],
  ])('%s → %s', (before, after, ...broken) => {
    const lms = running({ [status]: before });
    set(lms, { [status]: after });
    expect(rules(lms)).toEqual(broken);
    const sameSession = running();
    set(sameSession, { [status]: before });
    set(sameSession, { [status]: after });
    expect(rules(sameSession)).toEqual(broken);
  });
});

describe('a score comes with its status', () => {
  test.each([
    ['incomplete', ['scores-while-incomplete']],
    ['browsed', ['scores-while-incomplete']],
    ['failed', []],
    ['completed', []],
    ['passed', []],
  ])('a score committed with %s', (reached, broken) => {
    const lms = running();
    set(lms, { 'cmi.core.score.raw': '70', [status]: reached });
    expect(rules(lms)).toEqual([]);
    lms.api.LMSCommit('');
    expect(rules(lms)).toEqual(broken);
  });

  test('a score without any status, and one sent by LMSFinish alone', () => {
    const committing = running();
    set(committing, { 'cmi.core.score.raw': '70' });
    committing.api.LMSCommit('');
    expect(rules(committing)).toEqual(['scores-while-incomplete']);
    const finishing = running();
    set(finishing, { 'cmi.core.score.raw': '70', [status]: 'incomplete', 'cmi.core.exit': '' });
    finishing.api.LMSFinish('');
    expect(rules(finishing)).toEqual(['scores-while-incomplete']);
  });

  test('an empty score, and the score of an earlier session, are none', () => {
    const lms = running({ 'cmi.core.score.raw': '70' });
    set(lms, { [status]: 'incomplete' });
    lms.api.LMSCommit('');
    set(lms, { 'cmi.core.score.raw': '' });
    lms.api.LMSCommit('');
    expect(rules(lms)).toEqual([]);
  });
});

describe('records', () => {
  test('an interaction keeps its id', () => {
    const lms = running();
    set(lms, { 'cmi.interactions.0.id': 'one' });
    set(lms, { 'cmi.interactions.0.id': 'one' });
    set(lms, { 'cmi.interactions.1.id': 'one' });
    expect(rules(lms)).toEqual([]);
    set(lms, { 'cmi.interactions.0.id': 'two' });
    expect(rules(lms)).toEqual(['rewrites-interaction']);
  });

  test('an objective has one place', () => {
    const lms = running();
    set(lms, { 'cmi.objectives.0.id': 'calm', 'cmi.objectives.1.id': 'clear' });
    set(lms, { 'cmi.objectives.0.id': 'calm' });
    expect(rules(lms)).toEqual([]);
    set(lms, { 'cmi.objectives.2.id': 'calm' });
    expect(rules(lms)).toEqual(['repeats-objective']);
  });
});

describe('the end of a session', () => {
  test('it has an exit', () => {
    const lms = running({ [status]: 'incomplete' });
    lms.api.LMSFinish('');
    expect(rules(lms)).toEqual(['finishes-without-exit']);
  });

  test('the exit of an earlier session does not count', () => {
    const first = running({ [status]: 'incomplete' });
    set(first, { 'cmi.core.exit': 'suspend' });
    first.api.LMSFinish('');
    const second = first.relaunch();
    second.api.LMSInitialize('');
    second.api.LMSFinish('');
    expect(rules(second)).toEqual(['finishes-without-exit']);
  });

  test('it has a status', () => {
    const lms = running();
    set(lms, { 'cmi.core.exit': '' });
    lms.api.LMSFinish('');
    expect(rules(lms)).toEqual(['never-sets-status']);
  });
});

test.each(['browse', 'review'])('in %s mode nothing is written', (mode) => {
  const lms = running({ 'cmi.core.lesson_mode': mode });
  lms.api.LMSGetValue('cmi.suspend_data');
  lms.api.LMSFinish('');
  expect(lms.violations).toEqual([]);
  const writing = running({ 'cmi.core.lesson_mode': mode });
  set(writing, { 'cmi.core.exit': 'suspend' });
  expect(writing.violations).toMatchObject([
    { rule: 'writes-outside-normal-mode', code: '0', call: 'LMSSetValue("cmi.core.exit", "suspend")' },
  ]);
});
