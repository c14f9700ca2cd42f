import { expect, it } from 'vitest';
import { dayOf, momentOf, utc } from './dates.ts';

it.each([
  'Saturday, 21 November 2026, 9:56 PM',
  '21 November 2026, 9:56 PM',
  'Sat 21st Nov 2026 21:56',
  'November 21, 2026 9:56 p.m.',
  '2026年11月21日 星期六 21:56',
  '2026年11月21日 下午9:56',
  '2026年11月21日 21时56分',
  '토요일, 21 11월 2026, 09:56 오후',
  '2026년 11월 21일 오후 9시 56분',
  '2026. 11. 21. 21:56',
  '2026-11-21 21:56',
  '2026/11/21 21:56:00',
  '2026-11-21T13:56:00Z',
  '2026-11-21T13:56:00.000+00:00',
  '2026-11-21 22:56 +0900',
])('%s is that moment, eight hours ahead of UTC', (text) => expect(momentOf(text, () => 480)).toBe('2026-11-21T13:56:00.000Z'));

it('a moment without a zone is what a clock showed that day', () => {
  const asked: (readonly number[])[] = [];
  const clock = (...shown: readonly number[]) => (asked.push(shown), shown[1] === 7 ? -240 : -300);
  expect(['10 July 2026, 9:56:30 PM', '2026-01-10', '2026-07-10T21:56:30Z'].map((text) => momentOf(text, clock))).toEqual([
    '2026-07-11T01:56:30.000Z',
    '2026-01-10T05:00:00.000Z',
    '2026-07-10T21:56:30.000Z',
  ]);
  expect(asked).toEqual([
    [2026, 7, 10, 21, 56],
    [2026, 1, 10, 0, 0],
  ]);
});

it.each([
  ['12:05 AM', '2026-11-20T16:05:00.000Z'],
  ['12:05 PM', '2026-11-21T04:05:00.000Z'],
  ['오전 12:05', '2026-11-20T16:05:00.000Z'],
])('noon and midnight: %s', (time, moment) => expect(momentOf(`2026-11-21 ${time}`, () => 480)).toBe(moment));

it.each(['11/12/2026', '31 November 2026', '2026-13-01', '2026-11-21 25:00', '9:56 PM', 'yesterday', '', '20261121', '1.5.26'])(
  '%j is none, or could be two',
  (text) => expect(momentOf(text, utc)).toBeUndefined(),
);

it.each([
  ['2026-12-01', '2026-12-01'],
  ['2026/2/28', '2026-02-28'],
  ['2026年12月1日', '2026-12-01'],
  ['2026년 12월 1일', '2026-12-01'],
  ['1 Dec 2026', '2026-12-01'],
  ['2026-12-01 00:00:00', '2026-12-01'],
  ['2026-02-29', undefined],
  ['soon', undefined],
])('the day %j is %j', (text, day) => expect(dayOf(text)).toBe(day));
