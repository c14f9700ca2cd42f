import { describe, expect, test } from 'vitest';
import type { Data } from './model.ts';
import { strict2004 } from './strict2004.ts';
import type { Strict2004 } from './types2004.ts';

const running = (given: Data = {}) => {
  const lms = strict2004({ given });
  lms.api.Initialize('');
  return lms;
};
const set = ({ api }: Strict2004, values: Data) => {
  for (const [element, value] of Object.entries(values)) expect(api.SetValue(element, value)).toBe('true');
};
const rules = ({ violations }: Strict2004) => violations.map(({ rule }) => rule);
const completion = 'cmi.completion_status';
const success = 'cmi.success_status';
const exit = 'cmi.exit';
const full = { 'cmi.score.scaled': '0.9', 'cmi.score.raw': '90', 'cmi.score.min': '0', 'cmi.score.max': '100' };

test('a session as it should be has no violations, nor has the one after it', () => {
  const first = running();
  first.api.GetValue('cmi.suspend_data');
  set(first, { [exit]: 'suspend', [completion]: 'incomplete', 'cmi.suspend_data': 'one' });
  first.api.Commit('');
  set(first, { 'cmi.interactions.0.id': 'd1', 'cmi.interactions.0.type': 'choice', 'cmi.interactions.0.learner_response': 'a' });
  first.api.Terminate('');
  const second = first.relaunch();
  second.api.Initialize('');
  set(second, { ...full, [completion]: 'completed', [success]: 'passed', [exit]: 'normal' });
  second.api.Commit('');
  second.api.Terminate('');
  expect(second.violations).toEqual([]);
});

describe('a status never falls', () => {
  test.each([
    [completion, 'completed', 'incomplete', 'lowers-status'],
    [completion, 'completed', 'unknown', 'lowers-status'],
    [completion, 'incomplete', 'not attempted', 'lowers-status'],
    [success, 'passed', 'failed', 'lowers-status'],
    [success, 'passed', 'unknown', 'lowers-status'],
    [success, 'failed', 'unknown', 'lowers-status'],
    [completion, 'completed', 'completed'],
    [completion, 'incomplete', 'completed'],
    [completion, 'unknown', 'incomplete'],
    [success, 'failed', 'passed'],
    [success, 'unknown', 'failed'],
    ['cmi.objectives.0.success_status', 'passed', 'failed'],
  ])('%s: %s → %s', (element, before, after, ...broken) => {
    const lms = running({ 'cmi.objectives.0.id': 'calm', [element]: before });
    set(lms, { [element]: after });
    expect(rules(lms)).toEqual(broken);
    const sameSession = running({ 'cmi.objectives.0.id': 'calm' });
    set(sameSession, { [element]: before });
    set(sameSession, { [element]: after });
    expect(rules(sameSession)).toEqual(broken);
  });
});

describe('a score', () => {
  test.each<[string, Data, readonly string[]]>([
    ['whole', {}, []],
    ['on another scale', { 'cmi.score.raw': '9', 'cmi.score.max': '10' }, []],
    ['rounded', { 'cmi.score.scaled': '0.8999999' }, []],
    ['of other worth when scaled', { 'cmi.score.scaled': '0.8' }, ['scores-disagree']],
    ['above its most', { 'cmi.score.raw': '100.5', 'cmi.score.scaled': '1' }, ['scores-disagree']],
    ['below its least', { 'cmi.score.raw': '-0.5', 'cmi.score.scaled': '0' }, ['scores-disagree']],
    ['between equals', { 'cmi.score.max': '0' }, ['scores-disagree']],
  ])('%s', (_, change, broken) => {
    const lms = running();
    set(lms, { ...full, ...change, [exit]: 'suspend' });
    expect(rules(lms)).toEqual([]);
    lms.api.Commit('');
    expect(rules(lms)).toEqual(broken);
  });

  test.each(Object.keys(full))('comes whole, with %s', (missing) => {
    const lms = running();
    const part = Object.fromEntries(Object.entries(full).filter(([name]) => name !== missing));
    set(lms, { ...part, [exit]: 'suspend', [completion]: 'incomplete' });
    lms.api.Terminate('');
    expect(rules(lms)).toEqual(['scores-in-part']);
  });

  test('of an earlier session is none of this one', () => {
    const lms = running({ 'cmi.score.raw': '70' });
    set(lms, { [exit]: 'suspend' });
    lms.api.Commit('');
    expect(rules(lms)).toEqual([]);
  });
});

describe('an interaction', () => {
  test('keeps its id and its type', () => {
    const lms = running();
    const one = { 'cmi.interactions.0.id': 'one', 'cmi.interactions.0.type': 'choice' };
    set(lms, { ...one, 'cmi.interactions.1.id': 'one' });
    set(lms, one);
    expect(rules(lms)).toEqual([]);
    set(lms, { 'cmi.interactions.0.id': 'two' });
    set(lms, { 'cmi.interactions.0.type': 'likert' });
    expect(rules(lms)).toEqual(['rewrites-interaction', 'rewrites-interaction']);
  });

  test('may get another result', () => {
    const lms = running();
    set(lms, { 'cmi.interactions.0.id': 'one', 'cmi.interactions.0.type': 'choice', 'cmi.interactions.0.result': 'incorrect' });
    set(lms, { 'cmi.interactions.0.result': 'correct' });
    expect(rules(lms)).toEqual([]);
  });
});

describe('the end of a session', () => {
  test('it has an exit, before the first commit already', () => {
    const lms = running({ [completion]: 'incomplete' });
    lms.api.Commit('');
    expect(rules(lms)).toEqual(['commits-without-exit']);
    lms.api.Terminate('');
    expect(rules(lms)).toEqual(['commits-without-exit', 'finishes-without-exit']);
  });

  test('the exit of an earlier session does not count', () => {
    const first = running({ [completion]: 'incomplete' });
    set(first, { [exit]: 'suspend' });
    first.api.Terminate('');
    const second = first.relaunch();
    second.api.Initialize('');
    second.api.Terminate('');
    expect(rules(second)).toEqual(['finishes-without-exit']);
  });

  test('it has a status', () => {
    const lms = running();
    set(lms, { [exit]: 'suspend', [success]: 'passed' });
    lms.api.Terminate('');
    expect(rules(lms)).toEqual(['never-sets-status']);
  });
});

test.each(['browse', 'review'])('in %s mode nothing is written', (mode) => {
  const lms = running({ 'cmi.mode': mode });
  lms.api.GetValue('cmi.suspend_data');
  lms.api.Commit('');
  lms.api.Terminate('');
  expect(lms.violations).toEqual([]);
  const writing = running({ 'cmi.mode': mode });
  set(writing, { [exit]: 'suspend' });
  expect(writing.violations).toMatchObject([{ rule: 'writes-outside-normal-mode', code: '0', call: 'SetValue("cmi.exit", "suspend")' }]);
});
