import { describe, expect, it } from 'vitest';
import { countInMemory } from '../review/memory/memory.ts';
import { compileFolder } from './compile.ts';
import { planned } from './demo-data-fill.ts';
import { attemptsOf, dealerName, personOf, type Crowd } from './demo-data-learner.ts';
import { dictionaryOf } from './dictionary.ts';
import { readCourseFolder } from './files.ts';

const { compiled } = compileFolder(readCourseFolder('course') ?? { texts: {}, media: {} }, 'en');
if (!compiled) throw new Error('the course has errors');
const dictionary = dictionaryOf(compiled);
const crowd: Crowd = { learners: 600, dealers: 4, seed: 1, until: Date.parse('2026-11-16') };
const { stations, plan } = planned(compiled, crowd);
const numbers = [...Array(crowd.learners).keys()];
const attempts = numbers.flatMap((at) => attemptsOf(at, crowd, stations, plan));
const counting = countInMemory(
  numbers.map((at) => personOf(at, crowd)),
  attempts,
  '2026-11-16',
);

/** Of those who made a decision, the share that replied so. */
async function shareOf(interaction: string, reply: string, dealer?: string): Promise<number> {
  const letter = dictionary.decisions[interaction]?.replies.find(({ id }) => id === reply)?.letter;
  const given = (await counting.replies(dealer === undefined ? {} : { dealer })).filter((one) => one.interaction === interaction);
  const people = (some: typeof given) => some.reduce((sum, one) => sum + one.people, 0);
  return people(given.filter(({ response }) => response === letter)) / people(given);
}

describe('the demonstration data', () => {
  it('is the same for the same seed, and another for another one', () => {
    const again = (other: Crowd) => attemptsOf(7, other, stations, planned(compiled, other).plan);
    expect(again({ ...crowd })).toEqual(attemptsOf(7, crowd, stations, plan));
    expect(again({ ...crowd, seed: 2 })).not.toEqual(attemptsOf(7, crowd, stations, plan));
  });

  it('has about 60 decisions a learner, each of which the course asks for', () => {
    const decisions = attempts.flatMap((attempt) => attempt.decisions);
    expect(decisions.length / crowd.learners).toBeGreaterThan(55);
    expect(decisions.length / crowd.learners).toBeLessThan(75);
    const names = new Set(decisions.map(({ interaction }) => interaction.replace(/_\d+$/, '')));
    expect([...names].filter((name) => !dictionary.decisions[name])).toEqual([]);
  });

  it('has people in every standing, some of them late', async () => {
    const { whole } = await counting.places({});
    expect(Object.values(whole.standings).filter((people) => people > 0)).toHaveLength(4);
    expect(whole.overdue).toBeGreaterThan(0);
    expect((await counting.weeks({})).length).toBeGreaterThan(5);
  });

  it('has a wrong reply that most give', async () => {
    expect(await shareOf(plan.question.id, plan.question.reply)).toBeGreaterThan(0.6);
  });

  it('has a reply of a talk that many are tempted by', async () => {
    const { slide, scene, reply } = plan.tempting;
    expect(await shareOf(`${slide}-${scene}`, reply)).toBeGreaterThan(0.4);
  });

  it('has a dealer whose people show a skill less than all others', async () => {
    const shown = async (dealer: string) => {
      const talk = Object.values(dictionary.talks)[0]?.['zh-CN'];
      const shares = (talk?.scenes ?? []).flatMap(({ id, replies }) =>
        replies.flatMap((reply) => (reply.shows.includes(plan.weak.skill) ? [{ id: `${talk?.id}-${id}`, reply: reply.id }] : [])),
      );
      const all = await Promise.all(shares.map((one) => shareOf(one.id, one.reply, dealer)));
      return all.filter((share) => !Number.isNaN(share)).reduce((sum, share) => sum + share, 0);
    };
    const dealers = await Promise.all([0, 1, 2, 3].map((dealer) => shown(dealerName(dealer))));
    expect(dealers.indexOf(Math.min(...dealers))).toBe(plan.weak.dealer);
  });
});
