import { expect, test } from 'vitest';
import { local } from '../../src/lms/local.ts';
import { LmsRefusal } from '../../src/lms/port.ts';
import { shelf } from './sites.ts';

const full = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

test('courses do not see each other', () => {
  const shared = shelf();
  local(shared, 'FM-1-B2').commit([['state', 'P1.mine']]);
  expect(local(shared, 'FM-1-B3').open().state).toBe('');
  expect(local(shared, 'FM-1-B2').open().state).toBe('P1.mine');
});

test('a full or blocked storage is told as a refusal', () => {
  const port = local({ ...shelf(), setItem: full }, 'FM-1-B2');
  expect(() => port.commit([['state', 'P1']])).toThrow(LmsRefusal);
  expect(() => port.close([['state', 'P1']])).toThrow(LmsRefusal);
});

test('a storage that cannot be read is an empty one', () => {
  expect(local({ ...shelf(), getItem: full }, 'FM-1-B2').open()).toMatchObject({ state: '', status: undefined, mode: 'normal' });
});

test('a status nobody knows is none', () => {
  const port = local(shelf(), 'FM-1-B2');
  port.commit([['status', 'browsed']]);
  expect(port.open().status).toBeUndefined();
});
