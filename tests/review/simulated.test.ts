import { beforeAll, describe, expect, it } from 'vitest';
import { coachingSheet } from '../../src/review/coaching.ts';
import type { Counting } from '../../src/review/counting.ts';
import type { Dictionary } from '../../src/review/dictionary.ts';
import { flowOf } from '../../src/review/flow.ts';
import { itemsOf, rankedItems } from '../../src/review/items.ts';
import { countInMemory } from '../../src/review/memory/memory.ts';
import { skillMapOf } from '../../src/review/skills.ts';
import { shippedDictionary } from './shipped.ts';
import { lineId, simulated, type Faults } from './simulated.ts';

const faults: Faults = {
  question: 'm4-home-tongue',
  distractor: { question: 'm5-low-counter', reply: '' },
  telling: 'm6-two-stores',
  line: { slide: 'm2-logical', scene: 'd04-where-did-it-go', reply: 'driving-habits' },
  weak: { dealer: '海港店', skill: 'explain' },
};
let dictionary: Dictionary;
beforeAll(() => {
  dictionary = shippedDictionary();
  const wrong = dictionary.decisions[faults.distractor.question]?.replies.filter(({ right }) => right === false) ?? [];
  faults.distractor.reply = wrong.at(-1)?.id ?? '';
});

describe.each([1, 2, 3])('of 200 learners (seed %d)', (seed) => {
  let counting: Counting;
  beforeAll(() => {
    const { people, attempts } = simulated(dictionary, faults, seed, 200);
    counting = countInMemory(people, attempts, '2026-12-01');
  });
  const items = async (scope = {}) => rankedItems(await counting.replies(scope), dictionary);
  const flow = async (slide: string, scope = {}) => flowOf(await counting.paths(scope, slide), dictionary, slide);

  it('the question that most get wrong comes first', async () => {
    const [first] = await items();
    expect(first).toMatchObject({ id: faults.question, answers: 200, few: false });
    expect(first?.facility).toBeLessThan(0.3);
  });

  it('the distractor that misleads comes first among the wrong replies, however it was spelled', async () => {
    const item = (await items()).find(({ id }) => id === faults.distractor.question);
    const [distractor, ...others] = item?.taken.filter(({ right }) => right === false) ?? [];
    expect(distractor?.replies).toEqual([faults.distractor.reply]);
    expect(distractor?.share).toBeGreaterThan(5 * (others[0]?.share ?? 1));
  });

  it('the question that tells who knows from who does not discriminates best', async () => {
    const questions = [...itemsOf(await counting.replies({}), dictionary).values()].filter(({ answers }) => answers > 150);
    expect(questions.length).toBeGreaterThan(50);
    const [first] = questions.sort((a, b) => (b.discrimination ?? -1) - (a.discrimination ?? -1));
    expect(first?.id).toBe(faults.telling);
    expect(first?.discrimination).toBeGreaterThan(0.4);
  });

  it('the line that loses customers comes first, and everyone’s talk fits the script', async () => {
    const found = await flow(faults.line.slide);
    expect(found).toMatchObject({ people: 200, unfit: 0, stopped: 0 });
    expect(found?.losing[0]).toMatchObject({ scene: faults.line.scene, reply: faults.line.reply });
    expect(found?.endings.reduce((sum, { people }) => sum + people, 0)).toBe(200);
  });

  it('the skill a dealer is weak in is the lowest of its figures, and lowest there', async () => {
    const { rows, places } = skillMapOf(await counting.replies({}, 'dealer'), dictionary);
    const skills = rows.filter(({ of }) => of === 'skill');
    const cells = skills.flatMap(({ id, cells: of }) => of.map(({ place, share }) => ({ id, place, share: share ?? 1 })));
    expect(cells.length).toBe(6 * 4);
    expect(places.length).toBe(4);
    const [lowest] = cells.sort((a, b) => a.share - b.share);
    expect([lowest?.place, lowest?.id]).toEqual([faults.weak.dealer, faults.weak.skill]);
  });

  it('the coaching sheet of each dealer begins with the question or the line', async () => {
    for (const dealer of ['东门店', '西门店', '山脚店']) {
      const flows = (await Promise.all(Object.keys(dictionary.talks).map((slide) => flow(slide, { dealer })))).flatMap((one) => one ?? []);
      const sheet = coachingSheet({ items: await items({ dealer }), flows }, dictionary, 'zh-CN');
      expect(sheet).toHaveLength(3);
      expect(sheet[0]?.interaction).toBe(faults.question);
      expect(flows.flatMap(({ losing }) => losing).sort((a, b) => b.lost - a.lost)[0]?.interaction).toBe(lineId(faults.line));
      expect(sheet.filter(({ asked, given, better, coaching, title }) => asked && given[0] && better[0] && coaching && title)).toHaveLength(
        3,
      );
    }
  });
});
