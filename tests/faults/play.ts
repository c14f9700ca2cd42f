import { random, seedOf } from '../../src/core/random.ts';
import type { Version } from '../../src/lms/api.ts';
import { exampleCourse } from '../journeys/course.ts';
import { announcementOf, warnings, type Announcement } from './announced.ts';
import { virtualClock } from './clock.ts';
import { newDevice } from './device.ts';
import { unrecorded } from './results.ts';
import { isIn, type Given } from './given.ts';
import { heldBy } from './held.ts';
import { launch, type World } from './launches.ts';
import { learnerOf } from './learner.ts';
import type { Profile } from './profiles.ts';
import type { Host } from './sending.ts';
import { newServer } from './server.ts';
import { waitsOf, type Wait } from './waits.ts';
import type { Watched } from './watched.ts';
import { wayOf } from './way.ts';

/** Something that was given and is not in the LMS, and what the learner read of it. */
export interface Missing {
  given: Given;
  told: Announcement | undefined;
}

/** How a journey went. */
export interface Played {
  version: Version;
  seed: number;
  /** How many answers were given, and how many of them the LMS held after the relaunch. */
  given: number;
  stored: number;
  /** What the LMS did not hold after the relaunch. */
  missing: readonly Missing[];
  /** What the learner read of it all. */
  read: readonly Wait[];
  /** How often “saved” was read while the server held something else. */
  falseClaims: number;
  violations: readonly string[];
  /** Statuses and scores that fell, or that the LMS does not have at the end although the learner reached them and was told nothing. */
  results: readonly string[];
}

/** The course all journeys go through: every slide type, and any slide open from the start. */
const course = exampleCourse({ navigation: 'free' });

/** Plays a random journey of three launches in which a profile's faults happen. */
export async function play(profile: Profile, version: Version, seed: number, learnerFor = learnerOf): Promise<Played> {
  const chance = random(seed);
  const clock = virtualClock();
  const host: Host = { server: newServer(version) };
  const devices = { desk: newDevice('desk'), phone: newDevice('phone') };
  const world: World = { course, clock, host, learner: learnerFor(course, clock, chance), devices, chance };
  const finishing = Math.floor(chance() * 5);
  const sittings: Watched[] = [];
  const plans = [profile.first ?? {}, profile.second ?? {}, profile.third ?? {}];
  for (const [at, plan] of plans.entries()) {
    const way = at < 2 ? wayOf(course, seedOf(seed, at), { isFinisher: at === finishing, isCut: plan.end === 'killed' }) : [];
    await launch(world, profile, plan, way, sittings);
    await clock.pass(hour);
  }
  const held = heldBy(host.server, course);
  const given = sittings.flatMap((one) => one.given());
  const gone = given.filter((one) => !isIn(one, held.work(one.slide), given));
  const lastRead = sittings.at(-1)?.readings.at(-1);
  const isWarned = lastRead !== undefined && warnings.includes(lastRead.receipt);
  const results = held.journey && !isWarned ? unrecorded(version, host.server.row ?? {}, held.journey) : [];
  const claims = sittings.flatMap(({ readings }) => readings.filter(({ receipt }) => receipt === 'saved'));
  return {
    version,
    seed,
    given: given.length,
    stored: given.length - gone.length,
    missing: gone.map((one) => ({ given: one, told: announcementOf(one, sittings) })),
    read: sittings.flatMap(waitsOf),
    falseClaims: claims.filter(({ isTrue }) => !isTrue).length,
    violations: [...new Set(sittings.map(({ violations }) => violations))].flatMap((all) =>
      all.filter(({ rule }) => !inPage.includes(rule)).map(({ rule, code, call, why }) => `${rule} ${code} ${call}: ${why}`),
    ),
    results: [...host.server.drops, ...results],
  };
}

/**
 * To send again what never arrived, it is told otherwise for a moment, a status below a score that stands in the page: whether anything
 * fell, the server tells.
 */
const inPage = ['lowers-status', 'scores-while-incomplete', 'rewrites-interaction'];

const hour = 3_600_000;
