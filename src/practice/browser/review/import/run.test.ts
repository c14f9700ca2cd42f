import { expect, it } from 'vitest';
import { dictionary, sample, written } from '../../../../../tests/review/import/course.ts';
import type { Counting } from '../../../../review/counting.ts';
import { utc } from '../../../../review/import/dates.ts';
import type { MappingNeeded } from '../../../../review/import/outcome.ts';
import { keepHere } from '../file/keep.ts';
import { keptMappings } from './mappings.ts';
import { takeFile, type Means, type Told } from './run.ts';

const file = (name: string, content: Uint8Array | string) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

/** A browser tab: its storage and its memory, and somebody who answers what is asked. */
function tab(answer: Told = null) {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  const asked: MappingNeeded[] = [];
  const shares: number[] = [];
  const job = new AbortController();
  let counting: Counting | undefined;
  const means: Means = {
    dictionary,
    mappings: keptMappings(() => storage),
    intake: keepHere(
      () => '2026-12-01',
      (given) => (counting = given),
    ),
    ask: async (needed) => (asked.push(needed), answer),
    minutesAhead: utc,
    progress: (share) => shares.push(share),
    signal: job.signal,
  };
  const everybody = async () =>
    (await counting?.people({ scope: {}, text: '', sort: 'name', descending: false, from: 0, count: 100 }))?.rows.map(
      ({ learner, name, dealer, standing, score }) => [learner, name, dealer, standing, score ?? '–'].join(' '),
    );
  return { means, asked, shares, job, everybody, counting: () => counting };
}

it('takes in what Moodle writes, and the same a second time changes nothing', async () => {
  const { means, everybody, shares } = tab();
  const report = () => takeFile(file('a.tsv', sample('moodle-interactions-full.tsv')), means);
  expect(await report()).toMatchObject({
    is: 'attempts',
    people: 3,
    attempts: 3,
    decisions: 12,
    taken: { added: 3, changed: 0, unchanged: 0 },
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(await takeFile(file('a.xlsx', sample('moodle-interactions-full.xlsx')), means)).toMatchObject({
    taken: { added: 0, changed: 0, unchanged: 3 },
  });
  expect(await report()).toMatchObject({ taken: { added: 0, changed: 0, unchanged: 3 } });
  const name = "Žoë “Q” O'Neil, 李";
  expect(await everybody()).toEqual([
    `learner@example.invalid ${name}  passed 90`,
    `thr1@example.invalid ${name}  failed 70`,
    `thr2@example.invalid ${name}  failed 40`,
  ]);
});

it('says what to do where a report tells no questions', async () => {
  const { means, counting } = tab();
  const result = await takeFile(file('a.tsv', sample('moodle-interactions-default.tsv')), means);
  expect(result).toEqual({ is: 'refused', why: { key: 'import.tickBoxes' } });
  expect(counting()).toBeUndefined();
});

it('knows a roster by its headings, in whatever order the files come', async () => {
  const { means, everybody, asked } = tab();
  const roster = written([
    ['邮箱', '姓名', '门店', '区域', '截止日期'],
    ['thr1@example.invalid', '李雷', '城东店', '北区', '2026-11-30'],
    ['new@example.invalid', '韩梅', '城西店', '北区', ''],
    ['', '没有邮箱', '城西店', '北区', '不是日期'],
  ]);
  expect(await takeFile(file('a.csv', roster), means)).toMatchObject({ is: 'roster', taken: { added: 2 }, rejected: [{ line: 4 }] });
  await takeFile(file('a.tsv', sample('moodle-interactions-full.tsv')), means);
  expect(await takeFile(file('a.csv', roster), means)).toMatchObject({ taken: { added: 0, changed: 0, unchanged: 2 } });
  expect(asked).toEqual([]);
  expect((await everybody())?.slice(-2)).toEqual([
    'thr1@example.invalid 李雷 城东店 failed 70',
    'new@example.invalid 韩梅 城西店 not-started –',
  ]);
  expect(await means.intake.takeRoster([], true, means)).toEqual({ added: 0, changed: 0, unchanged: 0 });
  expect(await everybody()).toHaveLength(3);
});

it('asks once what the columns of an unknown table hold', async () => {
  const columns = { learner: 'Wer', interaction: 'Frage', response: 'Antwort' };
  const { means, asked } = tab({ rows: 'interactions', columns });
  const table = (answer: string) =>
    file(
      'a.csv',
      written([
        ['Wer', 'Frage', 'Antwort'],
        ['Ada', 'm2-furious-d01', answer],
      ]),
    );
  expect(await takeFile(table('a'), means)).toMatchObject({ is: 'attempts', decisions: 1, taken: { added: 1 } });
  expect(await takeFile(table('b'), means)).toMatchObject({ is: 'attempts', taken: { changed: 1 } });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headings).toEqual(['Wer', 'Frage', 'Antwort']);
});

it('asks once whether an unknown table is a roster, and again where it names nobody', async () => {
  const { means, asked, everybody } = tab('roster');
  const table = (who: string, name: string) =>
    file(
      'a.csv',
      written([
        [who, 'Ort'],
        [name, 'Köln'],
      ]),
    );
  expect(await takeFile(table('Name', 'Ada'), means)).toMatchObject({ is: 'roster', taken: { added: 1 } });
  expect(await takeFile(table('Name', 'Eva'), means)).toMatchObject({ is: 'roster', taken: { added: 1 } });
  expect(asked).toHaveLength(1);
  expect(await everybody()).toEqual(['Ada Ada  not-started –', 'Eva Eva  not-started –']);
  for (const name of ['Ada', 'Eva']) {
    expect(await takeFile(table('Wer', name), means)).toEqual({ is: 'refused', why: { key: 'import.rosterHeadings' } });
  }
  expect(asked).toHaveLength(3);
});

it('leaves everything as it was where somebody would rather not, or stops it', async () => {
  const { means, job, counting } = tab();
  const table = file(
    'a.csv',
    written([
      ['Wer', 'Frage'],
      ['Ada', 'x'],
    ]),
  );
  expect(await takeFile(table, means)).toEqual({ is: 'stopped', halfway: false });
  job.abort();
  expect(await takeFile(file('a.tsv', sample('moodle-interactions-full.tsv')), means)).toEqual({ is: 'stopped', halfway: false });
  expect(counting()).toBeUndefined();
});

it('stops halfway through many rows without having changed anything', async () => {
  const { means, job, counting, everybody } = tab();
  const rows = Array.from({ length: 2500 }, (_, at) => [`p${at}`, 'm2-furious-d01', 'a', 'correct']);
  const many = file('a.csv', written([['learner', 'interaction', 'response', 'result'], ...rows]));
  const stopping: Means = {
    ...means,
    ask: async ({ guess }) => guess,
    progress: (share) => share > 0.6 && job.abort(),
  };
  expect(await takeFile(many, stopping)).toEqual({ is: 'stopped', halfway: false });
  expect(counting()).toBeUndefined();
  await means.intake.takeAttempts([], [], { ...means, signal: new AbortController().signal });
  expect(await everybody()).toEqual([]);
});

it('says so where the storing fails, and whether part of it may be there', async () => {
  const { means } = tab();
  const failing = { ...means.intake, isHere: false, takeAttempts: () => Promise.reject(new Error('the server answered 500')) };
  const result = await takeFile(file('a.tsv', sample('moodle-interactions-full.tsv')), { ...means, intake: failing });
  expect(result).toEqual({ is: 'failed', halfway: true });
});
