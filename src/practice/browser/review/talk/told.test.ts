import { beforeAll, describe, expect, it } from 'vitest';
import { countingOf, dictionary, twelve } from '../../../../../tests/browser/review-course.ts';
import { guided } from '../../../../../tests/browser/talks.ts';
import { speak } from '../../../../i18n/i18n.ts';
import { flowOf } from '../../../../review/flow.ts';
import type { Palette } from '../chart/palette.ts';
import { lanesOf, roomsOf } from './lanes.ts';
import { inLines } from './lines.ts';
import { riverOption } from './option.ts';
import { flowRows } from './rows.ts';
import { riverOf } from './told.ts';
import { speakOfReview } from '../texts.ts';

const flow = flowOf(await countingOf(twelve).paths({}, guided.id), dictionary, guided.id) ?? fail();

function fail(): never {
  throw new Error('the course has no talk');
}

const palette: Palette = {
  ink: 'ink',
  soft: 'soft',
  card: 'card',
  line: 'line',
  off: 'off',
  port: 'port',
  calm: 'calm',
  calmStrong: 'calmStrong',
  warm: 'warm',
  heat: 'heat',
  good: 'good',
  family: 'sans',
  small: 13,
  width: 1000,
  moves: false,
};

beforeAll(async () => {
  await speak('zh-CN');
  await speakOfReview();
});

describe('a flow as a river', () => {
  it('has a stop for each scene and each ending somebody came to, and one for those who stopped', () => {
    const { stops } = riverOf(flow, guided, 'zh-CN');
    expect(stops.map(({ id, ends }) => [id, ends])).toEqual([
      ['d01-late', undefined],
      ['d02-why', undefined],
      ['d03-how-long', undefined],
      ['d04-money', undefined],
      ['d05-close', undefined],
      ['content', 'well'],
      ['left-angry', 'badly'],
      [' stopped', 'open'],
    ]);
    expect(stops[0]?.words).toMatch(/^1 +四点半了/);
    expect(stops.find(({ id }) => id === 'left-angry')?.words).toBe('50% 客户流失');
  });

  it('has a band for each way, with its share of those who heard the customer', () => {
    const { bands } = riverOf(flow, guided, 'zh-CN');
    const told = bands.map(({ from, to, people, verdict, words }) => [from, to, people, verdict, words]);
    expect(told).toContainEqual(['d01-late', 'd02-why', 6, 'poor', '! 50%']);
    expect(told).toContainEqual(['d02-why', 'left-angry', 6, 'poor', '! 50%']);
    expect(told).toContainEqual(['d02-why', ' stopped', 1, undefined, '']);
    expect(told).toHaveLength(8);
    expect(bands[0]?.told.split('\n').at(-1)).toBe('说得好 · 6 人 · 50%');
  });

  it('breaks long words at the pointer into lines', () => {
    const long = { ...guided, scenes: guided.scenes.map((scene) => ({ ...scene, says: ['字'.repeat(60)] })) };
    const [stop] = riverOf(flow, long, 'zh-CN').stops;
    expect(
      stop?.told
        .split('\n')
        .slice(0, -1)
        .map((line) => line.length),
    ).toEqual([26, 26, 8]);
    expect(inLines('one two three four', 5)).toBe('one two \nthree \nfour');
    expect(inLines('unbreakable', 2)).toBe('unbreakable');
  });

  it('is drawn in the colours of the page', () => {
    const { stops, bands } = riverOf(flow, guided, 'zh-CN');
    const link = expect.objectContaining({ target: 'left-angry', value: 6, lineStyle: { color: 'heat' } });
    const node = expect.objectContaining({ name: 'left-angry', itemStyle: { color: 'heat', borderWidth: 0 } });
    expect(riverOption(lanesOf(stops, bands), palette)).toMatchObject({
      animation: false,
      tooltip: { renderMode: 'richText' },
      series: [{ type: 'sankey', data: expect.arrayContaining([node]), links: expect.arrayContaining([link]) }],
    });
  });
});

describe('a river in lanes', () => {
  const stop = (id: string, ends?: 'well' | 'badly') => ({ id, words: id, told: id, share: 1, ends });
  const band = (from: string, to: string, people: number, verdict: 'best' | 'poor') => ({
    from,
    to,
    people,
    verdict,
    words: `${people}`,
    told: to,
  });
  const stops = [stop('a'), stop('b'), stop('c'), stop('end', 'well'), stop('out', 'badly')];
  const bands = [
    band('a', 'b', 2, 'poor'),
    band('a', 'out', 1, 'poor'),
    band('a', 'c', 8, 'best'),
    band('b', 'c', 1, 'best'),
    band('b', 'out', 1, 'poor'),
    band('c', 'end', 6, 'best'),
    band('c', 'out', 3, 'poor'),
  ];
  const lanes = lanesOf(stops, bands);

  it('leads every piece one level down, past the stops between, better replies further left', () => {
    const levels = new Map(lanes.knots.map(({ id, level }) => [id, level]));
    expect(lanes.levels).toBe(4);
    for (const { from, to } of lanes.pieces) expect((levels.get(to) ?? 0) - (levels.get(from) ?? 0)).toBe(1);
    expect(lanes.knots.map(({ id }) => id)).toEqual([
      'a',
      'c by best at 1',
      'b',
      'out by poor at 1',
      'c',
      'out by poor at 2',
      'end',
      'out',
    ]);
  });

  it('loses nobody on the way', () => {
    const into = (id: string) => lanes.pieces.filter(({ to }) => to === id).reduce((all, { people }) => all + people, 0);
    expect(['b', 'c', 'end', 'out by poor at 2', 'out'].map(into)).toEqual([2, 9, 6, 2, 5]);
    expect(lanes.pieces.filter(({ words }) => words !== '').map(({ words }) => words)).toEqual(['2', '1', '8', '1', '1', '6', '3']);
  });

  it('knows how much room the words of a stop have', () => {
    // eleven people on 130 px less two gaps of 10: 10 px each; b stands right of 8 people and a gap, out right of 6 and a gap
    const rooms = roomsOf(lanes, 130, 10);
    expect([rooms.get('a'), rooms.get('b'), rooms.get('out')]).toEqual([130, 40, 60]);
  });
});

describe('a flow as a table', () => {
  it('has every reply in the order of the script, with where it led', () => {
    const rows = flowRows(flow, guided);
    expect(rows).toHaveLength(15);
    expect(rows[2]).toMatchObject({ interaction: 'overdue-car-d01-late', number: '1', verdict: 'poor', people: 6, share: 0.5, leads: '2' });
    expect(rows[5]).toMatchObject({ number: '2', people: 6, leads: '结局：气冲冲地走了' });
    expect(rows[4]).toMatchObject({ people: 0, share: 0, leads: '' });
  });
});
