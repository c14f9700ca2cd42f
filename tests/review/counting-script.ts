import { beforeAll, describe, expect, it } from 'vitest';
import type { Counting, PathTally, PeopleQuery, PlaceTally, ReplyTally } from '../../src/review/counting.ts';
import type { Person, RecordedAttempt, Standing } from '../../src/review/records.ts';
import * as counted from './counted-people.ts';

/** Makes something that counts these records. */
export type Make = (people: readonly Person[], attempts: readonly RecordedAttempt[], today: string) => Counting | Promise<Counting>;

const all: PeopleQuery = { scope: {}, text: '', sort: 'name', descending: false, from: 0, count: 100 };
const standings = (some: Partial<Record<Standing, number>>): PlaceTally['standings'] => ({
  'not-started': 0,
  'in-progress': 0,
  failed: 0,
  completed: 0,
  passed: 0,
  ...some,
});
const inOrder = (tallies: readonly ReplyTally[]) =>
  tallies
    .map(({ place, interaction, response, right, people, rest, restSquares }) =>
      [place, interaction, response, right, people, rest.toFixed(9), restSquares.toFixed(9)].join(' '),
    )
    .sort();
const reply = (
  place: string,
  interaction: string,
  response: string,
  right: boolean | undefined,
  people: number,
  rest: number,
  restSquares: number,
): ReplyTally => ({
  place,
  interaction,
  response,
  ...(right !== undefined && { right }),
  people,
  rest,
  restSquares,
});
const led = (people: number, ...said: readonly (readonly [interaction: string, response: string])[]): PathTally => ({
  path: said.map(([interaction, response]) => ({ interaction, response })),
  people,
});

