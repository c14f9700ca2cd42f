import type { Frame } from '../../src/lms/find.ts';
import type { VirtualClock } from './clock.ts';
import { elementOf } from './elements.ts';
import type { Launching } from './sitting.ts';
import type { Opening, Session } from './unreliable.ts';

/** What an LMS does at a launch, in its version's own elements. */
export function openingOf({ host, habits, faults, unsupported, mode }: Launching): Opening {
  const given = mode ? { [elementOf('mode', host.server.version)]: mode } : {};
  return { habits, faults, unsupported, given };
}

/** The course's frame in a page of the LMS, whose API appears so many milliseconds from now. */
export function frameOf({ API, API_1484_11 }: Session['api'], clock: VirtualClock, late: number): Frame {
  const appears = clock.now() + late;
  const isThere = () => clock.now() >= appears;
  const page: Frame = {
    get API() {
      return isThere() ? API : undefined;
    },
    get API_1484_11() {
      return isThere() ? API_1484_11 : undefined;
    },
    parent: null,
  };
  return { parent: page };
}
