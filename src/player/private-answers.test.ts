import { expect } from '@open-wc/testing';
import { keysOf } from '../lms/journal.ts';
import { bringBack } from './private-answers.ts';

const place = 'parley/EX-1/1.2/1';
const { secret: key } = keysOf(place);

it('private answers that were kept later come back, earlier ones do not', () => {
  const device = localStorage;
  device.clear();
  expect(bringBack(device, place, '2 P3.second')).to.equal(true);
  expect(bringBack(device, place, '1 P3.first')).to.equal(false);
  expect(bringBack(device, place, '2 P3.second')).to.equal(false);
  expect(device.getItem(key)).to.equal('2 P3.second');
});

it('answers kept before they were counted give way to counted ones', () => {
  const device = localStorage;
  device.clear();
  device.setItem(key, 'P3.old');
  expect(bringBack(device, place, 'P3.older')).to.equal(false);
  expect(bringBack(device, place, '1 P3.new')).to.equal(true);
});
