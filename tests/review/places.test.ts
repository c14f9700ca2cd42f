import { describe, expect, it } from 'vitest';
import type { PlaceTally } from '../../src/review/counting.ts';
import { overviewOf, soFar } from '../../src/review/overview.ts';
import { skillMapOf } from '../../src/review/skills.ts';
import { dictionary, tally } from './shop.ts';

describe('an overview', () => {
  const place: PlaceTally = {
    place: '东门店',
    people: 20,
    standings: { 'not-started': 4, 'in-progress': 3, failed: 2, completed: 5, passed: 6 },
    overdue: 5,
    medianSeconds: 600,
  };

  it('tells what is done of all people, and who passed of those who passed or failed', () => {
    // done 5 + 6 of 20; passed 6 of 6 + 2; overdue 5 of 20
    expect(overviewOf(place)).toEqual({ ...place, few: false, done: 11, doneShare: 11 / 20, passRate: 6 / 8, overdueShare: 5 / 20 });
  });

  it('has no pass rate where nobody passed or failed', () => {
    const standings = { 'not-started': 4, 'in-progress': 3, failed: 0, completed: 5, passed: 0 };
    expect(overviewOf({ ...place, people: 12, standings })).not.toHaveProperty('passRate');
  });

  it('has no rates and no median of fewer than five people', () => {
    const standings = { 'not-started': 1, 'in-progress': 0, failed: 1, completed: 0, passed: 2 };
    const few = overviewOf({ ...place, people: 4, standings, overdue: 1 });
    expect(few).toEqual({ place: '东门店', people: 4, standings, overdue: 1, few: true, done: 2 });
  });

  it('adds up the weeks', () => {
    const weeks = [
      { monday: '2026-11-02', begun: 3, finished: 0 },
      { monday: '2026-11-09', begun: 0, finished: 0 },
      { monday: '2026-11-16', begun: 2, finished: 4 },
    ];
    expect(soFar(weeks).map(({ begunSoFar, finishedSoFar }) => [begunSoFar, finishedSoFar])).toEqual([
      [3, 0],
      [3, 0],
      [5, 4],
    ]);
  });
});

describe('skills by place', () => {
  // first scene of the talk: a shows own and acknowledge, b shows own and misses acknowledge, c misses both;
  // second scene: a shows explain, c misses explain and acknowledge
  const map = skillMapOf(
    [
      tally('hello-d01-late', 'a', true, 4, [], '东门店'),
      tally('hello-d01-late', 'b', true, 3, [], '东门店'),
      tally('hello-d01-late', 'c', false, 1, [], '东门店'),
      tally('hello-d02-why', 'always_busy', false, 2, [], '东门店'),
      tally('hello-d02-why', 'reason_first', true, 6, [], '东门店'),
      tally('hello-d01-late', 'c', false, 4, [], '西门店'),
      tally('hello-d01-late_2', 'c', false, 2, [], '西门店'),
      tally('hello-d01-late', 'a', true, 6, [], ''),
      tally('greet', 'a', true, 3, [], '东门店'),
      tally('greet', 'c', false, 3, [], '东门店'),
      tally('pledge', 'a', undefined, 9, [], '东门店'),
      tally('unknown', 'a', false, 9, [], '东门店'),
    ],
    dictionary,
  );
  const rowOf = (id: string) => map.rows.find((row) => row.id === id);

  it('tells in which share of the cases a skill was shown', () => {
    expect(map.places).toEqual(['东门店', '西门店', '']);
    // own: shown 4 + 3 of 8; acknowledge: shown 4 of 8 + 2 (the second scene's poor reply misses it too); explain: 6 of 8
    expect(rowOf('own')?.cells[0]).toEqual({ place: '东门店', people: 8, few: false, share: 7 / 8 });
    expect(rowOf('acknowledge')?.cells[0]).toEqual({ place: '东门店', people: 8, few: false, share: 4 / 10 });
    expect(rowOf('explain')?.cells[0]).toEqual({ place: '东门店', people: 8, few: false, share: 6 / 8 });
  });

  it('does not compare fewer than five people, however often they were asked', () => {
    expect(rowOf('own')?.cells.slice(1)).toEqual([
      { place: '西门店', people: 4, few: true },
      { place: '', people: 6, few: false, share: 1 },
    ]);
  });

  it('tells all places together', () => {
    // own: 7 + 0 + 6 shown of 8 + 6 + 6
    expect(rowOf('own')?.whole).toEqual({ place: '', people: 18, few: false, share: 13 / 20 });
  });

  it('names skills, then the sections whose questions can be right or wrong, and nothing else', () => {
    expect(map.rows.map(({ of, id, texts }) => [of, id, texts['zh-CN']])).toEqual([
      ['skill', 'acknowledge', '认同感受'],
      ['skill', 'own', '担起责任'],
      ['skill', 'explain', '讲清原因'],
      ['section', 'basics', '开始'],
    ]);
    expect(rowOf('basics')?.cells).toEqual([
      { place: '东门店', people: 6, few: false, share: 1 / 2 },
      { place: '西门店', people: 0, few: true },
      { place: '', people: 0, few: true },
    ]);
  });
});
