import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeAttempts } from '../../review/import/merge.ts';
import type { RecordedAttempt } from '../../review/records.ts';
import { launch } from '../attempts/launch.ts';
import { store } from '../attempts/commit.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { everyDatabase } from '../testing/databases.ts';
import { attemptsOf } from './attempts.ts';
import { record } from './record.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const course = 'SCO-1';
const hostile = `"><img src=x onerror=alert(1)>'; drop table attempt; -- =1+1 {{7*7}} \u202e`;
const first: RecordedAttempt = {
  learner: 'pan@dealer.example',
  number: 1,
  standing: 'failed',
  score: 66.67,
  seconds: 723.5,
  begun: '2026-11-16T01:02:03.000Z',
  seen: '2026-11-17T01:02:03.004Z',
  decisions: [
    { interaction: 'check-one', response: 'a,c', right: false, seconds: 62.5 },
    { interaction: 'check-two', response: hostile, right: true },
    { interaction: 'pledge', response: 'b' },
  ],
};
const second: RecordedAttempt = { learner: hostile, number: 2, standing: 'in-progress', decisions: [] };

everyDatabase('import', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
  });
  beforeEach(() => database.exec('truncate learner, attempt, decision'));
  afterAll(() => database.close());

  const told = async () => [...(await attemptsOf(database, course, first.learner)), ...(await attemptsOf(database, course, hostile))];
  const rows = () =>
    database.query('select attempt.*, decision.* from attempt left join decision on attempt = attempt.id order by attempt.id, index');

  describe('an import', () => {
    it('keeps attempts as they were recorded, whatever texts are in them', async () => {
      expect(await record(database, course, [first, second])).toEqual({ added: 2, changed: 0, unchanged: 0 });
      expect(await told()).toEqual([first, second]);
    });

    it('of the same attempts changes nothing', async () => {
      await record(database, course, [first, second]);
      const before = await rows();
      expect(await record(database, course, [second, first, first])).toEqual({ added: 0, changed: 0, unchanged: 2 });
      expect(await rows()).toEqual(before);
    });

    it('of a later report of an attempt changes what it tells, decision by decision', async () => {
      await record(database, course, [first, second]);
      const later: RecordedAttempt = {
        learner: first.learner,
        number: 1,
        standing: 'passed',
        score: 80,
        decisions: [
          { interaction: 'check-one', response: 'a', right: true },
          { interaction: 'check-three', response: 'c', right: false },
        ],
      };
      expect(await record(database, course, [later, second])).toEqual({ added: 0, changed: 1, unchanged: 1 });
      const [kept] = await told();
      expect(kept).toEqual({
        ...first,
        standing: 'passed',
        score: 80,
        decisions: [later.decisions[0], ...first.decisions.slice(1), later.decisions[1]],
      });
      expect(await record(database, course, [later])).toMatchObject({ unchanged: 1 });
    });

    it.each([
      ['that holds only some decisions', ['s1 a', 's2 a', 's3 a'], ['s1 b']],
      ['without a second try', ['s1 a', 's2 a', 's1 b'], ['s1 c']],
      ['with more', ['s2 a'], ['s1 a', 's2 b', 's3 a']],
    ])('of a later report %s is what two files tell together in memory', async (_name, earlier, later) => {
      const report = (given: readonly string[]): RecordedAttempt => ({
        ...first,
        decisions: given.map((one) => ({ interaction: one.slice(0, 2), response: one.slice(3), right: true })),
      });
      await record(database, course, [report(earlier)]);
      await record(database, course, [report(later)]);
      expect(await attemptsOf(database, course, first.learner)).toEqual(mergeAttempts([report(earlier)], [report(later)]));
    });

    it('is one of this course and of that learner', async () => {
      await record(database, course, [first]);
      expect(await record(database, 'SCO-2', [first])).toEqual({ added: 1, changed: 0, unchanged: 0 });
      expect(await attemptsOf(database, course, first.learner)).toHaveLength(1);
      expect(await attemptsOf(database, course, 'somebody else')).toEqual([]);
    });

    it('that fails leaves nothing behind, and the next one everything', async () => {
      const broken = { ...second, number: 2 ** 40 };
      await expect(record(database, course, [first, broken])).rejects.toThrow();
      expect(await database.query('select * from learner')).toEqual([]);
      expect(await record(database, course, [first, second])).toMatchObject({ added: 2 });
    });

    it('does not touch what somebody does here, nor the other way round', async () => {
      const request = { learner: first.learner, course, edition: '1', scorm: '1.2', fresh: false } as const;
      await record(database, course, [first]);
      const here = await launch(database, request);
      expect(here.elements['cmi.core.entry']).toBe('ab-initio');
      const elements = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' };
      expect(await store(database, here.attempt, here.token, { sequence: 1, closing: false, elements })).toBe(true);
      await record(database, course, [{ ...first, score: 10 }]);
      expect((await launch(database, request)).attempt).toBe(here.attempt);
      const attempts = await attemptsOf(database, course, first.learner);
      expect(attempts.map(({ number, score }) => [number, score])).toEqual([
        [1, 10],
        [2, 90],
      ]);
    });

    it('by two servers at once keeps each attempt once', async () => {
      const many = [...Array(40).keys()].map((at): RecordedAttempt => ({ ...first, learner: `p${at}` }));
      const counts = await Promise.all([
        record(database, course, many),
        record(
          database,
          course,
          [...many].sort((a, b) => (a.learner < b.learner ? 1 : -1)),
        ),
      ]);
      expect(counts.map(({ added }) => added).sort()).toEqual([0, 40]);
      expect(await database.query('select count(*) as many from decision')).toEqual([{ many: 120 }]);
    });
  });
});
