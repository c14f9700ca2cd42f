import { createActor } from 'xstate';
import { entryOf, type Outline } from '../../src/course/outline.ts';
import type { Version } from '../../src/lms/api.ts';
import { awaitApi, type Frame } from '../../src/lms/find.ts';
import type { Journal } from '../../src/lms/journal.ts';
import type { Launch } from '../../src/lms/port.ts';
import type { LinkInput } from '../../src/machine/link-types.ts';
import { detour } from '../../src/machine/detour.ts';
import { playerMachine } from '../../src/machine/player.ts';
import { rejoin } from '../../src/machine/rejoin.ts';
import { resume, type Known } from '../../src/machine/resume.ts';
import { openSession } from '../../src/player/session.ts';
import type { Course } from '../journeys/course.ts';
import { reached } from './reached.ts';
import type { Tab } from './tab.ts';

/** As `start` in `player/main`: the LMS, then what this device keeps, then the player. `isAsked` says that the learner wants to go on with what was laid aside. */
export async function started(course: Course, tab: Tab, frame: Frame, version: Version, chance: () => number, isAsked: boolean) {
  const wait = (milliseconds: number) => new Promise<void>((resolve) => tab.clock.setTimeout(resolve, milliseconds));
  const isFound = await awaitApi(frame, version, 10_000, wait);
  const opened = await openSession(isFound ? frame : { parent: null }, tab.shelf, course.outline.code, version);
  const { port, launch, place, journal, notices } = opened;
  const isNormal = launch.mode === 'normal';
  const outline = isNormal ? course.outline : { ...course.outline, navigation: 'free' as const };
  const isAlone = !isNormal || tab.claim(place);
  const seed = Math.floor(chance() * 2 ** 32);
  const resumed = resume(outline, launch, seed, tab.now(), knownOf(outline, launch, journal, isAsked));
  const link: LinkInput = {
    port,
    writes: isNormal && isAlone,
    ends: isAlone,
    ...(journal && isAlone ? { journal } : {}),
    held: { state: launch.state, status: launch.status, complete: launch.complete },
    now: tab.now,
    chance,
    isBusy: () => false,
    detour,
    reach: port.keeps === 'lms' ? () => reached(tab) : () => Promise.resolve(true),
  };
  const input = { situation: resumed.situation, link, now: tab.now, ...shelvesOf(course) };
  return {
    actor: createActor(playerMachine, { clock: tab.clock, input }),
    notices: [...(isAlone ? [] : [{ key: 'told.otherTab' }]), ...notices, ...resumed.notices],
  };
}

/** As `knownOf` in `player/known`. */
function knownOf(outline: Outline, launch: Launch, journal: Journal | undefined, isAsked: boolean): Known | undefined {
  const kept = (isAsked ? journal?.takeAside() : undefined) ?? journal?.beyond(launch.state);
  if (kept === undefined) return undefined;
  const known = rejoin(outline, launch, kept, isAsked);
  if (known.isAside) journal?.setAside(kept);
  return known;
}

/** Sections that are there as soon as they are asked for. */
const shelvesOf = ({ outline, slides }: Course) => ({
  isReady: () => true,
  prepare: () => Promise.resolve(),
  async load(slide: string) {
    const { section } = entryOf(outline, slide);
    const ids = outline.slides.filter((entry) => entry.section === section).map(({ id }) => id);
    return Object.fromEntries(ids.flatMap((id) => (slides[id] ? [[id, slides[id]]] : [])));
  },
});
