import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { countInMemory } from '../../review/memory/memory.ts';
import type { Person, RecordedAttempt } from '../../review/records.ts';
import { launch } from '../attempts/launch.ts';
import { store } from '../attempts/commit.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openServer } from '../database/postgres.ts';
import { everyDatabase, onPostgres } from '../testing/databases.ts';
import { countBySql } from './counting.ts';
import { record } from './record.ts';
import { enroll } from './roster.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const course = 'SCO-1';
const today = '2026-12-01';

const person = (learner: string, dealer: string): Person => ({ learner, name: learner, dealer, region: '北区' });
const attempt = (learner: string, number: number, ...right: readonly boolean[]): RecordedAttempt => ({
  learner,
  number,
  standing: 'failed',
  score: 50,
  decisions: right.map((one, at) => ({ interaction: `talk-${at}`, response: one ? 'a' : 'b', right: one })),
});

everyDatabase('what was counted', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
  });
  beforeEach(() =>
    database.exec(
      'truncate learner, attempt, decision, counted_until, people_group, counted_person, counted_group, reply_tally, path_tally',
    ),
  );
  afterAll(() => database.close());

  const count = () => countBySql(database, course, today);
  const told = async (dealer: string) =>
    (await count().replies({ dealer })).map(({ interaction, response, people }) => `${interaction} ${response} ${people}`).sort();

  describe('is counted again', () => {
    it('after every commit of somebody who takes the course here', async () => {
      await enroll(database, [person('潘', '东门店')], true);
      expect((await count().places({})).whole.standings['not-started']).toBe(1);
      const request = { learner: '潘', course, edition: '1', scorm: '1.2', fresh: false } as const;
      const { attempt: id, token } = await launch(database, request);
      const commit = (sequence: number, response: string, status: string) =>
        store(database, id, token, {
          sequence,
          closing: false,
          elements: {
            'cmi.core.lesson_status': status,
            [`cmi.interactions.${sequence - 1}.id`]: `talk-${sequence}`,
            [`cmi.interactions.${sequence - 1}.student_response`]: response,
            [`cmi.interactions.${sequence - 1}.result`]: 'correct',
          },
        });
      await commit(1, 'a', 'incomplete');
      expect([await told('东门店'), (await count().places({})).whole.standings['in-progress']]).toEqual([['talk-1 a 1'], 1]);
      await commit(2, 'b', 'passed');
      expect([await told('东门店'), (await count().places({})).whole.standings.passed]).toEqual([['talk-1 a 1', 'talk-2 b 1'], 1]);
      expect(await count().paths({}, 'talk')).toEqual([
        {
          path: [
            { interaction: 'talk-1', response: 'a' },
            { interaction: 'talk-2', response: 'b' },
          ],
          people: 1,
        },
      ]);
    });

    it('with the week in which somebody was first seen to be done, whatever comes later', async () => {
      const { attempt: id, token } = await launch(database, { learner: '潘', course, edition: '1', scorm: '1.2', fresh: false });
      const commit = (sequence: number, closing: boolean, status?: string) =>
        store(database, id, token, { sequence, closing, elements: status === undefined ? {} : { 'cmi.core.lesson_status': status } });
      await commit(1, false, 'incomplete');
      expect(await database.query('select done from attempt')).toEqual([{ done: null }]);
      await commit(2, false, 'completed');
      await database.exec(`update attempt set started = '2026-11-02T08:00:00Z', done = '2026-11-03T08:00:00Z'`);
      await commit(3, true);
      await commit(4, false, 'passed');
      expect(await count().weeks({})).toEqual([{ monday: '2026-11-02', begun: 1, finished: 1 }]);
    });

    it('where somebody moved to another dealer', async () => {
      await enroll(database, [person('li', '东门店'), person('ma', '东门店')], true);
      await record(database, course, [attempt('li', 1, true), attempt('ma', 1, true)]);
      expect([await told('东门店'), await told('西门店')]).toEqual([['talk-0 a 2'], []]);
      await enroll(database, [person('ma', '西门店')], false);
      expect([await told('东门店'), await told('西门店')]).toEqual([['talk-0 a 1'], ['talk-0 a 1']]);
    });

    it('where somebody left the roster', async () => {
      await enroll(database, [person('li', '东门店'), person('qi', '东门店')], true);
      await record(database, course, [attempt('li', 1, true)]);
      expect(await told('东门店')).toEqual(['talk-0 a 1']);
      await enroll(database, [], true);
      expect([await told('东门店'), await told('')]).toEqual([[], ['talk-0 a 1']]);
      expect((await count().places({})).whole.people).toBe(1);
    });

    it('however many ask at once', async () => {
      await record(database, course, [attempt('li', 1, true), attempt('ma', 1, false)]);
      const answers = await Promise.all([...Array(8).keys()].map(() => count().replies({})));
      expect(new Set(answers.map((answer) => JSON.stringify([...answer].sort((a, b) => a.people - b.people)))).size).toBe(1);
      expect(answers[0]).toHaveLength(2);
    });

    it('by several servers, with the same result', async () => {
      const crowd = [...Array(30).keys()].map((at) => person(`p${at}`, `店${at % 3}`));
      await enroll(database, crowd, true);
      const attempts = crowd.map(({ learner }, at) => attempt(learner, 1, at % 2 === 0, at % 3 === 0));
      const servers = attempts.map(async (one) => {
        await record(database, course, [one]);
        return countBySql(database, course, today).replies({}, 'dealer');
      });
      await Promise.all(servers);
      const order = (text: string, other: string) => (text < other ? -1 : 1);
      const sorted = async (counting: ReturnType<typeof count>) =>
        (await counting.replies({}, 'dealer'))
          .map((one) => [one.place, one.interaction, one.response, one.people, one.rest.toFixed(6)].join(' '))
          .sort(order);
      expect(await sorted(count())).toEqual(await sorted(countInMemory(crowd, attempts, today)));
    });
  });

  it.each(['docs/scale.md', 'src/practice/migrations/003-review.sql'])('may be emptied as %s says', async (file) => {
    await enroll(database, [person('li', '东门店'), person('ma', '西门店')], true);
    await record(database, course, [attempt('li', 1, true), attempt('ma', 1, false)]);
    const all = async () => [await count().places({}), await told('东门店'), await told('西门店'), await count().paths({}, 'talk')];
    const before = await all();
    const [truncate] = /truncate [a-z_, ]+;/.exec(readFileSync(file, 'utf8')) ?? [];
    await database.exec(truncate ?? '');
    expect(await database.query('select 1 from people_group')).toEqual([]);
    expect(await all()).toEqual(before);
  });

  it('counts people of one dealer in groups of a size, each of them once', async () => {
    const learners = [...Array(1050).keys()].map((at) => `p${at}`);
    for (const part of [learners.slice(0, 150), learners.slice(150)]) {
      await record(
        database,
        course,
        part.map((learner) => attempt(learner, 1, true)),
      );
      await count().replies({});
    }
    const groups = await database.query<{ people: number }>(
      'select count(*)::integer as people from counted_person group by people_group order by 1 desc',
    );
    expect(groups.map(({ people }) => people)).toEqual([200, 200, 200, 200, 200, 50]);
    expect(await told('')).toEqual(['talk-0 a 1050']);
  });
});

onPostgres('what a transaction that began long before stored', (address) => {
  it('is counted too', async () => {
    const database = await openServer(await address());
    await migrate(database);
    const told = async () =>
      (await countBySql(database, course, today).replies({})).map(({ response, people }) => `${response} ${people}`).sort();
    await record(database, course, [attempt('li', 1, true)]);
    await database.tx(async (late) => {
      await late.query('select now()');
      await record(database, course, [attempt('ma', 1, true)]);
      await new Promise((done) => setTimeout(done, 1500));
      expect(await told()).toEqual(['a 2']);
      await late.query(`update decision set response = 'c' where attempt = (select min(id) from attempt)`);
      await late.query('update attempt set updated = now() where id = (select min(id) from attempt)');
    });
    expect(await told()).toEqual(['a 1', 'c 1']);
    await database.close();
  });
});
