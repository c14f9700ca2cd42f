import { describe, expect, test, vi } from 'vitest';
import { seedOf } from '../../src/core/random.ts';
import { newDevice } from './device.ts';
import { learnerOf } from './learner.ts';
import { play } from './play.ts';
import { profiles, type Profile } from './profiles.ts';
import type { Sitting } from './sitting.ts';
import { headings, linesOf } from './table-lines.ts';
import { isSound, tallyOf } from './tally.ts';

vi.setConfig({ testTimeout: 60_000 });

const versions = ['1.2', '2004'] as const;
const named: readonly (readonly [string, Profile])[] = Object.entries(profiles);
const journeys = Number(process.env['JOURNEYS'] ?? 2);

/** A learner with a worse player: no device keeps anything, and what is told of a sitting is changed. */
const worse =
  (change: (sitting: Sitting) => Partial<Sitting>): typeof learnerOf =>
  (course, clock, chance) => {
    const learner = learnerOf(course, clock, chance);
    return {
      async launch(_, launching) {
        const sitting = await learner.launch(newDevice('new'), launching);
        return { ...sitting, ...change(sitting) };
      },
    };
  };

const lostWith = async (profile: Profile, learnerFor: typeof learnerOf) => {
  const played = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => play(profile, '1.2', seed, learnerFor)));
  return tallyOf('', played).lost;
};

describe('a player that', () => {
  test('keeps nothing on the device and says nothing is found out', async () => {
    const silent = worse(() => ({ readings: [], notices: [] }));
    expect(await lostWith(profiles['Moodle offline to the end'], silent)).toBeGreaterThan(0);
    expect(await lostWith(profiles['a sound LMS'], silent)).toBe(0);
  });

  test('keeps nothing but says so is not', async () => {
    expect(
      await lostWith(
        profiles['Moodle offline to the end'],
        worse(() => ({})),
      ),
    ).toBe(0);
  });

  test('says “saved” at the end although it is not is found out', async () => {
    const boasting = worse(({ readings }) => ({
      get readings() {
        return readings.map((one) => ({ ...one, receipt: 'saved' as const }));
      },
    }));
    expect(await lostWith(profiles['Moodle offline to the end'], boasting)).toBeGreaterThan(0);
  });

  test('is killed at any moment and keeps nothing is found out', async () => {
    expect(
      await lostWith(
        profiles['killed at any moment'],
        worse(() => ({})),
      ),
    ).toBeGreaterThan(0);
  });
});

test('equal seeds play equal journeys, others do not', async () => {
  const profile = profiles['two tabs, Moodle offline'];
  expect(await play(profile, '2004', 5)).toEqual(await play(profile, '2004', 5));
  expect(await play(profile, '2004', 5)).not.toEqual(await play(profile, '2004', 6));
});

test('there are at least twenty-four profiles, and journeys in which something is given', async () => {
  expect(named.length).toBeGreaterThanOrEqual(24);
  const played = await Promise.all([1, 2, 3, 4].map((seed) => play({}, '1.2', seed)));
  expect(tallyOf('', played).given).toBeGreaterThan(10);
});

describe('nothing is lost and not announced, nothing is against the data model, nothing falls', () => {
  test.each(named)('%s', async (name, profile) => {
    const played = [];
    for (let at = 0; at < journeys; at += 1) played.push(await play(profile, versions[at % 2] ?? '1.2', seedOf(1, name, at)));
    const tally = tallyOf(name, played);
    expect(isSound(tally), [headings, ...linesOf(tally)].join('\n')).toBe(true);
  });
});
