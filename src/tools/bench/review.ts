import type { CompiledCourse } from '../../course/compiled.ts';
import { migrate } from '../../practice/database/migrate.ts';
import type { Database } from '../../practice/database/database.ts';
import { openMemory } from '../../practice/database/pglite.ts';
import { openServer } from '../../practice/database/postgres.ts';
import { practiceApp } from '../../practice/server/app.ts';
import { clientOf } from '../../practice/testing/client.ts';
import { newDatabase, startPostgres } from '../../practice/testing/postgres.ts';
import { findPrograms } from '../../practice/testing/programs.ts';
import { countAll, fill, planned, type Filling } from '../demo-data-fill.ts';
import { dealerName, personOf, regionName } from '../demo-data-learner.ts';
import { dictionaryOf } from '../dictionary.ts';

/** How a view answered, in milliseconds. */
interface Timing {
  median: number;
  /** The 95th of a hundred answers. */
  slow: number;
  /** Characters of the answer. */
  size: number;
}

/** What was measured with so many learners. */
interface Measured {
  name: string;
  decisions: number;
  /** Decisions written a second. */
  written: number;
  /** What counting everything for the first time took, in seconds. */
  counted: number;
  timings: Readonly<Record<string, Timing>>;
}

const until = Date.parse('2026-11-16');
const repeats = 40;
const goals = { PostgreSQL: 1000, PGlite: 100 } as const;

/** What supervisors ask, as addresses below `/api/review/`. */
function viewsOf({ stations, crowd }: Filling): Readonly<Record<string, string>> {
  const talk = stations.flatMap((station) => ('talk' in station ? [station.talk.id] : []))[0] ?? '';
  const { region, dealer, learner } = personOf(Math.floor(crowd.learners / 2), crowd);
  const address = (path: string, values: Readonly<Record<string, string>> = {}) => `${path}?${new URLSearchParams(values)}`;
  return {
    'places: the whole and its regions': address('places'),
    'places: a region and its dealers': address('places', { region }),
    'places: a dealer': address('places', { dealer }),
    weeks: address('weeks'),
    'people: the first 100 by name': address('people'),
    'people: by score, 100 in the middle': address('people', { sort: 'score', from: String(Math.floor(crowd.learners / 2)) }),
    'people: a part of a name, overdue': address('people', { text: '7', overdue: 'true', sort: 'seen', descending: 'true' }),
    'replies: everybody': address('replies'),
    'replies: each region': address('replies', { by: 'region' }),
    'replies: each dealer of a region': address('replies', { region: regionName(0), by: 'dealer' }),
    'replies: a dealer': address('replies', { dealer: dealerName(0) }),
    'paths: everybody’s through a talk': address('paths', { slide: talk }),
    'paths: a dealer’s through a talk': address('paths', { slide: talk, dealer }),
    'person: one with all decisions': address('person', { learner }),
  };
}

async function measure(name: string, database: Database, course: CompiledCourse, learners: number): Promise<Measured> {
  const crowd = { learners, dealers: Math.max(3, Math.round(learners / 200)), seed: 1, until };
  const plans = planned(course, crowd);
  const today = '2026-11-16';
  await migrate(database);
  let decisions = 0;
  const filling: Filling = { ...plans, tell: (_, written) => (decisions = written) > 0 };
  const filled = await secondsOf(() => fill(database, filling));
  const counted = await secondsOf(() => countAll(database, plans, today));
  await database.exec('analyze');
  const outlines = Object.values(course.locales).map(({ outline }) => outline);
  const playable = { outlines, files: {}, dictionary: dictionaryOf(course) };
  const client = clientOf(practiceApp({ database, course: { playable, check: () => ({ problems: [], talks: [] }) }, assets: {} }));
  const timings: Record<string, Timing> = {};
  for (const [view, address] of Object.entries(viewsOf(filling))) {
    timings[view] = await timingOf(async () => (await client.get(`/api/review/${address}`)).text());
  }
  return { name, decisions, written: decisions / filled, counted, timings };
}

/** Medians of a view that was asked before. */
async function timingOf(ask: () => Promise<string>): Promise<Timing> {
  const size = (await ask()).length;
  const times: number[] = [];
  for (let left = repeats; left > 0; left -= 1) times.push(1000 * (await secondsOf(ask)));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), slow: at(0.95), size };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** How quickly the review answers with so many learners on PostgreSQL, and with 2,000 on PGlite; tells what it measures meanwhile. */
export async function reviewLines(
  course: CompiledCourse,
  sizes: readonly number[],
  tell: (line: string) => void,
): Promise<readonly string[]> {
  const measured: Measured[] = [];
  const add = async (name: string, database: Database, learners: number) => {
    tell(`the review of ${name}`);
    try {
      measured.push(await measure(name, database, course, learners));
    } finally {
      await database.close();
    }
  };
  const programs = findPrograms();
  const postgres = programs === undefined ? undefined : await startPostgres({ programs, durable: true });
  try {
    for (const learners of postgres ? sizes : []) {
      if (postgres)
        await add(`${learners.toLocaleString('en')} on PostgreSQL`, await openServer(await newDatabase(postgres.url)), learners);
    }
  } finally {
    await postgres?.end();
  }
  await add('2,000 on PGlite', await openMemory(), 2000);
  return [
    ...(postgres ? [] : ['PostgreSQL: its programs are not on this machine']),
    `The review, asked again and again: median / p95 in ms (≤ ${goals.PostgreSQL} on PostgreSQL, ≤ ${goals.PGlite} on PGlite)`,
    ...rowsOf(measured),
  ];
}

function rowsOf(measured: readonly Measured[]): readonly string[] {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  const line = (name: string, cellOf: (one: Measured) => string) =>
    `   ${name.padEnd(38)}${measured.map((one) => cellOf(one).padStart(22)).join('')}`;
  const views = Object.keys(measured[0]?.timings ?? {});
  const cell = ({ name, timings }: Measured, view: string) => {
    const { median, slow } = timings[view] ?? { median: 0, slow: 0 };
    const goal = name.endsWith('PGlite') ? goals.PGlite : goals.PostgreSQL;
    return `${slow > goal ? '! ' : ''}${whole(median)} / ${whole(slow)}`;
  };
  return [
    line('learners', ({ name }) => name),
    line('decisions', ({ decisions }) => whole(decisions)),
    line('decisions imported a second', ({ written }) => whole(written)),
    line('counted for the first time, in s', ({ counted }) => counted.toFixed(1)),
    ...views.map((view) => line(view, (one) => cell(one, view))),
  ];
}
