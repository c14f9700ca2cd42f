import { vi } from 'vitest';
import { createActor } from 'xstate';
import { entryOf } from '../../src/course/outline.ts';
import type { LmsPort } from '../../src/lms/port.ts';
import { journal } from '../../src/lms/journal.ts';
import { LmsRefusal } from '../../src/lms/port.ts';
import { scorm12 } from '../../src/lms/scorm12.ts';
import { detour } from '../../src/machine/detour.ts';
import { playerMachine, type PlayerEvent } from '../../src/machine/player.ts';
import { rejoin } from '../../src/machine/rejoin.ts';
import { resume } from '../../src/machine/resume.ts';
import type { Slide } from '../../src/slides/kinds.ts';
import { isKnown } from '../../src/slides/known.ts';
import { shelf } from '../lms/sites.ts';
import { strict12 } from '../lms/strict12.ts';
import { exampleOf } from '../walks.ts';
import type { Course } from './course.ts';

type Slides = Readonly<Record<string, Slide>>;

/** Faults that a test switches on: how many of the next commits and loads fail, and whether the host is away. */
export interface Faults {
  commits: number;
  loads: number;
  /** Whether the LMS's host does not answer. */
  away: boolean;
  /** Whether the learner is dragging. */
  busy: boolean;
}

/** The port with an LMS behind it that can be made to fail. */
export function faulty(port: LmsPort, faults: Faults): LmsPort {
  const fail = () => {
    if (faults.commits === 0) return;
    faults.commits -= 1;
    throw new LmsRefusal('LMSCommit', '101');
  };
  return {
    ...port,
    commit(changes) {
      fail();
      port.commit(changes);
    },
    close(changes) {
      fail();
      port.close(changes);
    },
  };
}

/** Opens a course as `player/main` does, over a strict SCORM 1.2 run-time or another port, on a device; timers are vitest's. */
export async function opened(course: Course, { lms = strict12(), port = scorm12(lms.api), seed = 7, device = shelf() } = {}) {
  const faults: Faults = { commits: 0, loads: 0, away: false, busy: false };
  const launch = port.open();
  const kept =
    port.keeps === 'lms' && launch.mode === 'normal' ? journal(device, `${course.outline.code}/${launch.learner.id}`) : undefined;
  const written = kept?.beyond(launch.state);
  const known = written === undefined ? undefined : rejoin(course.outline, launch, written);
  const resumed = resume(course.outline, launch, seed, Date.now(), known);
  const actor = createActor(playerMachine, {
    input: {
      situation: resumed.situation,
      link: {
        port: faulty(port, faults),
        writes: launch.mode === 'normal',
        ends: true,
        ...(kept ? { journal: kept } : {}),
        held: { state: launch.state, status: launch.status, complete: launch.complete },
        isBusy: () => faults.busy,
        detour,
        reach: () => Promise.resolve(!faults.away),
        now: () => Date.now(),
        chance: () => 0,
      },
      isReady: (slide) => isKnown(entryOf(course.outline, slide).type),
      prepare: async () => undefined,
      async load(slide): Promise<Slides> {
        if (faults.loads > 0) {
          faults.loads -= 1;
          throw new Error('offline');
        }
        const { section, type } = entryOf(course.outline, slide);
        if (!isKnown(type)) throw new Error(`the code of ${type} cannot be had`);
        const ids = course.outline.slides.filter((entry) => entry.section === section).map(({ id }) => id);
        return Object.fromEntries(ids.flatMap((id) => (course.slides[id] ? [[id, course.slides[id]]] : [])));
      },
      now: () => Date.now(),
    },
  });
  actor.start();
  const session = {
    actor,
    lms,
    faults,
    notices: resumed.notices,
    /** Lets time pass, and whatever waits for it happen. */
    pass: (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds),
    send: (...events: PlayerEvent[]) => events.forEach((event) => actor.send(event)),
    /** Where the session stands. */
    now: () => actor.getSnapshot().context,
    is: (state: Parameters<ReturnType<typeof actor.getSnapshot>['matches']>[0]) => actor.getSnapshot().matches(state),
    count: (name: string) => lms.calls.filter((call) => call.name === name).length,
    /** Goes to a slide and does what an example walk of its type does. */
    async walk(id: string, name: string) {
      actor.send({ type: 'go', slide: id });
      await session.pass();
      session.act(id, name);
    },
    /** Does an example walk on the slide on screen. */
    act(id: string, name: string) {
      const type = course.outline.slides.find((entry) => entry.id === id)?.type;
      const walk = type && exampleOf(type).walks.find((one) => one.name === name);
      if (!walk) throw new Error(`no walk “${name}”`);
      for (const event of walk.events) actor.send({ type: 'answer', event });
      if (walk.submit) actor.send({ type: 'submit' });
    },
  };
  await session.pass();
  return session;
}