/** What every way to count has in common, by examples that are counted by hand. */
export function countingScript(name: string, make: Make): void {
  describe(`counting ${name}`, () => {
    let counting: Counting;
    beforeAll(async () => {
      counting = await make(counted.people, counted.attempts, counted.today);
    });
    const learners = async (query: Partial<PeopleQuery>) =>
      (await counting.people({ ...all, ...query })).rows.map(({ learner }) => learner);

    it('counts everyone once, with the best attempt', async () => {
      // seconds of the three who are done: li 500 (equal scores: the later attempt), ren 300, zhou 700
      const { whole } = await counting.places({});
      expect(whole).toEqual({
        place: '',
        people: 8,
        standings: standings({ passed: 2, completed: 1, failed: 1, 'in-progress': 1, 'not-started': 3 }),
        overdue: 2,
        medianSeconds: 500,
      });
    });

    it('counts the regions by name, who has none last', async () => {
      const { parts } = await counting.places({});
      expect(parts).toEqual([
        {
          place: '北区',
          people: 4,
          standings: standings({ passed: 1, 'in-progress': 1, 'not-started': 2 }),
          overdue: 2,
          medianSeconds: 500,
        },
        { place: '南区', people: 3, standings: standings({ completed: 1, failed: 1, 'not-started': 1 }), overdue: 0, medianSeconds: 300 },
        { place: '', people: 1, standings: standings({ passed: 1 }), overdue: 0, medianSeconds: 700 },
      ]);
    });

    it('counts the dealers of a region, of a dealer only the whole', async () => {
      const south = await counting.places({ region: '南区' });
      expect([south.whole.people, ...south.parts.map(({ place, people }) => [place, people])]).toEqual([3, ['海港店', 2], ['', 1]]);
      const harbour = await counting.places({ region: '南区', dealer: '海港店' });
      expect([harbour.whole.people, harbour.parts]).toEqual([2, []]);
      expect((await counting.places({ dealer: '西门店' })).whole).toEqual({
        place: '',
        people: 2,
        standings: standings({ 'not-started': 2 }),
        overdue: 1,
      });
      expect((await counting.places({ region: '' })).whole.people).toBe(1);
      expect((await counting.places({ region: '北区', dealer: '海港店' })).whole.people).toBe(0);
    });

    it('tells the weeks in which people began and were done for the first time', async () => {
      // li began on Sunday, 1 November and was done on the 10th; ren began on Monday the 9th and was done on Sunday the 22nd
      expect(await counting.weeks({})).toEqual([
        { monday: '2026-10-26', begun: 1, finished: 0 },
        { monday: '2026-11-02', begun: 0, finished: 0 },
        { monday: '2026-11-09', begun: 2, finished: 1 },
        { monday: '2026-11-16', begun: 0, finished: 1 },
        { monday: '2026-11-23', begun: 1, finished: 1 },
      ]);
      expect(await counting.weeks({ dealer: '西门店' })).toEqual([]);
    });

    it('lists people with all that is known of them', async () => {
      const { total, rows } = await counting.people({ ...all, scope: { dealer: '东门店' } });
      expect([total, rows]).toEqual([
        2,
        [
          {
            ...counted.people[1],
            standing: 'in-progress',
            overdue: true,
            attempts: 1,
            seen: '2026-11-16T08:00:00.000Z',
          },
          {
            ...counted.people[0],
            standing: 'passed',
            overdue: false,
            score: 80,
            attempts: 3,
            seconds: 500,
            seen: '2026-11-23T09:00:00.000Z',
          },
        ],
      ]);
    });

    it('takes who has attempts and is on no roster by the name the LMS knows', async () => {
      const { rows } = await counting.people({ ...all, text: 'zhou' });
      expect(rows).toMatchObject([{ learner: 'zhou', name: 'zhou', dealer: '', region: '', standing: 'passed', overdue: false }]);
      expect(rows[0]).not.toHaveProperty('due');
    });

    it.each([
      ['name', false, ['ren', 'su', 'wu', 'ma', 'zhou', 'li', 'qi', 'pan']],
      ['name', true, ['pan', 'qi', 'li', 'zhou', 'ma', 'wu', 'su', 'ren']],
      ['dealer', false, ['ma', 'li', 'ren', 'su', 'qi', 'pan', 'wu', 'zhou']],
      ['dealer', true, ['qi', 'pan', 'ren', 'su', 'ma', 'li', 'wu', 'zhou']],
      ['region', false, ['ma', 'li', 'qi', 'pan', 'ren', 'su', 'wu', 'zhou']],
      ['standing', true, ['zhou', 'li', 'ren', 'su', 'ma', 'wu', 'qi', 'pan']],
      ['score', false, ['su', 'li', 'zhou', 'ren', 'wu', 'ma', 'qi', 'pan']],
      ['score', true, ['zhou', 'li', 'su', 'ren', 'wu', 'ma', 'qi', 'pan']],
      ['attempts', true, ['li', 'ren', 'su', 'ma', 'zhou', 'wu', 'qi', 'pan']],
      ['seen', true, ['ren', 'zhou', 'li', 'ma', 'su', 'wu', 'qi', 'pan']],
      ['seconds', false, ['su', 'ren', 'li', 'zhou', 'wu', 'ma', 'qi', 'pan']],
      ['due', false, ['ma', 'li', 'qi', 'pan', 'ren', 'su', 'wu', 'zhou']],
      ['due', true, ['pan', 'ma', 'li', 'qi', 'ren', 'su', 'wu', 'zhou']],
    ] as const)('sorts by %s, descending: %s, with what is missing last and equal ones by name', async (sort, descending, expected) => {
      expect(await learners({ sort, descending })).toEqual(expected);
    });

    it.each([
      ['a part of a name', { text: 'DROP table' }, ['ren']],
      ['a part of a learner’s id', { text: 'a' }, ['ren', 'ma', 'pan']],
      ['signs that mean something to a database', { text: '%' }, ['su']],
      ['others', { text: '_' }, ['wu']],
      ['a standing', { standing: 'not-started' }, ['wu', 'qi', 'pan']],
      ['who is overdue', { overdue: true }, ['ma', 'qi']],
      ['who is not', { overdue: false, scope: { region: '北区' } }, ['li', 'pan']],
      ['who has no dealer', { scope: { dealer: '' } }, ['wu', 'zhou']],
      ['nobody', { text: '\\' }, []],
    ] as const)('finds people by %s', async (_, query, expected) => {
      const { total, rows } = await counting.people({ ...all, ...query });
      expect([total, ...rows.map(({ learner }) => learner)]).toEqual([expected.length, ...expected]);
    });

    it('gives a part of the list, and how long it is', async () => {
      const { total, rows } = await counting.people({ ...all, from: 2, count: 3 });
      expect([total, ...rows.map(({ learner }) => learner)]).toEqual([8, 'wu', 'ma', 'zhou']);
      expect((await counting.people({ ...all, from: 100 })).rows).toEqual([]);
    });

    it('counts the replies of everyone’s first attempt with decisions, and how right their others were', async () => {
      // li: 4 judged, 2 right → others of a right one 1/3, of a wrong one 2/3; ma: 3, 2 → 1/2 and 1;
      // ren: 2 judged, 1 right → 0, 1, and 1/2 for what is not judged; su: no others → 0; zhou: 2, 1 → 0 and 1
      const north = [
        reply('', 'check-one', 'a', true, 2, 1 / 3 + 1 / 2, 1 / 9 + 1 / 4),
        reply('', 'check-two', 'b', false, 1, 2 / 3, 4 / 9),
        reply('', 'talk-hello', 'a', true, 2, 1 / 3 + 1 / 2, 1 / 9 + 1 / 4),
        reply('', 'talk-offer', 'c', false, 2, 2 / 3 + 1, 4 / 9 + 1),
      ];
      const others = [
        reply('', 'check-one', 'b', false, 2, 1, 1),
        reply('', 'wishes', 'a,c', undefined, 1, 1 / 2, 1 / 4),
        reply('', 'talkative-hello', 'a', true, 1, 0, 0),
        reply('', 'talk-hello', 'b', false, 1, 1, 1),
        reply('', 'talk-hello_2', 'a', true, 1, 0, 0),
      ];
      expect(inOrder(await counting.replies({}))).toEqual(inOrder([...north, ...others]));
      expect(inOrder(await counting.replies({ region: '北区' }))).toEqual(inOrder(north));
    });

    it('counts the replies of each region or dealer', async () => {
      const ones = async (by: 'region' | 'dealer') =>
        (await counting.replies({}, by))
          .filter(({ interaction }) => interaction === 'check-one')
          .map(({ place, response, people }) => `${place} ${response} ${people}`);
      expect((await ones('region')).sort()).toEqual(['北区 a 2', '南区 b 2']);
      expect((await ones('dealer')).sort()).toEqual(['东门店 a 2', '海港店 b 2']);
      const places = new Set((await counting.replies({}, 'region')).map(({ place }) => place));
      expect([...places].sort()).toEqual(['', '北区', '南区']);
    });

    it('counts the ways a talk was led', async () => {
      const ways = [led(2, ['talk-hello', 'a'], ['talk-offer', 'c']), led(1, ['talk-hello', 'b'], ['talk-hello_2', 'a'])];
      const plain = (paths: readonly PathTally[]) =>
        paths.map(({ path, people }) => [people, ...path.flatMap((one) => [one.interaction, one.response])].join(' ')).sort();
      expect(plain(await counting.paths({}, 'talk'))).toEqual(plain(ways));
      expect(plain(await counting.paths({ region: '' }, 'talk'))).toEqual(plain(ways.slice(1)));
      expect(await counting.paths({}, 'tal')).toEqual([]);
    });

    it('tells of a person every attempt, the first one first', async () => {
      const found = await counting.person('li');
      expect(found?.person).toMatchObject({ learner: 'li', standing: 'passed', score: 80, attempts: 3 });
      const [second, first, third] = counted.attempts;
      expect(found?.attempts).toEqual([first, second, third]);
      expect((await counting.person('qi'))?.attempts).toEqual([]);
      expect(await counting.person('nobody')).toBeUndefined();
    });

    it('tells two dealers of one name apart by their regions', async () => {
      const places = ['南区', '北区', '南区', '北区'];
      const people = places.map((region, at) => ({ learner: `p${at}`, name: `p${at}`, dealer: '东门店', region }));
      const attempts = people.map(({ learner }, at) => ({
        learner,
        number: 1,
        standing: 'passed' as const,
        decisions: [{ interaction: 'talk-hello', response: at % 2 ? 'a' : 'b' }],
      }));
      const two = await make(people, attempts, counted.today);
      expect((await two.places({ region: '北区' })).parts).toMatchObject([{ place: '东门店', people: 2 }]);
      expect(await two.replies({ region: '北区', dealer: '东门店' })).toMatchObject([{ response: 'a', people: 2 }]);
      expect(await two.replies({ region: '南区' }, 'dealer')).toMatchObject([{ place: '东门店', response: 'b', people: 2 }]);
      expect(await two.paths({ region: '北区', dealer: '东门店' }, 'talk')).toEqual([led(2, ['talk-hello', 'a'])]);
      const listed = async (descending: boolean) =>
        (await two.people({ ...all, sort: 'dealer', descending })).rows.map(({ learner }) => learner);
      expect([await listed(false), await listed(true)]).toEqual([
        ['p1', 'p3', 'p0', 'p2'],
        ['p0', 'p2', 'p1', 'p3'],
      ]);
    });

    it('counts nobody where there is nobody', async () => {
      const none = await make([], [], counted.today);
      expect(await none.places({})).toEqual({ whole: { place: '', people: 0, standings: standings({}), overdue: 0 }, parts: [] });
      expect([await none.weeks({}), await none.replies({}), await none.paths({}, 'talk')]).toEqual([[], [], []]);
      expect(await none.people(all)).toEqual({ total: 0, rows: [] });
    });
  });
}
