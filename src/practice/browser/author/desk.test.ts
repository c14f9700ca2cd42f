import { expect, test } from 'vitest';
import { openDesk, type Drawer } from './desk.ts';

function drawer(): Drawer {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

test('keeps what the course says for the next page', () => {
  const box = drawer();
  const { api } = openDesk(box, 'C-1');
  api.LMSInitialize('');
  api.LMSSetValue('cmi.suspend_data', 'P3.x');
  api.LMSSetValue('cmi.interactions.1.id', 'b');
  api.LMSFinish('');
  const again = openDesk(box, 'C-1');
  expect(again.state()).toBe('P3.x');
  expect(again.api.LMSGetValue('cmi.interactions._count')).toBe('2');
  expect(openDesk(box, 'C-2').state()).toBe('');
});

test('a start that is put there is not overwritten by the session that ends', () => {
  const desk = openDesk(drawer(), 'C-1');
  desk.api.LMSInitialize('');
  desk.put('P3.start');
  expect(desk.api.LMSSetValue('cmi.suspend_data', 'P3.old')).toBe('true');
  expect(desk.api.LMSFinish('')).toBe('true');
  desk.api.LMSInitialize('');
  expect(desk.api.LMSGetValue('cmi.suspend_data')).toBe('P3.start');
  desk.api.LMSSetValue('cmi.suspend_data', 'P3.new');
  expect(desk.state()).toBe('P3.new');
});

test('does without a drawer that is locked or holds rubbish', () => {
  const refuse = () => {
    throw new Error('locked');
  };
  const { api } = openDesk({ getItem: refuse, setItem: refuse }, 'C-1');
  expect([api.LMSInitialize(''), api.LMSCommit(''), api.LMSGetValue('cmi.suspend_data')]).toEqual(['true', 'true', '']);
  expect(openDesk({ getItem: () => '[7', setItem: refuse }, 'C-1').state()).toBe('');
});
