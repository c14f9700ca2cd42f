import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../../i18n/i18n.ts';
import { weeksDrawing, weekWords } from './weeks.ts';
import type { Palette } from '../chart/palette.ts';
import { speakOfReview } from '../texts.ts';

const colour = '#000000';
const palette: Palette = {
  ink: colour,
  soft: colour,
  card: colour,
  line: colour,
  off: colour,
  port: colour,
  calm: '#00ff00',
  calmStrong: colour,
  warm: '#ff0000',
  heat: colour,
  good: colour,
  family: 'serif',
  small: 12,
  moves: false,
  width: 800,
};

const weeks = Array.from({ length: 30 }, (_, at) => ({
  monday: new Date(Date.UTC(2026, 4, 4 + 7 * at)).toISOString().slice(0, 10),
  begun: at,
  finished: at === 29 ? 0 : 1,
}));

beforeAll(async () => {
  await speak('en');
  await speakOfReview();
});

it('draws the last half year, and no bar where nothing happened', () => {
  const { series, xAxis } = weeksDrawing(weeks, 'en')(palette);
  expect(series).toMatchObject([
    { name: 'Started', data: weeks.slice(4).map(({ begun }) => begun) },
    { name: 'Finished', data: [...Array.from({ length: 25 }, () => 1), '-'] },
  ]);
  expect(xAxis).toMatchObject({ data: weeks.slice(4).map(({ monday }) => weekWords(monday, 'en')) });
});

it.each([
  ['en', '11/16'],
  ['zh-CN', '11/16'],
  ['ko', '11. 16.'],
] as const)('names a week by its Monday in %s: %s', (locale, words) => expect(weekWords('2026-11-16', locale)).toBe(words));
