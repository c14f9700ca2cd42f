import type { Course } from '../journeys/course.ts';
import type { VirtualClock } from './clock.ts';
import { eventsOf } from './doings.ts';
import { frameOf, openingOf } from './lms-page.ts';
import { receiptsOf } from './receipts.ts';
import type { Learner, Sitting } from './sitting.ts';
import { started } from './start.ts';
import { openTab } from './tab.ts';
import { openLms } from './unreliable.ts';

/** A learner who plays a course as `player/main` opens it, on virtual time. `chance` gives numbers in [0, 1). */
export const learnerOf = (course: Course, clock: VirtualClock, chance: () => number): Learner => ({
  async launch(device, launching) {
    const { host, late } = launching;
    const session = openLms(host, { now: clock.now, block: clock.block }, openingOf(launching));
    const frame = frameOf(session.api, clock, late);
    const open = async (isAsked: boolean): Promise<Sitting> => {
      const tab = openTab(device, clock, host);
      const { actor, notices } = await clock.during(started(course, tab, frame, host.server.version, chance, isAsked));
      const readings = receiptsOf(actor, clock.now, session.isStored);
      const shownAt = clock.now();
      actor.start();
      await clock.pass(0);
      const end = () => {
        tab.end();
        actor.stop();
      };
      const close = () => {
        actor.send({ type: 'page.closed' });
        end();
      };
      return {
        journey: () => actor.getSnapshot().context.journey,
        readings,
        notices: notices.map(({ key }) => ({ at: shownAt, key })),
        violations: session.violations,
        async act(step) {
          for (const event of eventsOf(course, actor.getSnapshot().context.journey, step)) actor.send(event);
          await clock.pass(0);
        },
        hide: () => actor.send({ type: 'page.hidden' }),
        close,
        kill: end,
        async rejoin() {
          close();
          return open(true);
        },
      };
    };
    return open(false);
  },
});
