import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importReport } from '../../../src/review/import/import.ts';
import type { Mapping } from '../../../src/review/import/mapping.ts';
import { dictionary, imported, importText } from './course.ts';

const mapping: Mapping = { rows: 'interactions', columns: { learner: 'Who', interaction: 'Question', response: 'Response' } };
const attempts: Mapping = { rows: 'attempts', columns: { learner: 'Who', score: 'Score' } };

const decisions = (count: number, learners: number) =>
  `Who,Question,Response\n${Array.from({ length: count }, (_, at) => `l${at % learners},m2-furious-d01,"${at}"\n`).join('')}`;

/** How many characters are given to the parser. */
async function readOf(text: string, by: Mapping): Promise<number> {
  let read = 0;
  const { Parser } = Papa;
  vi.spyOn(Papa, 'Parser').mockImplementation(
    class extends Parser {
      constructor(config: ConstructorParameters<typeof Parser>[0]) {
        super(config);
        const parse = this.parse.bind(this);
        this.parse = (slice, ...more) => ((read += slice.length), parse(slice, ...more));
      }
    },
  );
  await importText(text, { mapping: by });
  vi.restoreAllMocks();
  return read;
}

/** How often something is looked up, kept or compared. */
async function lookedOf(text: string, by: Mapping): Promise<number> {
  const spies = [vi.spyOn(Map.prototype, 'get'), vi.spyOn(Map.prototype, 'set'), vi.spyOn(JSON, 'stringify')];
  await importText(text, { mapping: by });
  const looked = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  return looked;
}

afterEach(() => vi.restoreAllMocks());

describe('a large file', () => {
  it('of 100,000 rows is read whole, in slices that are told of', async () => {
    const told: number[] = [];
    const outcome = await importText(decisions(100_000, 50), { mapping, tell: (share) => void told.push(share) });
    expect(imported(outcome).attempts.reduce((sum, one) => sum + one.decisions.length, 0)).toBe(100_000);
    expect(told.length).toBeGreaterThan(5);
    expect([...told].sort((one, other) => one - other)).toEqual(told);
    expect(told.at(-1)).toBe(1);
  });

  it.each([
    ['many learners', (count: number) => decisions(count, count), mapping],
    ['few', (count: number) => decisions(count, 5), mapping],
    [
      'one learner’s attempts',
      (count: number) => `Who,Score\n${Array.from({ length: count }, (_, at) => `x,${at / count}\n`).join('')}`,
      attempts,
    ],
  ])('of %s takes twice the work for twice the rows', async (_, text, by) => {
    const [once, twice] = [await lookedOf(text(1000), by), await lookedOf(text(2000), by)];
    expect(once).toBeGreaterThan(1000);
    expect(twice / once).toBeLessThan(2.1);
  });

  it.each([
    ['whole rows', decisions(50_000, 50), mapping],
    ['an open quotation mark', `Who,Score\n"x,1\n${'y,2\n'.repeat(1_000_000)}`, attempts],
  ])('with %s is read but a few times over', async (_, text, by) => {
    const times = (await readOf(text, by)) / text.length;
    expect(times).toBeGreaterThanOrEqual(1);
    expect(times).toBeLessThan(4);
  });

  it('is stopped between slices, and nothing is imported', async () => {
    const signal = { aborted: false };
    let slices = 0;
    const bytes = new TextEncoder().encode(decisions(100_000, 50));
    const outcome = await importReport({ name: 'x', bytes }, dictionary, {
      mapping,
      signal,
      tell: () => void (signal.aborted = (slices += 1) === 2),
    });
    expect([outcome, slices]).toEqual([{ kind: 'refused', why: { key: 'import.stopped' } }, 2]);
  });

  it('waits for who is told', async () => {
    let [waiting, overtaken] = [false, 0];
    const tell = async () => {
      overtaken += Number(waiting);
      waiting = true;
      await new Promise((resolve) => setTimeout(resolve, 1));
      waiting = false;
    };
    await importText(decisions(60_000, 50), { mapping, tell });
    expect([waiting, overtaken]).toEqual([false, 0]);
  });
});
